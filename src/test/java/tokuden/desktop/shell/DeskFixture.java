package tokuden.desktop.shell;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import tokuden.casework.Case;
import tokuden.casework.Caseworker;
import tokuden.casework.Determination;
import tokuden.casework.Explanation;
import tokuden.casework.Necessity;
import tokuden.casework.Party;
import tokuden.casework.Stage;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.work.StepSkipped;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.OfficerOnDuty;
import tokuden.desktop.kit.Problems;
import tokuden.desktop.kit.Texts;
import tokuden.desktop.kit.Workspace;
import tokuden.desktop.order.OrderPapers;
import tokuden.desktop.origin.SignedMails;
import tokuden.desktop.today.TodayViewModel;
import tokuden.documents.Document;
import tokuden.documents.forms.CorrectiveOrderForm;
import tokuden.documents.issuing.Issuing;
import tokuden.evidence.Origin;
import tokuden.evidence.Passage;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.examination.Advertising;
import tokuden.examination.ConsentCheck;
import tokuden.examination.ConsentRecordCheck;
import tokuden.examination.Examination;
import tokuden.examination.Examiner;
import tokuden.examination.FalseSenderInformationCheck;
import tokuden.examination.FictitiousAddressCheck;
import tokuden.examination.Finding;
import tokuden.examination.LabellingCheck;
import tokuden.examination.Reason;
import tokuden.examination.RefusalIgnoredCheck;
import tokuden.examination.Result;
import tokuden.examination.sender.HeaderEvidence;
import tokuden.exchange.BulkIntake;
import tokuden.exchange.IntakeBalance;
import tokuden.exchange.SourceReader;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.Edition;
import tokuden.law.LabellingItem;
import tokuden.law.LawFiles;
import tokuden.law.procedure.ActKind;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.mail.MailReader;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.dns.OrderedSources;
import tokuden.mail.sender.SenderTracing;
import tokuden.memory.MemoryRemoval;
import tokuden.memory.MemoryStore;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.office.signin.PasswordCost;
import tokuden.office.signin.SignIn;
import tokuden.reports.Channel;
import tokuden.reports.DnsRecords;
import tokuden.reports.Intake;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Statement;
import tokuden.terminal.Workbench;
import tokuden.work.DirectJobs;
import tokuden.work.Progress;

/** A window over records kept in memory: three mails of 2006 with one duty examined on each. */
final class DeskFixture {
    static final Officer SUZUKI =
            new Officer("suzuki", "鈴木 一郎", "係長", Set.of(Role.INTAKE, Role.INVESTIGATION));
    static final Officer TAKAHASHI = new Officer("takahashi", "高橋 二郎", "課長", Set.of(Role.APPROVAL));
    static final Officer ITO = new Officer("ito", "伊藤 三郎", "総括課長補佐", Set.of(Role.APPROVAL));
    static final Instant NOW = Instant.parse("2026-11-24T01:42:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Charset JIS = Charset.forName("ISO-2022-JP");

    private static final String CHANGE_HEAD =
            "Received: from mx.example.net (mx.example.net [192.0.2.25])\r\n"
                    + "\tby mail.example.jp; Tue, 1 Nov 2005 00:10:00 +0900\r\n"
                    + "From: info@shop.example.com\r\nTo: taro@example.jp\r\nSubject: %s\r\n"
                    + "Date: Mon, 31 Oct 2005 23:50:00 +0900\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: text/plain; charset=UTF-8\r\n"
                    + "Content-Transfer-Encoding: 8bit\r\n\r\n";
    private static final Examiner EXAMINER =
            new Examiner(
                    LawFiles.shipped(),
                    List.of(
                            new LabellingCheck(),
                            new ConsentCheck(),
                            new ConsentRecordCheck(),
                            new RefusalIgnoredCheck(),
                            new FalseSenderInformationCheck(new HeaderEvidence()),
                            new FictitiousAddressCheck()));

    final MemoryStore store = new MemoryStore();
    final Act act = LawFiles.shipped();
    final MemoryRemoval removal = new MemoryRemoval();

    /** The clock of the rooms of case work. */
    Clock today = CLOCK;

    final Workbench bench = new Workbench(store, act, CLOCK);
    final Caseworker caseworker = bench.caseworker();
    final Workspace work;

    DeskFixture(java.util.Locale language) {
        Texts texts = new Texts(language);
        work =
                new Workspace(
                        new DirectJobs(Progress.UNWATCHED),
                        new Problems(texts),
                        texts,
                        new OfficerOnDuty());
        store.offices()
                .keep(
                        new Office(
                                "総務省",
                                "総合通信基盤局電気通信事業部消費者行政課",
                                "総基消",
                                List.of(SUZUKI, TAKAHASHI, ITO)));
    }

    /** A frame on these records. */
    Frame frame() {
        return new Frame(
                work, new FrameViewModel(work, FXCollections.observableArrayList()), new Look());
    }

    /** What the window works on. */
    Desk desk() {
        return new Desk(
                store.offices().find().orElseThrow(),
                store.exhibits(),
                store.reports(),
                store.examinations(),
                EXAMINER,
                store.cases(),
                new TodayViewModel.Boards(
                        store.log(),
                        store.board(),
                        new Clockwork(LawFiles.shipped(), ProcedureFiles.shipped()),
                        CLOCK),
                store.journal(),
                caseworker,
                this::receive,
                new DrawnPapers(),
                new CaseFixture(this).paperRoom(),
                new MailReader(),
                act,
                new SenderTracing(Attribution.NOTHING),
                new DnsRecords(store.exhibits(), store.journal()),
                asked -> new OrderedSources(List.of(SignedMails.answers())),
                CLOCK,
                new Door(signIn(), officer -> {}),
                new CaseFixture(this).rooms());
    }

    SignIn signIn() {
        return new SignIn(
                store.offices(),
                store.credentials(),
                store.journal(),
                CLOCK,
                new PasswordCost(64, 1, 1));
    }

    /** Takes three advertising mails in and examines them. */
    DeskFixture withMails() {
        for (int day = 1; day <= 3; day++) {
            String subject = "春の特別ご優待 第" + day + "弾";
            Instant sent = Instant.parse("2006-03-0" + day + "T00:14:00Z");
            take(mail(subject, day), subject, sent, Statement.NOTHING);
        }
        return this;
    }

    /** Takes one more mail in, signed and with a whole route, and the DNS answers for it. */
    DeskFixture withSignedMail() {
        Statement told = Statement.NOTHING.trusting(List.of("example.jp"));
        take(SignedMails.mail(), "春の特別ご優待", SignedMails.SENT, told);
        desk().dns().seal(SignedMails.snapshot().toBytes(), "dns.json", SUZUKI, NOW);
        return this;
    }

    /**
     * Takes in a phishing mail whose two statements of time lie on both sides of the change of
     * 2005-11-01, and an advertising mail likewise, examined as the program does.
     */
    DeskFixture withMailsOfTheChange() {
        examined("未承諾広告※ 秋の大セール", "全品半額です。ぜひお買い求めください。\r\nhttp://shop.example.com/\r\n");
        examined(
                "【重要】口座の確認のお願い",
                "お客様の口座が制限されています。下記でパスワードと暗証番号を入力し、本人確認をしてください。\r\n"
                        + "http://bank.example.com/login\r\n");
        return this;
    }

    /** A case of the two mails of the change. */
    Case aCaseOfTheChange() {
        withMailsOfTheChange();
        return caseworker.open("株式会社見本 秋の広告メール", store.reports().page(Long.MAX_VALUE, 2), SUZUKI);
    }

    private void examined(String subject, String body) {
        byte[] bytes =
                (CHANGE_HEAD.formatted(encoded(subject)) + body).getBytes(StandardCharsets.UTF_8);
        Origin origin = new Origin(subject, Origin.Kind.FILE, NOW, SUZUKI.id(), Optional.empty());
        Sha256 hash = new Sealing(store.exhibits()).seal(bytes, origin).exhibit().hash();
        store.reports()
                .add(
                        List.of(
                                new Report(
                                        0,
                                        hash,
                                        subject,
                                        Channel.INFORMATION,
                                        Provenance.ORIGINAL,
                                        NOW,
                                        subject,
                                        "info@shop.example.com",
                                        Optional.of(Instant.parse("2005-10-31T14:50:00Z")),
                                        Statement.NOTHING)));
        store.examinations()
                .keep(
                        List.of(
                                EXAMINER.examine(
                                        hash, new MailReader().read(bytes), Statement.NOTHING)));
    }

    private static String encoded(String subject) {
        return "=?UTF-8?B?"
                + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8))
                + "?=";
    }

    /** A case of all mails, the first one determined as a breach, its sender named. */
    Case aCaseToDraft() {
        Case opened =
                caseworker.open("株式会社見本 春の広告メール", store.reports().page(Long.MAX_VALUE, 10), SUZUKI);
        Party party = new Party("株式会社見本", "東京都千代田区霞が関2-1-2", "見本 太郎", Party.Part.SENDER);
        Case named = granted(caseworker.nameParties(opened, List.of(party), SUZUKI));
        Finding finding =
                store.examinations()
                        .of(named.mails().get(0).exhibit())
                        .orElseThrow()
                        .suspected()
                        .get(0);
        Caseworker.Judgement breach =
                new Caseworker.Judgement(Determination.Verdict.BREACH, "件名に「未承諾広告※」の表示がない。");
        return granted(caseworker.determine(named, finding, breach, SUZUKI));
    }

    /** The same case with the explanation concluded: its order may be decided. */
    Case aCaseToDecide() {
        Case one = aCaseToDraft();
        granted(bench.ladder().skip(one, new StepSkipped(ActKind.GUIDANCE, "急を要する"), SUZUKI));
        Case proposed =
                granted(caseworker.proposeOrder(one, new Necessity("受信に支障"), "表示をすること", SUZUKI));
        LocalDate arrived = LocalDate.of(2026, 11, 1);
        Explanation offer = new Explanation(arrived, arrived.plusDays(14), "総務省", Optional.empty());
        Case offered = granted(caseworker.offerExplanation(proposed, offer, SUZUKI));
        return granted(caseworker.conclude(offered, arrived.plusDays(15), "", SUZUKI));
    }

    static <T> T granted(tokuden.casework.Answer<T> answer) {
        return answer.match(
                c -> c,
                refusal -> {
                    throw new AssertionError(refusal.toString());
                });
    }

    /** The bytes of an advertising mail as a mailer of 2006 wrote them. */
    static byte[] mail(String subject, int day) {
        return AdMail.of(subject, day);
    }

    private IntakeBalance receive(List<Path> paths, Officer by, Progress progress) {
        return new BulkIntake(intake(by), new SourceReader(), paths).run(progress);
    }

    private Intake intake(Officer by) {
        return new Intake(
                new Sealing(store.exhibits()),
                store.reports(),
                store.journal(),
                new tokuden.reports.Desk(by, Channel.INFORMATION, CLOCK));
    }

    void take(byte[] bytes, String subject, Instant sent, Statement told) {
        String source = "mail-" + LocalDate.ofInstant(sent, Act.JAPAN) + ".eml";
        Origin origin = new Origin(source, Origin.Kind.FILE, NOW, SUZUKI.id(), Optional.empty());
        Sha256 hash = new Sealing(store.exhibits()).seal(bytes, origin).exhibit().hash();
        store.reports()
                .add(
                        List.of(
                                new Report(
                                        0,
                                        hash,
                                        source,
                                        Channel.INFORMATION,
                                        Provenance.ORIGINAL,
                                        NOW,
                                        subject,
                                        "sender@ad.example.com",
                                        Optional.of(sent),
                                        told)));
        store.examinations().keep(List.of(examination(hash, bytes, sent)));
    }

    private Examination examination(Sha256 hash, byte[] bytes, Instant at) {
        LocalDate sent = LocalDate.ofInstant(at, Act.JAPAN);
        Edition edition = act.inForceOn(sent).orElseThrow();
        return new Examination(
                hash,
                Optional.of(sent),
                Optional.of(edition.key()),
                Advertising.YES,
                List.of(
                        finding(hash, edition, LabellingItem.SENDER_NAME, Result.CLEAR, bytes),
                        finding(hash, edition, LabellingItem.AD_MARK, Result.SUSPECTED, bytes)));
    }

    private static Finding finding(
            Sha256 hash, Edition edition, LabellingItem item, Result result, byte[] bytes) {
        int from = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("=?ISO-2022-JP?B?");
        int to = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\r\nDate:");
        Passage subject = new Passage(hash, "header:Subject", from, to, "春の特別ご優待");
        return new Finding(
                hash,
                edition.key(),
                Breach.LABELLING,
                Optional.of(item),
                edition.labelling(item).orElseThrow().provision(),
                result,
                new Reason("labelling.mark-missing", "特定電子メールである旨（未承諾広告※）", "header:Subject"),
                result == Result.SUSPECTED ? List.of(subject) : List.of());
    }

    /** Papers drawn as the program draws them, and written nowhere. */
    private final class DrawnPapers implements OrderPapers {
        @Override
        public byte[] pages(Case one, Officer by) {
            Document document =
                    one.stage()
                            .match(
                                    Stage.Reader.onlyProposed(
                                            p -> CorrectiveOrderForm.draft(p, act), null));
            return document == null ? new byte[0] : issuing().draw(document).pdf();
        }

        @Override
        public List<Path> export(Case one, Path folder, Officer by) {
            return List.of(folder.resolve(one.number() + ".pdf"));
        }

        private Issuing issuing() {
            return new Issuing(new Sealing(store.exhibits()), store.journal(), CLOCK);
        }
    }
}
