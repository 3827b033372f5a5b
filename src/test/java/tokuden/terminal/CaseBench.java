package tokuden.terminal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.approval.DraftText;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.wording.Templates;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Backups;
import tokuden.examination.Advertising;
import tokuden.examination.Examination;
import tokuden.examination.Examiner;
import tokuden.examination.Finding;
import tokuden.examination.Reason;
import tokuden.examination.Result;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.EditionKey;
import tokuden.law.LawFiles;
import tokuden.law.Provision;
import tokuden.mail.Mail;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.reports.Statement;

/** Everything in memory at a time of its own; every mail is suspected of lacking its labels. */
final class CaseBench implements Tools {
    private static final Act ACT = LawFiles.shipped();

    final MemoryStore store = new MemoryStore();
    Instant now = Instant.parse("2026-04-01T03:00:00Z");

    @Override
    public Act act() {
        return ACT;
    }

    @Override
    public Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    @Override
    public Workplace open(Path data, Clock clock) {
        return store;
    }

    @Override
    public Proof proof(Path data) {
        return store.proof();
    }

    @Override
    public Proof rebuilding(Path data) {
        return store.proof();
    }

    @Override
    public Backups backups(Path data) {
        throw new IllegalStateException("nothing is backed up here");
    }

    @Override
    public Examiner examiner() {
        return new Examiner(act(), List.of());
    }

    @Override
    public Examination examine(Sha256 hash, Mail examined, Statement statement) {
        EditionKey edition = new EditionKey(LocalDate.of(2025, 6, 1));
        Finding finding =
                new Finding(
                        hash,
                        edition,
                        Breach.LABELLING,
                        Optional.empty(),
                        new Provision(Provision.Text.ACT, "第4条", true),
                        Result.SUSPECTED,
                        new Reason("labelling.missing"),
                        List.of());
        return new Examination(
                hash,
                Optional.of(LocalDate.of(2026, 3, 2)),
                Optional.of(edition),
                Advertising.YES,
                List.of(finding));
    }

    @Override
    public Issuing.Paper issue(Workplace at, CorrectiveOrder order, Officer by, Clock clock) {
        return new Issuing.Paper(new byte[0], new byte[0]);
    }

    @Override
    public DraftText draftText(Case in, Templates wording) {
        return new DraftText(in.title(), "", List.of());
    }
}
