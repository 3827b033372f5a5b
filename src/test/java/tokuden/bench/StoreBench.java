package tokuden.bench;

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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What encryption costs: the same mails taken into a plain and an encrypted store in turn. */
final class StoreBench {
    private static final int WARMING = 2;
    private static final int ROUNDS = 7;

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
        List<Double> plain = new ArrayList<>();
        List<Double> encrypted = new ArrayList<>();
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            double open = bench.intake(Optional.empty());
            double closed = bench.intake(Optional.of(DataKey.random(new SecureRandom())));
            if (round >= WARMING) {
                plain.add(open);
                encrypted.add(closed);
            }
        }
        mails.clear();
        double one = median(plain);
        double other = median(encrypted);
        System.out.printf(
                "store: %d mails; plain %.0f mails/s, encrypted %.0f mails/s; ratio %.2f%n",
                IntakeBench.MAILS, one, other, other / one);
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    /** Mails a second. */
    private double intake(Optional<DataKey> key) throws IOException {
        Officer officer = new Officer("bench", "受付", "受付", Set.of(Role.INTAKE));
        Desk desk = new Desk(officer, Channel.INFORMATION, Clock.systemUTC());
        Path data = Files.createDirectory(folder.resolve("bench-store" + stores++));
        try (Store store = Store.open(new Opening(data, Clock.systemUTC(), "bench", key))) {
            Intake intake =
                    new Intake(
                            new Sealing(store.exhibits()), store.reports(), store.journal(), desk);
            long before = System.nanoTime();
            IntakeBalance balance =
                    new BulkIntake(intake, new SourceReader(), List.of(source))
                            .run(Progress.UNWATCHED);
            long took = System.nanoTime() - before;
            if (balance.fresh() != IntakeBench.MAILS) {
                throw new IllegalStateException(balance.toString());
            }
            return balance.fresh() * 1e9 / took;
        }
    }
}
