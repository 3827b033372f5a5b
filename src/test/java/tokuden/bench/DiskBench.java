package tokuden.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tokuden.storage.FullDisks;
import tokuden.storage.PowerCuts;

/**
 * {@code ./tokuden bench powercut 200}: images of a disk after power cuts in an intake. {@code
 * ./tokuden bench diskfull}: the disk full at every write of an intake.
 */
final class DiskBench {
    private DiskBench() {}

    static void cuts(int count) throws IOException {
        Path folder = Files.createTempDirectory("tokuden-powercut");
        PowerCuts cuts = new PowerCuts(folder, 10);
        for (int done = 0; done < count; done += 10) {
            cuts.cut(Long.getLong("seed", 1), done, Math.min(count, done + 10));
            System.out.printf(
                    "%d images of %s: %d lost, %d unopened, %d unsound, %d rebuilt%n",
                    Math.min(count, done + 10),
                    cuts.recorded(),
                    cuts.lost(),
                    cuts.unopened().size(),
                    cuts.unsound().size(),
                    cuts.rebuilt());
        }
        cuts.unopened().forEach(System.out::println);
        cuts.unsound().forEach(System.out::println);
    }

    static void full(int step) throws IOException {
        FullDisks disks = new FullDisks(Files.createTempDirectory("tokuden-diskfull"));
        long writes = disks.writes();
        for (long write = 0; write < writes; write += step) {
            disks.full(write);
            System.out.printf(
                    "full from write %d of %d: %d faults, opened anew %d times, rebuilt %d times, %s%n",
                    write,
                    writes,
                    disks.faults().size(),
                    disks.reopened(),
                    disks.rebuilt(),
                    disks.troubles());
        }
        disks.faults().forEach(System.out::println);
    }
}
