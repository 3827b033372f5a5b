package tokuden.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A package of many mails, made and proved by the program as it is started from a shell with 256 MB
 * of heap, against {@code sha256sum} and {@code zip -0} of the same files in the same run. Times
 * are those of the processor, so that a busy machine tells the same.
 */
final class PackageBench {
    private static final String CASE = "2026-0001";
    private static final String[] WORDS = {"半額", "会員", "限定", "お得", "案内", "配送", "新着", "特価"};

    private final Path folder;
    private final int mails;

    private PackageBench(Path folder, int mails) {
        this.folder = folder;
        this.mails = mails;
    }

    static void measure(int mails) throws IOException {
        Path folder = Files.createTempDirectory("tokuden-package");
        try {
            new PackageBench(folder, mails).run();
        } finally {
            remove(folder);
        }
    }

    private void run() throws IOException {
        Path source = Files.createDirectory(folder.resolve("mails"));
        write(source);
        program("-Xmx1g", "intake", "--examine-later", source.toString());
        program("-Xmx1g", "case", "open", "--title", "計測", "--with", ".eml");
        double tools = tools(source);
        double lean = built("lean", "--without-sheets");
        double whole = built("whole");
        double proof =
                program("-Xmx256m", "package", "verify", folder.resolve("whole.zip").toString());
        double same = tools(folder.resolve("whole"));
        System.out.printf(
                "package: %d mails, %.1f MB; sha256sum + zip -0 of the mails: %.2f s of CPU%n",
                mails, size(source) / 1e6, tools);
        tell("without sheets", lean, tools, same);
        tell("with sheets", whole, tools, same);
        System.out.printf("proved: %.2f s%n", proof);
    }

    private static void tell(String what, double made, double mails, double files) {
        System.out.printf(
                "%s: %.2f s, ratio to the tools over the mails %.1f, over all files of the package"
                        + " %.1f%n",
                what, made, made / mails, made / files);
    }

    /** Makes it as a ZIP; of the whole one the files are taken out again for the tools. */
    private double built(String name, String... more) throws IOException {
        Path out = Files.createDirectory(folder.resolve("out-" + name));
        List<String> words = new ArrayList<>(List.of("package", "build", CASE, "--zip"));
        words.addAll(List.of("--to", out.toString()));
        words.addAll(List.of(more));
        double seconds = program("-Xmx256m", words.toArray(String[]::new));
        try (Stream<Path> all = Files.list(out)) {
            Path zip = all.filter(p -> p.toString().endsWith(".zip")).findFirst().orElseThrow();
            Files.move(zip, folder.resolve(name + ".zip"));
        }
        if (name.equals("whole")) {
            shell("unzip -q " + folder.resolve("whole.zip") + " -d " + folder.resolve("whole"));
        }
        return seconds;
    }

    private double tools(Path files) throws IOException {
        Path zip = folder.resolve("tools.zip");
        Files.deleteIfExists(zip);
        return shell(
                "cd "
                        + files
                        + " && find . -type f -print0 | xargs -0 sha256sum > ../sums && zip -0 -q"
                        + " -r "
                        + zip
                        + " .");
    }

    private double program(String heap, String... words) throws IOException {
        StringBuilder line = new StringBuilder();
        line.append(Path.of(System.getProperty("java.home"), "bin", "java"));
        line.append(" ").append(heap).append(" -XX:+UseSerialGC -Djava.awt.headless=true -cp '");
        line.append(System.getProperty("java.class.path")).append("' tokuden.Main");
        for (String word : words) {
            line.append(" '").append(word).append("'");
        }
        if (!words[1].equals("verify")) {
            line.append(" --data '").append(folder.resolve("store")).append("'");
        }
        return shell(line.toString());
    }

    /** Seconds of the processor that line of a shell took. */
    private static double shell(String line) throws IOException {
        Process process =
                new ProcessBuilder(
                                "bash",
                                "-c",
                                "TIMEFORMAT='cpu %U %S'; { time { "
                                        + line
                                        + " ; } > /dev/null 2>&1 ; } 2>&1")
                        .redirectErrorStream(true)
                        .start();
        double seconds = Double.NaN;
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String told = lines.readLine(); told != null; told = lines.readLine()) {
                String[] parts = told.split(" ");
                if (parts[0].equals("cpu")) {
                    seconds = Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]);
                }
            }
        }
        if (Double.isNaN(seconds)) {
            throw new IOException(line);
        }
        return seconds;
    }

    private void write(Path source) throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < mails; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 600 + random.nextInt(1200)) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(1000));
                text.append(text.length() % 7 == 0 ? "\r\n" : " ");
            }
            Files.writeString(
                    source.resolve("%06d.eml".formatted(i)),
                    "Return-Path: <b%d@shop.example>\r\n".formatted(i)
                            + "Received: from mx.shop.example (mx.shop.example [192.0.2.%d])\r\n"
                                    .formatted(i % 250)
                            + "\tby mail.isp.example with ESMTP id x%d for <u%d@isp.example>;\r\n"
                                    .formatted(i, i)
                            + "\tMon, 6 Apr 2026 09:00:01 +0900\r\n"
                            + "From: shop%d@shop.example\r\nTo: u%d@isp.example\r\n"
                                    .formatted(i % 20, i)
                            + "Subject: mail %d\r\nDate: Mon, 6 Apr 2026 09:00:00 +0900\r\n"
                                    .formatted(i)
                            + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                            + "Content-Transfer-Encoding: 8bit\r\n\r\n"
                            + text);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).mapToLong(p -> p.toFile().length()).sum();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
