package tokuden.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tokuden.Assembly;
import tokuden.evidence.Sha256;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.reports.Statement;

/** Reading and examining, one thread, warmed: the samples, or the demo mails where they are not. */
final class ExamineBench {
    private static final int ROUNDS = 3;

    private final Assembly assembly = new Assembly();
    private final MailReader reader = new MailReader();

    private ExamineBench() {}

    static void measure() throws IOException {
        Path samples = Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "mail");
        Path folder = Files.isDirectory(samples) ? samples : Path.of("resources/demo/mails");
        List<byte[]> mails = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".eml")).toList()) {
                mails.add(Files.readAllBytes(file));
            }
        }
        ExamineBench bench = new ExamineBench();
        bench.round(mails, true);
        long read = 0;
        long whole = 0;
        for (int i = 0; i < ROUNDS; i++) {
            read += bench.round(mails, false);
            whole += bench.round(mails, true);
        }
        double reading = ROUNDS * mails.size() / (read / 1e9);
        double examining = ROUNDS * mails.size() / (whole / 1e9);
        System.out.printf(
                "examine: %d mails of %s, read %.0f mails/s, read and examined %.0f mails/s;"
                        + " ratio %.2f%n",
                mails.size(), folder.getFileName(), reading, examining, examining / reading);
    }

    /** CPU nanoseconds of one round. */
    private long round(List<byte[]> mails, boolean examine) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (byte[] octets : mails) {
            Mail mail = reader.read(octets);
            if (examine) {
                assembly.examine(Sha256.of(octets), mail, Statement.NOTHING);
            }
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
    }
}
