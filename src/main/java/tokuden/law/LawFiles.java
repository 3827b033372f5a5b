package tokuden.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of law: one for each edition ({@code <in force from>.xml}) and, in the folder {@code
 * remedies}, one for each notice of remedies. Those shipped with the program are named in {@code
 * law/index.txt}; an office may add or replace editions by files of the same form in a folder of
 * its own, without a new release.
 */
public final class LawFiles {
    private static final String SHIPPED = "/law/";
    private static final String REMEDIES = "remedies/";

    private final TreeMap<EditionKey, Edition> editions = new TreeMap<>();
    private final TreeMap<String, RemedyNotice> notices = new TreeMap<>();
    private final LawXml editionXml = new LawXml(SHIPPED + "edition.xsd");
    private final LawXml remedyXml = new LawXml(SHIPPED + "remedy.xsd");

    private LawFiles() {}

    /** The act as shipped. A damaged shipped file is a fault of the build, not of the office. */
    public static Act shipped() {
        return new LawFiles().addShipped().act();
    }

    /**
     * The act as shipped, with the office's own files added; a file of the same day replaces the
     * shipped one.
     *
     * @throws UnreadableLawFile if a file in the folder is not a file of law
     */
    public static Act shippedAnd(Path folder) {
        return new LawFiles().addShipped().addFolder(folder).act();
    }

    /**
     * The act from that folder alone.
     *
     * @throws UnreadableLawFile if a file in the folder is not a file of law, or none is there
     */
    public static Act in(Path folder) {
        LawFiles files = new LawFiles().addFolder(folder);
        if (files.editions.isEmpty()) {
            throw new UnreadableLawFile(folder.toString(), 0, "holds no edition of the act", null);
        }
        return files.act();
    }

    private Act act() {
        return new Act(List.copyOf(editions.values()), List.copyOf(notices.values()));
    }

    private LawFiles addShipped() {
        try {
            for (String name : shippedNames()) {
                add(name, name, shippedFile(name).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableLawFile e) {
            throw new IllegalStateException("shipped law is damaged: " + e.getMessage(), e);
        }
        return this;
    }

    private LawFiles addFolder(Path folder) {
        for (Path file : xmlFiles(folder)) {
            add(file.getFileName().toString(), file.toString(), read(file));
        }
        for (Path file : xmlFiles(folder.resolve(REMEDIES))) {
            add(REMEDIES + file.getFileName(), file.toString(), read(file));
        }
        return this;
    }

    private void add(String name, String shownAs, byte[] bytes) {
        if (name.startsWith(REMEDIES)) {
            RemedyNotice notice = remedyXml.read(shownAs, bytes, RemedyXml::notice);
            named(shownAs, name.substring(REMEDIES.length()), notice.from().toString());
            notices.put(notice.from().toString(), notice);
        } else {
            Edition edition = editionXml.read(shownAs, bytes, EditionXml::edition);
            named(shownAs, name, edition.key().toString());
            editions.put(edition.key(), edition);
        }
    }

    private static void named(String shownAs, String name, String day) {
        if (!name.equals(day + ".xml")) {
            throw new UnreadableLawFile(shownAs, 0, "must be called " + day + ".xml", null);
        }
    }

    private static List<String> shippedNames() throws IOException {
        try (BufferedReader index =
                new BufferedReader(
                        new InputStreamReader(shippedFile("index.txt"), StandardCharsets.UTF_8))) {
            return index.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static InputStream shippedFile(String name) {
        InputStream file = LawFiles.class.getResourceAsStream(SHIPPED + name);
        if (file == null) {
            throw new IllegalStateException("not shipped: law/" + name);
        }
        return file;
    }

    private static List<Path> xmlFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".xml")).sorted().toList();
        } catch (IOException e) {
            throw new UnreadableLawFile(folder.toString(), 0, "cannot be listed", e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableLawFile(file.toString(), 0, "cannot be read", e);
        }
    }
}
