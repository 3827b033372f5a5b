package tokuden.memory;

import java.nio.file.Path;
import java.util.List;
import tokuden.evidence.Difference;
import tokuden.evidence.Health;
import tokuden.evidence.HealthLine;
import tokuden.evidence.IntegrityCheck;
import tokuden.office.Journal;
import tokuden.work.Progress;

/** A store in memory with one damaged original, as its check finds it. */
record MemoryHealth(Journal journal) implements Health, IntegrityCheck {
    private static final Difference DAMAGE =
            new Difference("segment.damaged", "segment-000001.tks", "4096", "8192");

    @Override
    public List<HealthLine> lines() {
        return List.of(
                new HealthLine(HealthLine.State.DAMAGED, "check.differs", "2026-11-24 09:30", "1"),
                HealthLine.of(DAMAGE),
                new HealthLine(HealthLine.State.ATTENTION, "backup.never"),
                new HealthLine(HealthLine.State.WELL, "encryption.on"),
                new HealthLine(HealthLine.State.WELL, "size", "412.7", "2", "1"));
    }

    @Override
    public Outcome check(Progress progress) {
        progress.step(1, 2, "journal-000001.tkj");
        progress.step(2, 2, "segment-000001.tks");
        return new Outcome(3, journal.from(1, 500).size(), List.of(DAMAGE));
    }

    @Override
    public List<Difference> checkExported(Path file) {
        return List.of();
    }
}
