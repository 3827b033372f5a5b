package tokuden.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import tokuden.evidence.Sealing;
import tokuden.exchange.BulkIntake;
import tokuden.exchange.IntakeBalance;
import tokuden.exchange.SourceReader;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.reports.Intake;
import tokuden.storage.Opening;
import tokuden.storage.Store;
import tokuden.storage.keys.DataKey;
import tokuden.work.Progress;

/** What encryption costs: the same mails taken into a plain and an encrypted store in turn. */
final class StoreBench {
    private static final int WARMING = 2;
    private static final int ROUNDS = 9;

    private final Path folder;
    private final Path source;
    private int stores;

    private StoreBench(IntakeBench mails) {
        this.folder = mails.folder();
        this.source = mails.source();
    }

    static void measure() throws IOException {
        IntakeBench mails = new IntakeBench();
        mails.write();
        StoreBench bench = new StoreBench(mails);
        List<Taken> plain = new ArrayList<>();
        List<Taken> encrypted = new ArrayList<>();
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            Taken open = bench.intake(Optional.empty());
            Taken closed = bench.intake(Optional.of(DataKey.random(new SecureRandom())));
            if (round >= WARMING) {
                plain.add(open);
                encrypted.add(closed);
            }
        }
        mails.clear();
        System.out.printf(
                "store: %d mails; plain %.0f mails/s, encrypted %.0f mails/s; ratio %.2f, of"
                        + " processor time %.2f%n",
                IntakeBench.MAILS,
                IntakeBench.MAILS / median(plain, Taken::seconds),
                IntakeBench.MAILS / median(encrypted, Taken::seconds),
                ratio(plain, encrypted, Taken::seconds),
                ratio(plain, encrypted, Taken::work));
    }

    /** How long an intake took, and how much of the processors' time, in seconds. */
    private record Taken(double seconds, double work) {}

    private static double median(List<Taken> rounds, ToDoubleFunction<Taken> of) {
        return rounds.stream().mapToDouble(of).sorted().toArray()[rounds.size() / 2];
    }

    /** Each round against its neighbour, so that what else the machine does falls on both. */
    private static double ratio(
            List<Taken> plain, List<Taken> encrypted, ToDoubleFunction<Taken> of) {
        return IntStream.range(0, plain.size())
                .mapToDouble(
                        i -> of.applyAsDouble(plain.get(i)) / of.applyAsDouble(encrypted.get(i)))
                .sorted()
                .toArray()[plain.size() / 2];
    }

    private static double work() {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private Taken intake(Optional<DataKey> key) throws IOException {
        Officer officer = new Officer("bench", "受付", "受付", Set.of(Role.INTAKE));
        Desk desk = new Desk(officer, Channel.INFORMATION, Clock.systemUTC());
        Path data = Files.createDirectory(folder.resolve("bench-store" + stores++));
        try (Store store = Store.open(new Opening(data, Clock.systemUTC(), "bench", key))) {
            Intake intake =
                    new Intake(
                            new Sealing(store.exhibits()), store.reports(), store.journal(), desk);
            double worked = work();
            long before = System.nanoTime();
            IntakeBalance balance =
                    new BulkIntake(intake, new SourceReader(), List.of(source))
                            .run(Progress.UNWATCHED);
            Taken took = new Taken((System.nanoTime() - before) / 1e9, work() - worked);
            if (balance.fresh() != IntakeBench.MAILS) {
                throw new IllegalStateException(balance.toString());
            }
            return took;
        }
    }
}
