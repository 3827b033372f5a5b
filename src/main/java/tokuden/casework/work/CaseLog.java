package tokuden.casework.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;

/** The log of every case (経過記録簿): only ever added to. */
public interface CaseLog {
    /**
     * Keeps the change, all or nothing, and returns the entries with their numbers once they are
     * safe on disk and read back.
     *
     * @throws tokuden.work.TroubleException {@code case.changed-meanwhile} if a case was changed
     *     since it was read; then nothing is kept
     */
    List<Logged> keep(Change change);

    /**
     * Opens a case and keeps what goes along with it, all or nothing.
     *
     * @param along what to keep besides, once the number of the new case is known
     */
    Kept open(Opening opening, Function<Case, Change> along);

    /** The log of that case, oldest first. */
    CaseHistory of(CaseNumber number);

    /** The entry of that number. */
    Optional<Logged> find(long id);

    /** Up to {@code limit} cases that wait for that officer, those due first. */
    List<Waiting> waiting(String owner, LocalDate today, int limit);

    /** A case to be opened. */
    record Opening(String title, List<CaseMail> mails, Instant at) {}

    /** What was kept. */
    record Kept(Case opened, List<Logged> entries) {}

    /** A case laid before its owner: its day has come, or a task is due. */
    record Waiting(CaseNumber in, String what, LocalDate due) {}
}
