package tokuden.desktop.matrix;

import java.util.List;
import java.util.Optional;
import tokuden.casework.CaseMail;
import tokuden.casework.work.Sheet;
import tokuden.evidence.Sha256;
import tokuden.examination.ProofStep;

/** Where the cells of a proof lead. */
interface MatrixLinks {
    CaseMail mail(Sha256 hash);

    /** Opens the mail in its case. */
    void open(Sha256 mail);

    /** Lists all mails of one cell under what they show. */
    void list(String told, List<Sha256> mails);

    /** Goes where the step is done, or sets it as a task. */
    void take(ProofStep step, List<Sha256> without);

    /** The task of that step, if it is set and not done. */
    Optional<Sheet.Task> task(ProofStep step);

    /** Asks what the reporter of those mails answered. */
    void answer(List<Sha256> mails);

    /** Opens the tasks of the case. */
    void tasks();
}
