package tokuden.desktop.matrix;

import java.time.Clock;
import tokuden.casework.Cases;
import tokuden.casework.Reexamination;
import tokuden.casework.work.AnswerTaking;
import tokuden.casework.work.Recording;
import tokuden.examination.Examinations;
import tokuden.examination.ProofReading;
import tokuden.reports.RecipientsRecords;

/** What the page of the examination of a case works with. */
public record MatrixDesk(
        Cases cases,
        Examinations examinations,
        ProofReading proofs,
        Reexamination again,
        Recording recording,
        RecipientsRecords recipients,
        AnswerTaking answers,
        Clock clock) {}
