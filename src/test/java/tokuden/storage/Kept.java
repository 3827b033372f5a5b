package tokuden.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.Determination;
import tokuden.casework.DocumentNumber;
import tokuden.casework.Explanation;
import tokuden.casework.ExplanationPending;
import tokuden.casework.Necessity;
import tokuden.casework.OrderReady;
import tokuden.casework.Party;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.examination.Advertising;
import tokuden.examination.Applicability;
import tokuden.examination.Examination;
import tokuden.examination.Finding;
import tokuden.examination.Reason;
import tokuden.examination.Result;
import tokuden.law.Breach;
import tokuden.law.EditionKey;
import tokuden.law.LabellingItem;
import tokuden.law.Provision;
import tokuden.office.Approval;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Channel;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Statement;
import tokuden.storage.segment.RecordPlace;
import tokuden.storage.state.StateLog;

/** One of every kept thing, with every field filled. */
final class Kept {
    static final Sha256 MAIL = Sha256.of(new byte[] {1});
    private static final Instant AT = Instant.parse("2026-04-01T01:02:03.000000004Z");
    private static final EditionKey EDITION = new EditionKey(LocalDate.of(2008, 12, 1));
    private static final Provision PROVISION =
            new Provision(Provision.Text.ORDINANCE, "第9条第1号", false);
    private static final Passage PASSAGE = new Passage(MAIL, "header:Subject", 3, 9, "広告\u0000𠮷");
    private static final Officer DRAFTER =
            new Officer("suzuki", "鈴木", "係長", Set.of(Role.INVESTIGATION));
    private static final Officer HEAD =
            new Officer("tanaka", "田中", "課長", Set.of(Role.APPROVAL, Role.AUDIT));

    /** For a database that is only looked at, or changed behind the back of its store. */
    static final StateLog NO_LOG = record -> new RecordPlace(1, 0, 0);

    private Kept() {}

    static Statement statement() {
        return new Statement(
                Optional.of(Statement.Consent.NO),
                Optional.of(Statement.Relation.CUSTOMER),
                Optional.of(Statement.Recipient.COMPANY),
                Optional.of(false),
                List.of(
                        new Statement.RefusalNotice(
                                OffsetDateTime.parse("2026-03-01T09:00:00+09:00"),
                                "stop@example.jp",
                                "a@example.com",
                                "ALL",
                                Optional.of(LocalDate.of(2027, 1, 1)))),
                Map.of("example.jp/TXT", List.of("v=spf1 -all", "x")),
                List.of("example.ne.jp"),
                Optional.of(true),
                true,
                List.of(
                        new Statement.SentTo("b@example.com", true),
                        new Statement.SentTo(
                                "c@example.com",
                                Statement.Use.UNKNOWN,
                                Optional.of(new Passage(MAIL, "line", 3, 16, "c@example.com")))));
    }

    static Report report() {
        return new Report(
                0,
                MAIL,
                "folder/a.eml",
                Channel.MONITOR,
                Provenance.ATTACHED,
                AT,
                "件名 \"'\\",
                "a@example.jp",
                Optional.of(AT.minusSeconds(9)),
                Statement.NOTHING);
    }

    private static final Applicability APPLIES =
            new Applicability(
                    Advertising.YES,
                    true,
                    Applicability.Covered.UNCLEAR,
                    new Reason("applicability.method", "第2条"),
                    "applicability.hand-over.virus",
                    List.of(new Passage(MAIL, "body:1", 3, 9, "広告")));

    static Examination examination(String reason) {
        return new Examination(
                MAIL,
                Optional.of(LocalDate.of(2009, 1, 2)),
                Optional.of(EDITION),
                Advertising.YES,
                List.of(
                        new Finding(
                                MAIL,
                                EDITION,
                                Breach.LABELLING,
                                Optional.of(LabellingItem.SENDER_NAME),
                                PROVISION,
                                Result.SUSPECTED,
                                new Reason(reason, "x", "y"),
                                List.of(PASSAGE))),
                Optional.of(APPLIES),
                List.of(
                        new Examination.Also(
                                LocalDate.of(2008, 11, 30), EDITION, APPLIES, List.of())),
                "2026.11-0123456789ab");
    }

    static Office office() {
        return new Office("総務省", "消費者行政課", "総基消", List.of(DRAFTER, HEAD));
    }

    static List<Party> parties() {
        return List.of(
                new Party("株式会社見本", "東京都", "代表", Party.Part.SENDER),
                new Party("乙", "大阪府", "", Party.Part.ENTRUSTER));
    }

    static List<CaseMail> mails(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new CaseMail(
                                        Sha256.of(new byte[] {(byte) i}),
                                        i == 1 ? Optional.empty() : Optional.of(AT),
                                        "a@example.jp",
                                        "件名" + i))
                .toList();
    }

    static Determination determination() {
        return new Determination(
                "f",
                MAIL,
                LocalDate.of(2009, 1, 2),
                EDITION,
                Breach.LABELLING,
                Optional.of(LabellingItem.SENDER_NAME),
                PROVISION,
                Determination.Verdict.BREACH,
                List.of(PASSAGE),
                "suzuki",
                AT,
                "表示がない。");
    }

    static List<Stage> stages() {
        ProposedOrder order =
                new ProposedOrder(
                        new CaseNumber("2026-0001"),
                        parties(),
                        List.of(determination()),
                        mails(2),
                        new Necessity("支障"),
                        "改善",
                        DRAFTER,
                        AT);
        Explanation silent =
                new Explanation(
                        LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 20), "課", Optional.empty());
        Explanation heard =
                new Explanation(
                        LocalDate.of(2026, 4, 2),
                        LocalDate.of(2026, 4, 20),
                        "課",
                        Optional.of(new Explanation.Statement(LocalDate.of(2026, 4, 9), "弁明")));
        LocalDate day = LocalDate.of(2026, 5, 1);
        return List.of(
                new UnderExamination(),
                order,
                new ExplanationPending(order, silent),
                new OrderReady(order, heard, "考慮", day),
                new OrderReady(
                        order,
                        Explanation.exempt(day, new Explanation.Exemption(1, "緊急")),
                        "",
                        day),
                new CorrectiveOrder(
                        order,
                        heard,
                        "考慮",
                        new Approval(HEAD, DRAFTER, AT),
                        new DocumentNumber("総基消第1号"),
                        day));
    }
}
