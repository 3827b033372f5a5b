package tokuden;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.approval.DraftText;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.wording.Templates;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Backups;
import tokuden.examination.Examination;
import tokuden.examination.Examiner;
import tokuden.law.Act;
import tokuden.mail.Mail;
import tokuden.office.Officer;
import tokuden.reports.Statement;
import tokuden.terminal.Proof;
import tokuden.terminal.ProposedAct;
import tokuden.terminal.Tools;
import tokuden.terminal.Workplace;

/** The program as it is put together, at a time that a test sets. */
abstract class AtOneTime implements Tools {
    final Assembly assembly = new Assembly();
    Instant now;

    AtOneTime(Instant now) {
        this.now = now;
    }

    @Override
    public Act act() {
        return assembly.act();
    }

    @Override
    public Clock clock() {
        return Clock.fixed(now, Act.JAPAN);
    }

    @Override
    public Workplace open(Path data, Clock clock) {
        return assembly.open(data, clock);
    }

    @Override
    public boolean isLocked(Path data) {
        return assembly.isLocked(data);
    }

    @Override
    public boolean unlock(Path data, String officer, char[] password) {
        return assembly.unlock(data, officer, password);
    }

    @Override
    public boolean unlock(Path data, String recoveryCode) {
        return assembly.unlock(data, recoveryCode);
    }

    @Override
    public Proof proof(Path data) {
        return assembly.proof(data);
    }

    @Override
    public Proof rebuilding(Path data) {
        return assembly.rebuilding(data);
    }

    @Override
    public Backups backups(Path data) {
        return assembly.backups(data);
    }

    @Override
    public Examiner examiner() {
        return assembly.examiner();
    }

    @Override
    public Examination examine(Sha256 hash, Mail mail, Statement statement) {
        return assembly.examine(hash, mail, statement);
    }

    @Override
    public Issuing.Paper issue(Workplace at, CorrectiveOrder order, Officer by, Clock clock) {
        return assembly.issue(at, order, by, clock);
    }

    @Override
    public DraftText draftText(Case in, Templates wording) {
        return assembly.draftText(in, wording);
    }

    @Override
    public Optional<DraftText> draftText(Case in, ProposedAct what) {
        return assembly.draftText(in, what);
    }
}
