package tokuden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A day at an encrypted store, command by command: founding, intake, examination, a case with all
 * that is written in it, a draft, and what is given out into a folder of its own. Every secret it
 * puts in is one that can be looked for afterwards.
 */
public final class DayScript {
    private static final String OWN = "own secret number one";
    private static final String NUMBER = "2026-0001";

    private static final String REPORTER = "hisoka-na-hito@example.jp";
    private static final String SUBJECT = "himitsu-no-annai";
    private static final String NAME = "tsuhosha-no-namae";
    private static final String TITLE = "naisho-no-jiken";
    private static final String NOTE = "naibu-no-memo";
    private static final String PARTY = "utagawashii-kaisha";
    private static final String FILE = "himitsu-no-fairu";
    private static final List<String> SECRETS =
            List.of(REPORTER, SUBJECT, NAME, TITLE, NOTE, PARTY, FILE);

    private final Path folder;
    private final Runner runner;

    /** Runs one command of the program. */
    public interface Runner {
        /** What it said on both streams and its exit code. */
        Said run(List<String> command) throws IOException;
    }

    /** What a command said. */
    public record Said(int code, String out, String err) {}

    /**
     * @param folder for everything of the day; the store lies in {@code store} in it, what is given
     *     out in {@code out}
     */
    public DayScript(Path folder, Runner runner) {
        this.folder = folder;
        this.runner = runner;
    }

    /** The folder of the store. */
    public Path store() {
        return folder.resolve("store");
    }

    /**
     * Lives the day.
     *
     * @param mails how many are taken in
     * @return everything that was said beside the results, for whoever keeps logs
     */
    public String live(int mails) throws IOException {
        StringBuilder logs = new StringBuilder();
        Path arrived = arrived(mails);
        Path given = Files.createDirectories(folder.resolve("out"));
        logs.append(found());
        for (List<String> command : day(arrived, given)) {
            logs.append(done(as("suzuki", command)));
        }
        logs.append(done(as("kansa", List.of("check"))));
        logs.append(
                done(as("kansa", List.of("journal", "export", "--out", given + "/journal.jsonl"))));
        return logs.toString();
    }

    private List<List<String>> day(Path arrived, Path given) throws IOException {
        Path words = Files.writeString(folder.resolve("words.txt"), "起案する文\n\n" + NOTE + "\n");
        return List.of(
                List.of("intake", arrived.toString()),
                List.of("report", "list", "--json"),
                List.of("report", "reporter", "1", "--name", NAME, "--mail", REPORTER),
                List.of("report", "reporter", "1", "--unmask", "FACTS"),
                List.of("evidence", "list"),
                List.of("case", "open", "--title", TITLE, "--with", FILE),
                List.of("case", "examine", NUMBER),
                List.of("case", "note", NUMBER, "--text", NOTE),
                List.of("case", "tag", NUMBER, "--add", TITLE),
                List.of("case", "task", NUMBER, "--what", NOTE, "--owner", "suzuki"),
                List.of("subject", "add", "--name", PARTY),
                List.of("case", "show", NUMBER),
                List.of("case", "timeline", NUMBER),
                List.of("case", "list"),
                List.of(
                        "draft",
                        "open",
                        NUMBER,
                        "--act",
                        "guidance",
                        "--text",
                        words.toString(),
                        "--state",
                        "addressee=" + PARTY,
                        "--state",
                        "purpose=" + NOTE,
                        "--state",
                        "content=" + NOTE,
                        "--state",
                        "responsible=" + NAME,
                        "--state",
                        "power=no"),
                List.of("document", "draft", "exhibit-list", "--case", NUMBER, "--out", "" + given),
                List.of("package", "build", NUMBER, "--to", given + "/package"),
                List.of(
                        "exchange",
                        "mask",
                        NUMBER,
                        "--for",
                        "CARRIER",
                        "--to",
                        "someone",
                        "--out",
                        given + "/masked"));
    }

    private String found() throws IOException {
        StringBuilder logs = new StringBuilder();
        StringBuilder first = new StringBuilder();
        for (String id : List.of("suzuki", "takahashi", "kanri", "kansa")) {
            first.append(id).append(" first secret of all\n");
        }
        Path passwords = Files.writeString(folder.resolve("first.txt"), first);
        logs.append(
                done(
                        List.of(
                                "office",
                                "found",
                                "--first-passwords",
                                passwords.toString(),
                                "--officer",
                                "suzuki|鈴木|係長|INTAKE,INVESTIGATION",
                                "--officer",
                                "takahashi|高橋|課長|APPROVAL",
                                "--officer",
                                "kanri|管理|管理者|ADMINISTRATION",
                                "--officer",
                                "kansa|監査|監査官|AUDIT")));
        Path fresh = Files.writeString(folder.resolve("new.txt"), OWN + "\n");
        for (String id : List.of("suzuki", "kansa")) {
            Files.writeString(folder.resolve(id + ".txt"), "first secret of all\n");
            List<String> change =
                    List.of("office", "password", "--new-password-file", fresh.toString());
            logs.append(done(as(id, change)));
            Files.writeString(folder.resolve(id + ".txt"), OWN + "\n");
        }
        return logs.toString();
    }

    private Path arrived(int mails) throws IOException {
        Path arrived = Files.createDirectories(folder.resolve("arrived"));
        for (int i = 0; i < mails; i++) {
            Files.writeString(
                    arrived.resolve(FILE + i + ".eml"),
                    "Return-Path: <shop@example.com>\r\nFrom: shop@example.com\r\nTo: "
                            + REPORTER
                            + "\r\nSubject: "
                            + SUBJECT
                            + i
                            + "\r\nDate: Mon, 6 Apr 2026 09:00:00 +0900\r\n\r\n"
                            + SUBJECT
                            + " お得な情報\r\nhttp://shop.example.com/\r\n");
        }
        return arrived;
    }

    private List<String> as(String id, List<String> command) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("--as", id, "--password-file", folder.resolve(id + ".txt").toString()));
        return all;
    }

    private String done(List<String> command) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("--data", store().toString()));
        Said said = runner.run(all);
        if (said.code() != 0) {
            throw new IllegalStateException(command + ": " + said.out() + said.err());
        }
        return said.err();
    }

    /** Which secrets can be read in which files of that folder, in any usual way of writing. */
    public static Map<Path, String> readable(Path where) throws IOException {
        Map<Path, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(where)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                readable(file.toString() + "\n" + latin(Files.readAllBytes(file)))
                        .forEach(secret -> found.merge(file, secret, (a, b) -> a + ", " + b));
            }
        }
        return found;
    }

    /** Which secrets can be read in that text. */
    public static List<String> readable(String text) {
        return SECRETS.stream()
                .filter(secret -> writings(secret).stream().anyMatch(text::contains))
                .toList();
    }

    /** The secret in the encodings of Java, of H2 and of mails. */
    private static List<String> writings(String secret) {
        byte[] plain = secret.getBytes(StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>();
        all.add(secret);
        all.add(latin(secret.getBytes(StandardCharsets.UTF_16LE)));
        all.add(latin(secret.getBytes(StandardCharsets.UTF_16BE)));
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = new byte[plain.length + shift];
            System.arraycopy(plain, 0, shifted, shift, plain.length);
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            all.add(base64.substring(shift == 0 ? 0 : 4, base64.length() - 1));
        }
        return all;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Reads what a stream of a program said. */
    public static String said(java.io.InputStream from) {
        try {
            return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
