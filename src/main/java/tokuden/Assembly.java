package tokuden;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.approval.DraftText;
import tokuden.desktop.shell.Window;
import tokuden.documents.Document;
import tokuden.documents.drafting.BeginningWords;
import tokuden.documents.drafting.DraftWords;
import tokuden.documents.forms.Stationery;
import tokuden.documents.forms.Surroundings;
import tokuden.documents.issuing.Confirmations;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.issuing.OpenPoint;
import tokuden.documents.wording.Templates;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Generation;
import tokuden.evidence.backup.Restore;
import tokuden.examination.ConsentCheck;
import tokuden.examination.ConsentRecordCheck;
import tokuden.examination.Examination;
import tokuden.examination.Examiner;
import tokuden.examination.FalseSenderInformationCheck;
import tokuden.examination.FictitiousAddressCheck;
import tokuden.examination.LabellingCheck;
import tokuden.examination.RefusalIgnoredCheck;
import tokuden.examination.sender.HeaderEvidence;
import tokuden.law.Act;
import tokuden.law.LawFiles;
import tokuden.mail.Mail;
import tokuden.office.Officer;
import tokuden.office.signin.PasswordCost;
import tokuden.reports.DnsRecords;
import tokuden.reports.Statement;
import tokuden.storage.Opening;
import tokuden.storage.Store;
import tokuden.terminal.Proof;
import tokuden.terminal.ProposedAct;
import tokuden.terminal.StoreOption;
import tokuden.terminal.Tools;
import tokuden.terminal.Workplace;
import tokuden.work.Attempt;
import tokuden.work.TroubleException;

/** The one place where the parts are joined: store, rooms, window and command line. */
public final class Assembly implements Tools {
    /** Under which name repairs of a store are recorded when it is opened. */
    private static final String PROGRAM = "tokuden";

    private final Act act = LawFiles.shipped();
    private final Examiner examiner =
            new Examiner(
                    act,
                    List.of(
                            new LabellingCheck(),
                            new ConsentCheck(),
                            new ConsentRecordCheck(),
                            new RefusalIgnoredCheck(),
                            new FalseSenderInformationCheck(new HeaderEvidence()),
                            new FictitiousAddressCheck()));

    private final PasswordCost cost;
    private final KeyCabinet keys;

    public Assembly() {
        this(PasswordCost.STANDARD);
    }

    /** With passwords at another cost. */
    Assembly(PasswordCost cost) {
        this.cost = cost;
        this.keys = new KeyCabinet(cost);
    }

    @Override
    public PasswordCost passwordCost() {
        return cost;
    }

    @Override
    public Act act() {
        return act;
    }

    @Override
    public Examiner examiner() {
        return examiner;
    }

    @Override
    public Clock clock() {
        return Clock.system(Act.JAPAN);
    }

    @Override
    public Workplace open(Path data, Clock clock) {
        StoreWorkplace place =
                new StoreWorkplace(Store.open(keys.opening(data, clock, PROGRAM)), data);
        if (place.offices().find().isEmpty()) {
            place.offices().keep(StoreOption.fresh());
        }
        return place;
    }

    @Override
    public Proof proof(Path data) {
        return new IntegrityProof(Store.check(opening(data)));
    }

    private Opening opening(Path data) {
        return keys.opening(data, clock(), PROGRAM);
    }

    @Override
    public boolean isLocked(Path data) {
        return keys.isLocked(data, clock());
    }

    @Override
    public boolean unlock(Path data, String officer, char[] password) {
        return keys.unlock(data, officer, password);
    }

    @Override
    public boolean unlock(Path data, String recoveryCode) {
        return keys.recover(data, recoveryCode);
    }

    @Override
    public List<Generation> generations(Path from) {
        return Store.generations(from);
    }

    @Override
    public Restore restore(Path from, Optional<String> id, Path data) {
        return Store.restore(from, id, data, this::opening);
    }

    @Override
    public Proof rebuilding(Path data) {
        return new IntegrityProof(Store.rebuild(opening(data)));
    }

    @Override
    public Examination examine(Sha256 hash, Mail mail, Statement statement) {
        return examiner.examine(hash, mail, statement);
    }

    @Override
    public Attempt<Examination> attempt(Sha256 hash, Mail mail, Statement statement) {
        return examiner.attempt(hash, mail, statement);
    }

    @Override
    public Issuing.Paper issue(Workplace at, CorrectiveOrder order, Officer by, Clock clock) {
        return issued(issuing(at, clock), new OrderPaper(stationery(at)).of(order), by);
    }

    /**
     * Issues the paper of a decided order. Who hands it out answers for its marks (要確認): each is
     * confirmed in that officer's name and entered in the journal.
     *
     * @throws TroubleException {@code paper.open} if something is not written yet
     */
    static Issuing.Paper issued(Issuing issuing, Document paper, Officer by) {
        Confirmations seen = Confirmations.of(Issuing.open(paper));
        return issuing.issue(paper, seen, by)
                .match(
                        done -> done,
                        withheld -> {
                            String open =
                                    withheld.open().stream()
                                            .map(OpenPoint::text)
                                            .collect(Collectors.joining(" / "));
                            throw new TroubleException("paper.open", open);
                        });
    }

    /** The law, and the wording of the office as it stands in its store. */
    Stationery stationery(Workplace at) {
        return Stationery.with(act, at.wording());
    }

    @Override
    public DraftText draftText(Case in, Templates wording) {
        return DraftWords.of(
                new OrderPaper(Stationery.with(act, wording)).of(in.stage()), in.title());
    }

    @Override
    public Surroundings around(Workplace at) {
        return new StoredSurroundings(
                at.exhibits(),
                at.reports(),
                new DayFigures(at.reports(), at.cases(), at.journal()),
                at.tables().attribution(),
                new DnsRecords(at.exhibits(), at.journal()));
    }

    @Override
    public Optional<DraftText> draftText(Case in, ProposedAct what) {
        LocalDate today = LocalDate.ofInstant(clock().instant(), Act.JAPAN);
        return Tools.super
                .draftText(in, what)
                .or(
                        () ->
                                BeginningWords.of(
                                        in,
                                        what.act(),
                                        what.office(),
                                        today,
                                        Stationery.with(act, what.wording())));
    }

    static Issuing issuing(Workplace at, Clock clock) {
        return new Issuing(new Sealing(at.exhibits()), at.journal(), clock);
    }

    /** Opens the window on the store in that folder and returns when it is closed. */
    public void openWindow(Path data) {
        WindowDesk desk = new WindowDesk(this, data);
        try {
            Window.launch(desk);
        } finally {
            desk.close();
        }
    }
}
