package tokuden.examination;

import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;

/** The kept examinations, newest for each mail; an older one is never overwritten silently. */
public interface Examinations {
    /** Keeps them, safe on disk; an examination equal to the kept one changes nothing. */
    void keep(List<Examination> examinations);

    /** Every examination of that mail that was kept, the oldest first. */
    List<Examination> history(Sha256 mail);

    /** The newest examination of that mail. */
    Optional<Examination> of(Sha256 mail);
}
