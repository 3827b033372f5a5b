package tokuden.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code ./tokuden bench network}: the demo and an intake of the samples with their examination,
 * each under {@code strace -f -e trace=network}. The system itself says whether a socket was used.
 * The Java runtime tries once whether IPv4, IPv6 and shared ports exist when it loads its network
 * library (for {@code InetAddress}, which only holds addresses here), asks the cache of user names,
 * and makes a pair of local sockets for closing files: these sockets lead nowhere.
 */
final class NetworkBench {
    private static final Pattern USED =
            Pattern.compile(
                    "(connect|bind|listen|accept4?|sendto|sendmsg|sendmmsg|recvfrom|recvmsg)\\("
                            + "(?!.*AF_UNIX)");

    private NetworkBench() {}

    static void measure() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("tokuden-network");
        Path samples = Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "mail");
        Path mails = Files.isDirectory(samples) ? samples : Path.of("resources/demo/mails");
        trace(folder, "demo", "demo", "--out", folder.resolve("demo").toString());
        trace(
                folder,
                "intake",
                "intake",
                "--data",
                folder.resolve("store").toString(),
                mails.toString());
    }

    private static void trace(Path folder, String name, String... command)
            throws IOException, InterruptedException {
        Path calls = folder.resolve(name + ".strace");
        List<String> line = new ArrayList<>();
        line.addAll(List.of("strace", "-f", "-qq", "-e", "trace=network"));
        line.addAll(List.of("-e", "signal=none", "-o", calls.toString()));
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "tokuden.Main"));
        line.addAll(List.of(command));
        Process run =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(name + ".txt").toFile())
                        .start();
        int code = run.waitFor();
        List<String> said = Files.readAllLines(folder.resolve(name + ".txt"));
        List<String> made = Files.readAllLines(calls);
        List<String> used = made.stream().filter(USED.asPredicate()).toList();
        System.out.printf(
                "%s: exit %d, %d uses of a socket of the network, last line %s%n",
                name, code, used.size(), said.isEmpty() ? "" : said.get(said.size() - 1));
        used.forEach(System.out::println);
        System.out.println("all calls, those of the Java runtime itself:");
        made.forEach(System.out::println);
    }
}
