package tokuden.casework.work;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tokuden.casework.CaseNumber;
import tokuden.examination.ProofStep;

/**
 * A next step of a proof to be set as a task.
 *
 * @param owner id of the officer who does it
 * @param due empty for the day its template says, counted from {@code today}
 * @param language in which the task is written
 */
public record ProofTask(
        CaseNumber in,
        ProofStep step,
        String owner,
        Optional<LocalDate> due,
        LocalDate today,
        Locale language) {}
