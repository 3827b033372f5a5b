package tokuden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.evidence.IntegrityCheck;
import tokuden.terminal.Proof;
import tokuden.work.Progress;

/** The check of a store as the command line tells it. */
final class IntegrityProof implements Proof {
    private final IntegrityCheck check;

    IntegrityProof(IntegrityCheck check) {
        this.check = check;
    }

    @Override
    public Outcome prove(Optional<Path> exported, Locale language) {
        return prove(exported, language, Progress.UNWATCHED);
    }

    @Override
    public Outcome prove(Optional<Path> exported, Locale language, Progress progress) {
        IntegrityCheck.Outcome outcome = check.check(progress);
        List<tokuden.evidence.Difference> all = new ArrayList<>(outcome.differences());
        exported.ifPresent(file -> all.addAll(check.checkExported(file)));
        return new Outcome(
                outcome.exhibits(),
                outcome.records(),
                all.stream().map(difference -> told(difference, language)).toList());
    }

    private static Proof.Difference told(tokuden.evidence.Difference difference, Locale language) {
        return new Proof.Difference(difference.key(), difference.args(), difference.in(language));
    }
}
