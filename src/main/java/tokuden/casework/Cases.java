package tokuden.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tokuden.evidence.Sha256;

/** All cases of the office. */
public interface Cases {
    /** Opens a case under the next number of the year (Japan time). */
    Case open(String title, List<CaseMail> mails, Instant at);

    Optional<Case> find(CaseNumber number);

    /** Up to {@code limit} cases, newest number first, numbers below {@code before} if given. */
    List<Case> page(Optional<CaseNumber> before, int limit);

    /** The cases that hold that mail. */
    List<CaseNumber> holding(Sha256 mail);

    /**
     * Keeps the changed case, safe on disk, and returns it with its new version.
     *
     * @throws tokuden.work.TroubleException {@code case.changed-meanwhile} if another change was
     *     kept since this one was read
     */
    Case keep(Case changed);

    /**
     * Keeps everything that is kept in that work as one change: all of it or, when it ends early or
     * the machine stops, nothing. The journal is told afterwards.
     */
    <T> T together(Supplier<T> work);

    long count();
}
