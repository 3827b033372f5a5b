package tokuden;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tokuden.casework.CorrectiveOrder;
import tokuden.desktop.shell.Window;
import tokuden.documents.issuing.Issuing;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
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
import tokuden.reports.Statement;
import tokuden.storage.Opening;
import tokuden.storage.Store;
import tokuden.terminal.Proof;
import tokuden.terminal.StoreOption;
import tokuden.terminal.Tools;
import tokuden.terminal.Workplace;

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

    @Override
    public Act act() {
        return act;
    }

    Examiner examiner() {
        return examiner;
    }

    @Override
    public Clock clock() {
        return Clock.system(Act.JAPAN);
    }

    @Override
    public Workplace open(Path data, Clock clock) {
        StoreWorkplace place = new StoreWorkplace(Store.open(data, clock, PROGRAM));
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
        return new Opening(data, clock(), PROGRAM, Optional.empty());
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
    public Issuing.Paper issue(Workplace at, CorrectiveOrder order, Officer by, Clock clock) {
        return issuing(at, clock).issue(new OrderPaper(act).of(order), by);
    }

    static Issuing issuing(Workplace at, Clock clock) {
        return new Issuing(new Sealing(at.exhibits()), at.journal(), clock);
    }

    /** Opens the window on the store in that folder and returns when it is closed. */
    public void openWindow(Path data) {
        WindowDesk desk = new WindowDesk(this, data);
        try {
            Window.launch(desk::open);
        } finally {
            desk.close();
        }
    }
}
