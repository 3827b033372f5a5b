package tokuden.casework.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tokuden.casework.CaseNumber;

/** All drafts of the office (起案簿). */
public interface Drafts {
    /** Opens a draft under the next number of the year (Japan time), safe on disk. */
    Draft open(Instant at, Function<DraftNumber, Draft> draft);

    Optional<Draft> find(DraftNumber number);

    /** What waits for that officer, oldest first, up to {@code limit}. */
    List<Draft> waitingFor(String officer, int limit);

    /** The drafts of a case, oldest first. */
    List<Draft> of(CaseNumber caseNumber);

    /** Up to {@code limit} drafts, newest number first, numbers below {@code before} if given. */
    List<Draft> page(Optional<DraftNumber> before, int limit);

    /**
     * Keeps the changed draft, safe on disk, and returns it as it is kept.
     *
     * @throws tokuden.work.TroubleException {@code draft.changed-meanwhile} if another change was
     *     kept since this one was read
     */
    Draft keep(Draft changed);
}
