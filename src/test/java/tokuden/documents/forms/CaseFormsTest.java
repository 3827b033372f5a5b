package tokuden.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tokuden.DayFigures;
import tokuden.StoredSurroundings;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.Party;
import tokuden.casework.UnderExamination;
import tokuden.documents.Document;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.issuing.OpenPoint;
import tokuden.documents.render.Papers;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.law.Act;
import tokuden.law.LawFiles;
import tokuden.mail.attribution.Attribution;
import tokuden.memory.MemoryStore;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.reports.DnsRecords;
import tokuden.reports.Intake;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Statement;

/** Each form of a case, with what a case holds and what a person writes. */
class CaseFormsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant SEALED = Instant.parse("2026-11-24T01:00:00Z");
    private static final Stationery STATIONERY = Stationery.with(LawFiles.shipped());
    private static final String MAIL =
            "Received: from mx.example.net (mx.example.net [192.0.2.25])\r\n"
                    + "\tby mail.example.jp with ESMTP; Wed, 2 Sep 2026 09:14:05 +0900\r\n"
                    + "From: news@mail.example.com\r\nTo: taro@example.jp\r\n"
                    + "Subject: body:1 AD_MARK\r\nDate: Wed, 2 Sep 2026 09:14:00 +0900\r\n\r\nsale\r\n";

    /** How to check a package is told by what the package holds. */
    private static final String GOES_WITH_A_PACKAGE = "package-check";

    private final MemoryStore store = new MemoryStore();
    private final Case one = aCase();

    static List<String> kinds() {
        return CaseForms.kinds();
    }

    @Test
    void every_form_of_the_office_can_be_drawn_of_a_case() {
        Set<String> all = new HashSet<>(Forms.all().stream().map(Form::kind).toList());
        all.remove(GOES_WITH_A_PACKAGE);

        assertThat(Set.copyOf(CaseForms.kinds())).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_nobody_wrote_is_named_and_the_paper_is_drawn_all_the_same(String kind) {
        Document paper = paper(kind, Map.of());

        byte[] pdf = Issuing.pages(paper);

        assertThat(Papers.wordsOfPdf(pdf)).isEqualTo(Papers.wordsOf(paper));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_was_written_stands_in_the_paper_and_nothing_is_left_unwritten(String kind) {
        Map<CaseField, String> written = written();

        Document paper = paper(kind, written);

        String words = Papers.wordsOf(paper);
        for (CaseField field : CaseForms.asked(kind)) {
            if (!ELSEWHERE.contains(field)) {
                assertThat(words).as(field.name()).contains(shown(written.get(field)));
            }
        }
        assertThat(Issuing.open(paper))
                .as(kind)
                .noneMatch(p -> p.kind() == OpenPoint.Kind.INTERNAL)
                .filteredOn(p -> p.kind() == OpenPoint.Kind.MISSING)
                .allMatch(p -> NEEDS_DETERMINATION.contains(kind));
    }

    private static final Set<CaseField> ELSEWHERE =
            Set.of(CaseField.MAIL, CaseField.BEGUN, CaseField.ENDED, CaseField.PERSONS);

    /** They state what was determined; this case has determined nothing. */
    private static final Set<String> NEEDS_DETERMINATION =
            Set.of("warning", "explanation-notice", "referral", "press-release");

    @Test
    void the_sheet_of_a_mail_shows_its_header_its_route_and_three_statements() {
        String words = Papers.wordsOf(paper("mail-analysis", Map.of(CaseField.MAIL, "証1")));

        assertThat(words)
                .contains("電子メール分析票(証1)")
                .contains(
                        "Received:frommx.example.net(mx.example.net[192.0.2.25])bymail.example.jp")
                .contains("a.eml")
                .doesNotContain("/home")
                .doesNotContain("U+00")
                .contains("mx.example.net[192.0.2.25]")
                .contains("受信側の事業者が記録した結果はない。")
                .contains("署名がないため、判定の対象がない。")
                .contains(one.mails().get(0).exhibit().hex());
    }

    @Test
    void the_table_of_a_day_counts_what_came_in_and_where_the_cases_stand() {
        Officer officer = new Officer("uketsuke", "受付", "受付", Set.of(Role.INTAKE));
        Clock atNoon = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.ofHours(9)), Act.JAPAN);
        new Intake(
                        new Sealing(store.exhibits()),
                        store.reports(),
                        store.journal(),
                        new Desk(officer, Channel.INFORMATION, atNoon))
                .recordFailed(List.of("not-a-mail"));

        String words = Papers.wordsOf(paper("daily-report", Map.of(CaseField.CONTACT, "作成 一郎")));

        assertThat(words).contains("情報提供3111").contains("計3111").contains("抽出方法その日");
    }

    private Document paper(String kind, Map<CaseField, String> written) {
        Surroundings around =
                new StoredSurroundings(
                        store.exhibits(),
                        store.reports(),
                        new DayFigures(store.reports(), store.cases(), store.journal()),
                        Attribution.NOTHING,
                        new DnsRecords(store.exhibits(), store.journal()));
        Office office = new Office("総務省", "消費者行政課", "総基消", List.of());
        Optional<String> number =
                CaseForms.isNumbered(kind) ? Optional.of("総基消第1号") : Optional.empty();
        CaseWords words =
                new CaseWords(
                        written,
                        office,
                        TODAY,
                        number,
                        true,
                        new CaseWords.Told("調査中", "事案化"),
                        around);
        return CaseForms.compose(kind, one, words, STATIONERY).orElseThrow();
    }

    private static Map<CaseField, String> written() {
        Map<CaseField, String> written = new EnumMap<>(CaseField.class);
        Arrays.stream(CaseField.values()).forEach(f -> written.put(f, "記入" + f.ordinal()));
        written.put(CaseField.DUE, "令和8年12月15日");
        written.put(CaseField.PERSONS, "調査官　調査 一郎");
        written.put(CaseField.BEGUN, "令和8年11月20日 10:00");
        written.put(CaseField.ENDED, "2026-11-20 12時5分");
        written.put(CaseField.MAIL, "1");
        return written;
    }

    private static String shown(String written) {
        return written.replaceAll("\\s|　", "");
    }

    private Case aCase() {
        byte[] bytes = MAIL.getBytes(StandardCharsets.US_ASCII);
        Origin origin =
                new Origin("/home/x/a.eml", Origin.Kind.FILE, SEALED, "suzuki", Optional.empty());
        Sha256 hash = new Sealing(store.exhibits()).seal(bytes, origin).exhibit().hash();
        store.reports().add(List.of(report(hash), report(hash)));
        CaseMail mail =
                new CaseMail(
                        hash,
                        Optional.of(Instant.parse("2026-09-02T00:14:00Z")),
                        "news@mail.example.com",
                        "body:1 AD_MARK");
        Party party = new Party("株式会社見本", "東京都千代田区見本1-2", "見本 太郎", Party.Part.SENDER);
        return new Case(
                new CaseNumber("2026-0001"),
                "見本の事案",
                LocalDate.of(2026, 11, 1).atStartOfDay().toInstant(ZoneOffset.UTC),
                List.of(party),
                List.of(mail),
                List.of(),
                new UnderExamination(),
                0);
    }

    private static Report report(Sha256 hash) {
        return new Report(
                0,
                hash,
                "a.eml",
                Channel.INFORMATION,
                Provenance.ORIGINAL,
                SEALED,
                "s",
                "f",
                Optional.empty(),
                Statement.NOTHING);
    }
}
