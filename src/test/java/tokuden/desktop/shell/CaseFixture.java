package tokuden.desktop.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tokuden.DayFigures;
import tokuden.StoredSurroundings;
import tokuden.casework.Case;
import tokuden.casework.approval.Basis;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.Drafting;
import tokuden.casework.approval.OrderIssuing;
import tokuden.casework.approval.Proposal;
import tokuden.casework.approval.Route;
import tokuden.casework.approval.Station;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.subject.OrderBreachWatch;
import tokuden.casework.subject.Registrar;
import tokuden.casework.subject.Subject;
import tokuden.casework.subject.Subjects;
import tokuden.desktop.health.HealthRoom;
import tokuden.desktop.papers.PaperRoom;
import tokuden.documents.drafting.BeginningWords;
import tokuden.documents.drafting.DraftWords;
import tokuden.documents.forms.CorrectiveOrderForm;
import tokuden.documents.forms.OrderSupplement;
import tokuden.documents.forms.Stationery;
import tokuden.documents.forms.Surroundings;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.wording.OfficeWording;
import tokuden.documents.wording.Templates;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.exchange.analysis.Analyst;
import tokuden.law.Act;
import tokuden.law.LawFiles;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.mail.attribution.Attribution;
import tokuden.memory.MemoryReporters;
import tokuden.office.Rights;
import tokuden.office.signin.Foundation;
import tokuden.office.signin.PasswordCost;
import tokuden.reports.DnsRecords;

/** The rooms of case work over the records of a desk, and what is done in them. */
final class CaseFixture {
    private final DeskFixture desk;

    CaseFixture(DeskFixture desk) {
        this.desk = desk;
    }

    CaseRooms rooms() {
        return new CaseRooms(
                new CaseRooms.Shelves(
                        desk.store.cases(),
                        desk.store.drafts(),
                        desk.store.log(),
                        desk.store.board(),
                        desk.store.subjects(),
                        desk.store.exhibits(),
                        desk.store.register(),
                        desk.store.journal(),
                        desk.removal,
                        () ->
                                new Rights(
                                        desk.store.offices().find().orElseThrow(),
                                        desk.store.circles())),
                desk.caseworker,
                new Clockwork(LawFiles.shipped(), ProcedureFiles.shipped()),
                desk.act,
                this::beginning,
                wording(),
                new Foundation(
                        new Foundation.Kept(
                                desk.store.offices(),
                                desk.store.credentials(),
                                desk.store.journal(),
                                desk.store::twin),
                        DeskFixture.CLOCK,
                        new PasswordCost(64, 1, 1)),
                desk.signIn(),
                this::packing,
                desk.store.backups(),
                new HealthRoom(desk.store.health(), desk.store::checkup),
                desk.store::partners,
                desk.today);
    }

    PaperRoom paperRoom() {
        Surroundings around =
                new StoredSurroundings(
                        desk.store.exhibits(),
                        desk.store.reports(),
                        new DayFigures(
                                desk.store.reports(), desk.store.cases(), desk.store.journal()),
                        Attribution.NOTHING,
                        new DnsRecords(desk.store.exhibits(), desk.store.journal()));
        return new PaperRoom(
                new PaperRoom.Material(
                        Stationery.with(desk.act),
                        desk.store.offices().find().orElseThrow(),
                        around),
                new Issuing(
                        new Sealing(desk.store.exhibits()),
                        desk.store.journal(),
                        DeskFixture.CLOCK),
                desk.store.register(),
                DeskFixture.CLOCK);
    }

    private OfficeWording wording() {
        Path folder = Path.of("target", "wording-" + UUID.randomUUID());
        return new OfficeWording(
                Templates.shippedAnd(folder),
                () -> new Rights(desk.store.offices().find().orElseThrow(), desk.store.circles()),
                desk.store.journal(),
                DeskFixture.CLOCK);
    }

    private tokuden.exchange.packing.Shelves packing() {
        return new tokuden.exchange.packing.Shelves(
                desk.store.cases(),
                desk.store.log(),
                desk.store.drafts(),
                desk.store.reports(),
                new MemoryReporters(),
                () -> new byte[32],
                desk.store.exhibits(),
                desk.store.examinations(),
                desk.store.register(),
                desk.store.journal(),
                () -> Attribution.NOTHING,
                new Analyst(new tokuden.Assembly().examiner()),
                Stationery.with(desk.act, Templates.shipped()),
                () -> new Rights(desk.store.offices().find().orElseThrow(), desk.store.circles()),
                DeskFixture.CLOCK);
    }

    private Optional<DraftText> beginning(Case in, String act) {
        return act.equals(OrderIssuing.ORDER)
                ? Optional.of(in).filter(Basis::hasOrder).map(this::words)
                : BeginningWords.of(
                        in,
                        act,
                        desk.store.offices().find().orElseThrow(),
                        LocalDate.ofInstant(DeskFixture.NOW, Act.JAPAN),
                        Stationery.with(desk.act, Templates.shipped()));
    }

    private DraftText words(Case in) {
        return DraftWords.of(
                CorrectiveOrderForm.at(
                                in.stage(),
                                OrderSupplement.NOTHING,
                                Stationery.with(desk.act, Templates.shipped()))
                        .orElseThrow(),
                in.title());
    }

    /** The draft of such an order on its way to the one who decides. */
    Draft aCirculatingDraft() {
        Case ready = desk.aCaseToDecide();
        Drafting drafting = rooms().circulars().drafting();
        Station stop =
                new Station(
                        Station.Kind.DECISION,
                        DeskFixture.TAKAHASHI.post(),
                        DeskFixture.TAKAHASHI.id());
        Proposal what =
                new Proposal(
                        OrderIssuing.ORDER,
                        words(ready),
                        Basis.of(ready),
                        new Route(List.of(stop)),
                        Optional.empty());
        return DeskFixture.granted(
                drafting.circulate(
                        DeskFixture.granted(drafting.draft(ready, what, DeskFixture.SUZUKI)),
                        DeskFixture.SUZUKI));
    }

    /** A registered company that sends from the domain of those mails, tied to that case. */
    void aSubjectBehind(Case one) {
        Registrar registrar = rooms().registrar();
        Subject company =
                new Subject(
                        0,
                        Subject.Kind.COMPANY,
                        "株式会社見本",
                        "みほん",
                        "東京都千代田区霞が関2-1-2",
                        "見本 太郎",
                        Optional.empty(),
                        List.of(),
                        "");
        long id =
                DeskFixture.granted(registrar.register(company, DeskFixture.SUZUKI)).subject().id();
        tokuden.casework.subject.Mark domain =
                tokuden.casework.subject.Mark.read(
                                tokuden.casework.subject.Mark.Kind.DOMAIN, "ad.example.com")
                        .orElseThrow();
        DeskFixture.granted(registrar.tie(id, domain, "差出人", DeskFixture.SUZUKI));
        DeskFixture.granted(registrar.behind(id, one.number(), "登記", DeskFixture.SUZUKI));
    }

    /** A mail from that domain on the day after, looked at by the watch over those under order. */
    void aMailAfterTheOrder() {
        tokuden.casework.subject.Mark domain =
                tokuden.casework.subject.Mark.read(
                                tokuden.casework.subject.Mark.Kind.DOMAIN, "ad.example.com")
                        .orElseThrow();
        byte[] bytes = DeskFixture.mail("冬のご優待", 4);
        desk.take(
                bytes,
                "冬のご優待",
                java.time.Instant.parse("2006-03-04T00:14:00Z"),
                tokuden.reports.Statement.NOTHING);
        new OrderBreachWatch(
                        desk.store.subjects(),
                        desk.store.cases(),
                        rooms().logbook().recording(),
                        rooms().clockwork())
                .look(
                        List.of(
                                new Subjects.Sighting(
                                        Sha256.of(bytes),
                                        LocalDate.ofInstant(DeskFixture.NOW, Act.JAPAN).plusDays(1),
                                        List.of(domain))),
                        DeskFixture.SUZUKI);
    }
}
