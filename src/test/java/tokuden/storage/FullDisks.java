package tokuden.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;
import tokuden.reports.Arrival;
import tokuden.storage.disk.FragileDisk;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Takes mails in on a disk that is full from a given write on. The intake must end with trouble
 * that has a text, and once there is space again the same intake must bring everything in, with
 * nothing left that the check names.
 */
public final class FullDisks {
    private static final int GROUPS = 2;

    private final Path folder;
    private final TreeMap<String, Integer> troubles = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int reopened;
    private int rebuilt;

    public FullDisks(Path folder) {
        this.folder = folder;
    }

    /** How many writes an intake of that size makes, opening and closing included. */
    public long writes() throws IOException {
        FragileDisk disk = new FragileDisk();
        disk.forget();
        Path data = Files.createDirectories(folder.resolve("counted"));
        try (Store store = Store.open(disk.path(data), Clock.systemUTC(), "tanaka")) {
            takeIn(store);
        }
        return disk.writes();
    }

    /** The disk is full from that write on. */
    public void full(long write) throws IOException {
        FragileDisk disk = new FragileDisk();
        disk.forget();
        disk.fullFrom(write);
        Path data = Files.createDirectories(folder.resolve("full-" + write));
        Path seen = disk.path(data);
        Optional<TroubleException> first = Optional.empty();
        try (Store store = Store.open(seen, Clock.systemUTC(), "tanaka")) {
            first = trouble(store);
            disk.fullFrom(Long.MAX_VALUE);
            if (first.isPresent() && trouble(store).isPresent()) {
                reopened++;
            }
        } catch (TroubleException atTheDoor) {
            first = first.or(() -> Optional.of(atTheDoor));
        } catch (RuntimeException fault) {
            faults.add(write + ": " + fault);
        }
        disk.fullFrom(Long.MAX_VALUE);
        first.ifPresent(trouble -> troubles.merge(trouble.key(), 1, Integer::sum));
        goOn(write, data);
    }

    private static Optional<TroubleException> trouble(Store store) {
        try {
            takeIn(store);
            return Optional.empty();
        } catch (TroubleException full) {
            return Optional.of(full);
        }
    }

    private void goOn(long write, Path data) {
        Opening opening = new Opening(data, Clock.systemUTC(), "tanaka", Optional.empty());
        rebuilt += PowerCuts.openOrRebuild(opening) ? 1 : 0;
        try (Store store = Store.open(data, Clock.systemUTC(), "tanaka")) {
            takeIn(store);
            for (int group = 0; group < GROUPS; group++) {
                for (Arrival each : arrivals(group)) {
                    Sha256 hash = Sha256.of(each.bytes());
                    if (store.reports().of(hash).size() != 1) {
                        faults.add(write + ": reports " + store.reports().of(hash).size());
                    }
                }
            }
            var differences = store.integrity().check(Progress.UNWATCHED).differences();
            if (!differences.isEmpty()) {
                faults.add(write + ": " + differences);
            }
        } catch (TroubleException trouble) {
            faults.add(write + ": afterwards " + trouble.key() + " " + trouble.args());
        }
    }

    private static void takeIn(Store store) {
        for (int group = 0; group < GROUPS; group++) {
            PowerCuts.intake(store).receiveAll(arrivals(group));
        }
    }

    private static List<Arrival> arrivals(int group) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String name = "full-" + group;
            arrivals.add(new Arrival(name + "/" + i, Origin.Kind.FILE, PowerCuts.mail(name, i)));
        }
        return arrivals;
    }

    /** Which trouble was told how often. */
    public TreeMap<String, Integer> troubles() {
        return new TreeMap<>(troubles);
    }

    /** How often the store had to be opened anew to go on. */
    public int reopened() {
        return reopened;
    }

    /** How often the database had to be made anew by hand. */
    public int rebuilt() {
        return rebuilt;
    }

    /** Everything that went otherwise than it must. */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
