package tokuden.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.Paragraph;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.wording.Templates;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Backups;
import tokuden.examination.Advertising;
import tokuden.examination.Examination;
import tokuden.examination.Examiner;
import tokuden.law.Act;
import tokuden.law.LawFiles;
import tokuden.mail.Mail;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.signin.PasswordCost;
import tokuden.reports.Statement;

/** The command line over a store in memory; what it says is kept until the next command. */
final class Counter implements Tools {
    private static final Act ACT = LawFiles.shipped();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    final MemoryStore store;
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    Counter() {
        this(new MemoryStore());
    }

    Counter(MemoryStore store) {
        this.store = store;
    }

    int run(String... args) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        PrintStream good = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream bad = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Terminal(this, good, bad).run(args);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Override
    public Act act() {
        return ACT;
    }

    @Override
    public Clock clock() {
        return CLOCK;
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
        return new Examination(
                hash, Optional.empty(), Optional.empty(), Advertising.UNCLEAR, List.of());
    }

    @Override
    public Issuing.Paper issue(Workplace at, CorrectiveOrder order, Officer by, Clock clock) {
        return new Issuing.Paper(new byte[0], new byte[0]);
    }

    @Override
    public DraftText draftText(Case in, Templates wording) {
        return new DraftText(
                in.title(), "", List.of(new Paragraph("p1", "本文", List.of(), List.of())));
    }

    @Override
    public PasswordCost passwordCost() {
        return new PasswordCost(64, 1, 1);
    }
}
