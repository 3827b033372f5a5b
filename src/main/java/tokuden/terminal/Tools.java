package tokuden.terminal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.approval.Basis;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.OrderIssuing;
import tokuden.documents.forms.Surroundings;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.wording.Templates;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Generation;
import tokuden.evidence.backup.Restore;
import tokuden.examination.Examination;
import tokuden.examination.Examiner;
import tokuden.law.Act;
import tokuden.mail.Mail;
import tokuden.office.Officer;
import tokuden.office.signin.PasswordCost;
import tokuden.reports.Statement;
import tokuden.work.Attempt;
import tokuden.work.TroubleException;

/** What the commands work with; joined at the root of the program. */
public interface Tools {
    Act act();

    Clock clock();

    /** Opens the store in that folder, and makes it if it is not there. */
    Workplace open(Path data, Clock clock);

    /** Whether the store in that folder is encrypted and nobody has unlocked it yet. */
    default boolean isLocked(Path data) {
        return false;
    }

    /** Unlocks an encrypted store by the password of that officer; false if it is not his. */
    default boolean unlock(Path data, String officer, char[] password) {
        return true;
    }

    /** Unlocks an encrypted store by its recovery code; false if it is not the one. */
    default boolean unlock(Path data, String recoveryCode) {
        return true;
    }

    /** The check of a whole store, which must not be open; it may be damaged. */
    Proof proof(Path data);

    /** Makes the database of a store anew from its files, then checks it; it must not be open. */
    Proof rebuilding(Path data);

    /** The good copies of a store in that folder, oldest first. */
    default List<Generation> generations(Path from) {
        return List.of();
    }

    /**
     * A copy about to take the place of the store in that folder.
     *
     * @param id the newest where empty
     */
    default Restore restore(Path from, Optional<String> id, Path data) {
        throw new TroubleException("backup.not-a-backup", from.toString());
    }

    /** Who examines mails, and reads what speaks for and against a breach. */
    Examiner examiner();

    /** Examines a mail that is not kept, with what is known besides it. */
    Examination examine(Sha256 hash, Mail mail, Statement statement);

    /** The same for one mail of many: where it is given up, the reason comes back. */
    default Attempt<Examination> attempt(Sha256 hash, Mail mail, Statement statement) {
        return Attempt.done(examine(hash, mail, statement));
    }

    /** Issues the paper of a decided order (措置命令書): drawn in both files, the PDF sealed. */
    Issuing.Paper issue(Workplace at, CorrectiveOrder order, Officer by, Clock clock);

    /** What papers of a case say that the case itself does not hold. */
    default Surroundings around(Workplace at) {
        return Surroundings.NONE;
    }

    /** The words of the draft of an order as far as the case has come, in that wording. */
    DraftText draftText(Case in, Templates wording);

    /** The words the draft of an act begins with; empty where somebody has to write them. */
    default Optional<DraftText> draftText(Case in, ProposedAct what) {
        return what.act().equals(OrderIssuing.ORDER) && Basis.hasOrder(in)
                ? Optional.of(draftText(in, what.wording()))
                : Optional.empty();
    }

    /** What a guess at a password costs in this office. */
    default PasswordCost passwordCost() {
        return PasswordCost.STANDARD;
    }
}
