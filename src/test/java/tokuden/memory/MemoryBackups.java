package tokuden.memory;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tokuden.evidence.backup.BackupPlan;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.Generation;
import tokuden.evidence.backup.Healed;
import tokuden.evidence.backup.RestorePreview;
import tokuden.work.Progress;

/** Backups that are only told of. */
final class MemoryBackups implements Backups {
    private static final Instant FIRST = Instant.parse("2026-11-24T01:00:00Z");

    private final List<Generation> generations = new ArrayList<>();
    private BackupPlan plan = BackupPlan.UNSET;

    @Override
    public Generation make(Path folder, Progress progress) {
        progress.step(0, 1, "segment-000001.tks");
        Instant at = FIRST.plusSeconds(60L * generations.size());
        Generation made =
                new Generation(
                        "20261124T01" + String.format("%02d", generations.size()) + "00Z",
                        at,
                        Generation.Verdict.GOOD,
                        new Generation.Size(214, 1_204),
                        48_213_000,
                        1_204_000,
                        List.of());
        generations.add(0, made);
        plan = plan.good(folder, at);
        return made;
    }

    @Override
    public List<Generation> in(Path folder) {
        return List.copyOf(generations);
    }

    @Override
    public BackupPlan plan() {
        return plan;
    }

    @Override
    public void keep(BackupPlan wanted) {
        plan = wanted;
    }

    @Override
    public RestorePreview preview(Path folder, String id) {
        throw new UnsupportedOperationException("nothing is restored here");
    }

    @Override
    public Restored restore(Path folder, String id, Progress progress) {
        throw new UnsupportedOperationException("nothing is restored here");
    }

    @Override
    public Healed heal(Path from, Progress progress) {
        throw new UnsupportedOperationException("nothing is mended here");
    }
}
