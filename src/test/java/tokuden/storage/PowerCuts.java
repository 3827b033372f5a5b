package tokuden.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Arrival;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.reports.Intake;
import tokuden.storage.disk.FragileDisk;
import tokuden.storage.disk.PowerCut;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Takes mails in on a disk that remembers, cuts the power at random moments, and opens what is
 * left: everything acknowledged must be there, and nothing may be left that the check names.
 */
public final class PowerCuts {
    private static final Officer OFFICER = new Officer("tanaka", "田中", "受付", Set.of(Role.INTAKE));

    private final Path folder;
    private final FragileDisk disk = new FragileDisk();
    private final Path real;
    private int lost;
    private int rebuilt;
    private final List<String> unopened = new ArrayList<>();
    private final List<String> unsound = new ArrayList<>();

    /** Takes so many groups of mails in. */
    public PowerCuts(Path folder, int groups) throws IOException {
        this.folder = folder;
        this.real = folder.resolve("real");
        for (int session = 0; session < 2; session++) {
            try (Store store = Store.open(disk.path(real), Clock.systemUTC(), "tanaka")) {
                for (int group = 0; group < groups; group++) {
                    takeIn(store, session + "-" + group);
                }
            }
        }
    }

    private void takeIn(Store store, String group) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            arrivals.add(new Arrival(group + "/" + i, Origin.Kind.FILE, mail(group, i)));
        }
        intake(store).receiveAll(arrivals);
        arrivals.forEach(a -> disk.tell(Sha256.of(a.bytes()).hex()));
    }

    static Intake intake(Store store) {
        return new Intake(
                new Sealing(store.exhibits()),
                store.reports(),
                store.journal(),
                new Desk(OFFICER, Channel.INFORMATION, Clock.systemUTC()));
    }

    static byte[] mail(String group, int number) {
        String text = "Subject: " + group + " " + number + "\r\n\r\n" + "text\r\n".repeat(300);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Cuts the power at the moments of these numbers. */
    public void cut(long seed, int from, int to) throws IOException {
        List<FragileDisk.Act> acts = disk.acts();
        for (int number = from; number < to; number++) {
            Random random = new Random(seed * 1_000_003 + number);
            random.nextInt();
            int moment = 1 + random.nextInt(acts.size());
            PowerCut cut = PowerCut.after(acts, moment, random.nextLong());
            Path image = folder.resolve("image-" + number);
            cut.leave(real, Files.createDirectories(image));
            look(number + " at " + moment, image, cut.told());
        }
    }

    private void look(String name, Path image, List<String> told) {
        Opening opening = new Opening(image, Clock.systemUTC(), "tanaka", Optional.empty());
        try {
            rebuilt += openOrRebuild(opening) ? 1 : 0;
            try (Store store = Store.open(opening)) {
                for (String hash : told) {
                    boolean there =
                            store.exhibits().find(new Sha256(hash)).isPresent()
                                    && !store.reports().of(new Sha256(hash)).isEmpty();
                    lost += there ? 0 : 1;
                }
                var differences = store.integrity().check(Progress.UNWATCHED).differences();
                if (!differences.isEmpty()) {
                    unsound.add(name + ": " + differences);
                }
            }
        } catch (TroubleException trouble) {
            unopened.add(name + ": " + trouble.key() + " " + trouble.args());
        }
    }

    /**
     * What the manual says to do: a database that cannot be opened is made anew.
     *
     * @return whether that was needed
     */
    static boolean openOrRebuild(Opening opening) {
        try {
            Store.open(opening).close();
            return false;
        } catch (TroubleException damaged) {
            if (!damaged.key().startsWith("store.database")) {
                throw damaged;
            }
            Store.rebuild(opening).check(Progress.UNWATCHED);
            return true;
        }
    }

    /** What the disk remembers: acts, writes of the database, and how much was acknowledged. */
    public String recorded() {
        List<FragileDisk.Act> acts = disk.acts();
        long database =
                acts.stream()
                        .filter(a -> a instanceof FragileDisk.Wrote w && w.file().endsWith(".db"))
                        .count();
        long told = acts.stream().filter(FragileDisk.Told.class::isInstance).count();
        return acts.size() + " acts, " + database + " of the database, " + told + " told";
    }

    /** How many acknowledged mails were not there. */
    public int lost() {
        return lost;
    }

    /** In how many images the database had to be made anew by hand. */
    public int rebuilt() {
        return rebuilt;
    }

    /** The images that could not be opened, nor after a rebuild. */
    public List<String> unopened() {
        return List.copyOf(unopened);
    }

    /** The images in which the check named something. */
    public List<String> unsound() {
        return List.copyOf(unsound);
    }
}
