package tokuden.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.evidence.IntegrityCheck;
import tokuden.work.Progress;

/** Proves that everything kept is as it was sealed. */
public interface Proof {
    /**
     * Hashes every original again, walks the chain of the journal and compares with the database.
     *
     * @param exported a file given out that is to be compared too
     */
    Outcome prove(Optional<Path> exported, Locale language);

    /** The same, followed and stopped by {@code progress}. */
    default Outcome prove(Optional<Path> exported, Locale language, Progress progress) {
        return prove(exported, language);
    }

    /** How much was verified, and every difference. */
    record Outcome(long exhibits, long records, List<Difference> differences) {
        public Outcome {
            differences = List.copyOf(differences);
        }

        /** What a check of a store found, told in that language. */
        public static Outcome of(IntegrityCheck.Outcome found, Locale language) {
            return new Outcome(
                    found.exhibits(),
                    found.records(),
                    found.differences().stream()
                            .map(d -> new Difference(d.key(), d.args(), d.in(language)))
                            .toList());
        }
    }

    /** One thing that is not as it was kept: a stable key, its places, and the sentence. */
    record Difference(String key, List<String> args, String text) {}
}
