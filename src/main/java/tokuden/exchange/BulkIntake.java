package tokuden.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tokuden.reports.Arrival;
import tokuden.reports.Intake;
import tokuden.work.Job;
import tokuden.work.Progress;

/**
 * Takes in everything under some paths. Mails are sealed in groups that wait for the disk once; a
 * mail that cannot be read is listed and recorded and stops nothing. Stopped half way, what was
 * taken in stays; run again, it goes on where it was, because what is already here counts as
 * duplicate and makes no second report.
 */
public final class BulkIntake implements Job<IntakeBalance> {
    private static final int GROUP = 250;
    private static final long GROUP_BYTES = 32L << 20;

    private final Intake intake;
    private final SourceReader reader;
    private final List<Path> paths;

    public BulkIntake(Intake intake, SourceReader reader, List<Path> paths) {
        this.intake = intake;
        this.reader = reader;
        this.paths = List.copyOf(paths);
    }

    @Override
    public IntakeBalance run(Progress progress) {
        List<SourceFile> files = SourceFiles.under(paths);
        Run run = new Run();
        long done = 0;
        for (SourceFile file : files) {
            progress.step(done++, files.size(), file.name());
            reader.read(file, run);
        }
        run.takeIn();
        progress.step(files.size(), files.size(), "");
        return run.balance();
    }

    /** One run: the group that is filling up, and the counts so far. */
    private final class Run implements SourceReader.Receiver {
        private final List<Arrival> group = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final List<Incomplete> incomplete = new ArrayList<>();
        private long groupBytes;
        private int recorded;
        private long fresh;
        private long duplicate;

        @Override
        public void message(SourceReader.Message message) {
            group.add(new Arrival(message.source(), message.kind(), message.bytes()));
            groupBytes += message.bytes().length;
            if (group.size() >= GROUP || groupBytes >= GROUP_BYTES) {
                takeIn();
            }
        }

        @Override
        public void failure(Failure failure) {
            failures.add(failure);
        }

        private void takeIn() {
            for (Intake.Receipt receipt : intake.receiveAll(group)) {
                receipt.unread().forEach(this::unread);
                if (receipt.fresh()) {
                    fresh++;
                } else {
                    duplicate++;
                }
            }
            group.clear();
            groupBytes = 0;
            intake.recordFailed(
                    failures.subList(recorded, failures.size()).stream()
                            .map(Failure::cause)
                            .toList());
            recorded = failures.size();
        }

        private void unread(Intake.Unread unread) {
            incomplete.add(new Incomplete(unread.source(), Incomplete.Step.READING, unread.why()));
        }

        private IntakeBalance balance() {
            long failed = failures.size();
            return new IntakeBalance(
                    fresh + duplicate + failed, fresh, duplicate, failed, failures, incomplete);
        }
    }
}
