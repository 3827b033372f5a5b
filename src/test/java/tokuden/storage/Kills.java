package tokuden.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tokuden.storage.backup.Safely;
import tokuden.work.TroubleException;

/**
 * Kills intake, deciding, merging, backup and rebuild in turn at moments drawn by chance, opens the
 * store after each kill and looks whether everything acknowledged is there. One kill in four comes
 * while the program still starts and opens the store.
 */
public final class Kills {
    private static final int LONGEST = 2_500;

    private final Path folder;
    private final Random chance = new Random(8);
    private final Map<String, List<String>> told = new TreeMap<>();
    private int kills;
    private int acknowledged;
    private int lost;
    private int unopened;

    private Kills(Path folder) {
        this.folder = folder;
    }

    /** One kind of work, and what must hold after it was killed. */
    private record Kind(String name, Class<?> work, int lines, Killing.Left left) {}

    private List<Kind> kinds() {
        return List.of(
                new Kind("intake", KillTest.Intake.class, 1, KillTest::whole),
                new Kind("deciding", ApprovalKillTest.Work.class, 1, ApprovalKillTest::whole),
                new Kind("merging", LogKillTest.Work.class, 1, LogKillTest::whole),
                new Kind(
                        "backup",
                        SafekeepingKillTest.Backing.class,
                        1,
                        (store, told) -> {
                            SafekeepingKillTest.whole(store, told);
                            SafekeepingKillTest.backed(folder.resolve("backup"), store, told);
                        }),
                new Kind(
                        "rebuild",
                        SafekeepingKillTest.Rebuilding.class,
                        1,
                        SafekeepingKillTest::whole));
    }

    /** Kills so many times in all, and tells the count for each kind of work. */
    public static void measure(int times) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("tokuden-kills");
        Kills all = new Kills(folder);
        List<Kind> kinds = all.kinds();
        for (int i = 0; i < times; i++) {
            all.kill(kinds.get(i % kinds.size()), i / kinds.size());
        }
        System.out.printf(
                "kills %d, acknowledged %d, lost %d, stores that do not open %d%n",
                all.kills, all.acknowledged, all.lost, all.unopened);
        if (all.lost + all.unopened == 0) {
            Safely.takeAway(folder);
        } else {
            System.out.println("kept for a look: " + folder);
            System.exit(1);
        }
    }

    private void kill(Kind kind, int round) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve(kind.name()));
        List<String> told = this.told.computeIfAbsent(kind.name(), k -> new ArrayList<>());
        int before = told.size();
        boolean atStart = round > 0 && chance.nextInt(4) == 0;
        Killing killing = new Killing(place, kind.work(), atStart ? 0 : kind.lines());
        kills++;
        try {
            killing.round(round, chance.nextInt(LONGEST), told);
        } catch (AssertionError stuck) {
            unopened++;
            System.out.println(kind.name() + " at kill " + kills + ": " + stuck.getMessage());
        }
        acknowledged += told.size() - before;
        look(kind, killing, told);
        System.out.printf(
                "%d %s: acknowledged %d, lost %d, unopened %d%n",
                kills, kind.name(), acknowledged, lost, unopened);
    }

    private void look(Kind kind, Killing killing, List<String> told) throws IOException {
        try (Store store = killing.open()) {
            kind.left().look(store, told);
        } catch (TroubleException trouble) {
            unopened++;
            System.out.println(kind.name() + " after kill " + kills + ": " + trouble);
        } catch (AssertionError gone) {
            lost++;
            System.out.println(kind.name() + " after kill " + kills + ": " + gone.getMessage());
        }
    }
}
