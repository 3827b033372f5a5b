package tokuden.terminal;

import java.nio.file.Path;
import java.time.Clock;
import tokuden.casework.CorrectiveOrder;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.law.Act;
import tokuden.mail.Mail;
import tokuden.office.Office;
import tokuden.reports.Statement;

/** What the commands work with; joined at the root of the program. */
public interface Tools {
    Act act();

    Clock clock();

    /** Opens the store in that folder, and makes it if it is not there. */
    Workplace open(Path data, Clock clock);

    /** Examines a mail that is not kept, with what is known besides it. */
    Examination examine(Sha256 hash, Mail mail, Statement statement);

    /** The paper of an order in both files; the printed one is sealed as exhibit when issued. */
    Paper paper(Workplace at, CorrectiveOrder order, Office office);

    /** A paper as PDF and as DOCX; both say the same. */
    record Paper(byte[] pdf, byte[] docx) {}
}
