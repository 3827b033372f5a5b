package tokuden.desktop.shell;

import java.util.function.Function;
import javafx.collections.ListChangeListener;
import tokuden.casework.Reexamination;
import tokuden.casework.work.AnswerTaking;
import tokuden.desktop.cases.CasesView;
import tokuden.desktop.cases.CasesViewModel;
import tokuden.desktop.dossier.DossierView;
import tokuden.desktop.dossier.DossierViewModel;
import tokuden.desktop.dossier.MailSheets;
import tokuden.desktop.intake.IntakeView;
import tokuden.desktop.intake.IntakeViewModel;
import tokuden.desktop.intake.ReportPages;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Network;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Workspace;
import tokuden.desktop.matrix.MatrixDesk;
import tokuden.desktop.matrix.MatrixView;
import tokuden.desktop.matrix.MatrixViewModel;
import tokuden.desktop.order.OrderView;
import tokuden.desktop.order.OrderViewModel;
import tokuden.desktop.origin.OriginDesk;
import tokuden.desktop.origin.OriginView;
import tokuden.desktop.origin.OriginViewModel;
import tokuden.desktop.papers.PapersView;
import tokuden.desktop.papers.PapersViewModel;
import tokuden.desktop.papers.SigningViewModel;
import tokuden.desktop.parties.PartiesView;
import tokuden.desktop.parties.PartiesViewModel;
import tokuden.desktop.today.TodayView;
import tokuden.desktop.today.TodayViewModel;
import tokuden.documents.issuing.PaperSigning;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.examination.ProofReading;
import tokuden.examination.ReportedMail;
import tokuden.examination.ReportedMails;
import tokuden.reports.RecipientsRecords;

/** Which screen a place has. Intake keeps its state while the window is open; others read anew. */
final class ScreenList {
    private final Desk desk;
    private final Workspace work;
    private final FrameViewModel navigator;
    private final Network network;
    private final Look look;
    private final IntakeViewModel intake;
    private final CaseScreens casework;
    private final HeadLines heads;

    ScreenList(Desk desk, Workspace work, FrameViewModel navigator, Network network, Look look) {
        this.desk = desk;
        this.work = work;
        this.navigator = navigator;
        this.network = network;
        this.look = look;
        casework = new CaseScreens(desk.rooms(), work, navigator, network, look);
        heads = new HeadLines(desk.boards().log(), desk.boards().clockwork(), work, desk.clock());
        intake =
                new IntakeViewModel(
                        desk.receiving(),
                        new ReportPages(
                                desk.reports(),
                                desk.examinations(),
                                desk.cases(),
                                desk.boards().log()),
                        desk.caseworker(),
                        work,
                        navigator);
    }

    Screen of(Place place) {
        return heads.follow(casework.of(place).orElseGet(() -> other(place)));
    }

    private Screen other(Place place) {
        if (place instanceof Place.OneCase one) {
            return dossier(one);
        }
        if (place instanceof Place.SenderOrigin origin) {
            return origin(origin);
        }
        if (place instanceof Place.Matrix matrix) {
            return matrix(matrix);
        }
        if (place instanceof Place.Parties parties) {
            return parties(parties);
        }
        if (place instanceof Place.Order order) {
            return order(order);
        }
        if (place instanceof Place.Papers papers) {
            return papers(papers);
        }
        if (place instanceof Place.Today) {
            TodayViewModel model =
                    new TodayViewModel(
                            desk.boards(), desk.rooms().shelves().subjects(), work, navigator);
            return new TodayView(model, new Screens(work.texts()), work.texts(), look);
        }
        if (place instanceof Place.Cases) {
            CasesViewModel model = new CasesViewModel(desk.cases(), work, navigator);
            return new CasesView(model, new Screens(work.texts()), work.texts(), look);
        }
        return new IntakeView(intake, new Screens(work.texts()), work.texts(), look);
    }

    private Screen dossier(Place.OneCase place) {
        MailSheets sheets = new MailSheets(desk.exhibits(), desk.examinations(), desk.reader());
        DossierViewModel model = new DossierViewModel(desk.cases(), sheets, work);
        Screen screen = new DossierView(model, desk.caseworker(), work, navigator, look);
        model.show(place.number(), place.mail());
        return screen;
    }

    private Screen origin(Place.SenderOrigin place) {
        OriginDesk tools =
                new OriginDesk(
                        desk.exhibits(),
                        desk.reports(),
                        desk.reader(),
                        desk.tracing(),
                        desk.dns(),
                        desk.resolvers(),
                        desk.act(),
                        desk.clock());
        OriginViewModel model = new OriginViewModel(desk.cases(), tools, work);
        Screen screen = new OriginView(model, work, navigator, network, look);
        model.show(place.number(), place.mail());
        return screen;
    }

    private Screen matrix(Place.Matrix place) {
        ReportedMails mails = new ReportedMails(desk.exhibits(), desk.reports());
        Reexamination again =
                new Reexamination(
                        desk.examinations(),
                        in -> within(mails.withFailuresAmong(in.exhibits())),
                        desk.journal(),
                        desk.clock());
        MatrixDesk tools =
                new MatrixDesk(
                        desk.cases(),
                        desk.examinations(),
                        new ProofReading(mails, desk.examiner()),
                        again,
                        desk.rooms().logbook().recording(),
                        new RecipientsRecords(desk.exhibits(), desk.reports(), desk.journal()),
                        new AnswerTaking(
                                desk.rooms().logbook().recording(), desk.reports(), desk.journal()),
                        desk.clock());
        MatrixViewModel model = new MatrixViewModel(tools, work);
        Screen screen = new MatrixView(model, work.texts(), navigator, look);
        model.open().addListener((of, was, is) -> navigator.readJournal());
        model.taskSet().addListener((of, was, is) -> navigator.readJournal());
        model.show(place.number());
        return screen;
    }

    private Function<Sha256, Examination> within(ReportedMails mails) {
        return hash -> {
            ReportedMail mail = mails.of(hash);
            return desk.examiner().examine(mail.hash(), mail.mail(), mail.statement());
        };
    }

    private Screen parties(Place.Parties place) {
        PartiesViewModel model = new PartiesViewModel(desk.cases(), desk.caseworker(), work);
        Screen screen = new PartiesView(model, work.texts(), navigator, look);
        model.show(place.number());
        return screen;
    }

    private Screen papers(Place.Papers place) {
        PapersViewModel model = new PapersViewModel(desk.cases(), desk.paperRoom(), work);
        SigningViewModel signing =
                new SigningViewModel(new PaperSigning(desk.journal(), desk.clock()), work, network);
        Screen screen = new PapersView(model, signing, work.texts(), navigator);
        signing.told().addListener((ListChangeListener<String>) change -> navigator.readJournal());
        model.show(place.number());
        return screen;
    }

    private Screen order(Place.Order place) {
        OrderViewModel model =
                new OrderViewModel(
                        desk.cases(),
                        desk.caseworker(),
                        desk.rooms().logbook().ladder(),
                        desk.papers(),
                        work);
        Screen screen =
                new OrderView(model, work.texts(), navigator, desk.clock(), desk.office().symbol());
        model.show(place.number());
        return screen;
    }
}
