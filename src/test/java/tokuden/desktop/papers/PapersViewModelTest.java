package tokuden.desktop.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.DayFigures;
import tokuden.StoredSurroundings;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Party;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.desktop.kit.OfficerOnDuty;
import tokuden.desktop.kit.Problems;
import tokuden.desktop.kit.Texts;
import tokuden.desktop.kit.Workspace;
import tokuden.documents.forms.CaseField;
import tokuden.documents.forms.Stationery;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.issuing.OpenPoint;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.law.LawFiles;
import tokuden.mail.attribution.Attribution;
import tokuden.memory.MemoryStore;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.DnsRecords;
import tokuden.work.DirectJobs;
import tokuden.work.Progress;

class PapersViewModelTest {
    private static final Officer OFFICER =
            new Officer("suzuki", "鈴木 一郎", "係長", Set.of(Role.INVESTIGATION));
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T01:42:00Z"), ZoneOffset.UTC);
    private static final Map<CaseField, String> DEMAND =
            Map.of(
                    CaseField.ISSUERS, "総務大臣",
                    CaseField.CONTACT, "消費者行政課",
                    CaseField.REASON, "表示義務違反の疑い",
                    CaseField.ITEMS, "送信の方法",
                    CaseField.DUE, "令和8年12月15日",
                    CaseField.WHERE, "総務省",
                    CaseField.MANNER, "書面");

    @TempDir Path folder;

    private final MemoryStore store = new MemoryStore();
    private final Texts texts = new Texts(Locale.JAPANESE);
    private final Workspace desk =
            new Workspace(
                    new DirectJobs(Progress.UNWATCHED),
                    new Problems(texts),
                    texts,
                    new OfficerOnDuty());
    private PapersViewModel model;

    @BeforeEach
    void a_case_laid_open() {
        Office office = new Office("総務省", "消費者行政課", "総基消", List.of(OFFICER));
        store.offices().keep(office);
        desk.officers().office(office);
        desk.officers().sit(OFFICER);
        PaperRoom.Material material =
                new PaperRoom.Material(
                        Stationery.with(LawFiles.shipped()),
                        office,
                        new StoredSurroundings(
                                store.exhibits(),
                                store.reports(),
                                new DayFigures(store.reports(), store.cases(), store.journal()),
                                Attribution.NOTHING,
                                new DnsRecords(store.exhibits(), store.journal())));
        PaperRoom room =
                new PaperRoom(
                        material,
                        new Issuing(new Sealing(store.exhibits()), store.journal(), CLOCK),
                        store.register(),
                        CLOCK);
        model = new PapersViewModel(store.cases(), room, desk);
        model.show(aCase().number());
    }

    @Test
    void what_is_lacking_is_listed_and_keeps_the_paper_back() {
        model.choose("report-demand");

        assertThat(model.points())
                .extracting(OpenPoint::kind)
                .contains(OpenPoint.Kind.MISSING, OpenPoint.Kind.UNCONFIRMED);
        assertThat(model.hindrance()).contains("papers.still-open");
        model.issue(folder);
        assertThat(model.files()).isEmpty();
        assertThat(store.register().lines(2026)).isEmpty();
    }

    @Test
    void a_field_that_is_written_leaves_the_list() {
        model.choose("report-demand");
        long before = missing();

        model.write(CaseField.REASON, "表示義務違反の疑い");

        assertThat(missing()).isLessThan(before);
    }

    @Test
    void a_written_and_confirmed_paper_is_issued_under_a_number() {
        write("report-demand", DEMAND);
        model.points().forEach(p -> model.confirm(p, true));
        assertThat(model.hindrance()).isEmpty();

        model.issue(folder);

        assertThat(model.files()).hasSize(2).allSatisfy(f -> assertThat(f).exists());
        assertThat(model.sent()).extracting(line -> line.number().text()).containsExactly("総基消第1号");
        assertThat(store.register().lines(2026))
                .extracting(RegisterLine::kind)
                .containsExactly("report-demand");
        assertThat(store.exhibits().cameAs(Origin.Kind.ISSUED)).hasSize(1);
        assertThat(store.journal().head().orElseThrow().entry().action()).isEqualTo("paper.issued");
    }

    @Test
    void another_form_begins_with_nothing_written_and_nothing_confirmed() {
        write("report-demand", DEMAND);
        model.points().forEach(p -> model.confirm(p, true));

        model.choose("case-summary");
        model.choose("report-demand");

        assertThat(missing()).isPositive();
        assertThat(model.points()).noneMatch(model::isConfirmed);
    }

    @Test
    void a_word_of_the_program_is_not_confirmed_away() {
        write("report-demand", DEMAND);
        model.write(CaseField.REASON, "調べた部分：body:1");
        model.points().forEach(p -> model.confirm(p, true));

        assertThat(model.points()).anyMatch(p -> p.kind() == OpenPoint.Kind.INTERNAL);
        assertThat(model.hindrance()).contains("papers.still-open");
    }

    private void write(String kind, Map<CaseField, String> written) {
        model.choose(kind);
        written.forEach(model::write);
    }

    private long missing() {
        return model.points().stream().filter(p -> p.kind() == OpenPoint.Kind.MISSING).count();
    }

    private Case aCase() {
        byte[] bytes =
                "From: a@example.com\r\n\r\nsale\r\n"
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Origin origin =
                new Origin(
                        "a.eml",
                        Origin.Kind.FILE,
                        CLOCK.instant(),
                        "suzuki",
                        java.util.Optional.empty());
        Sha256 hash = new Sealing(store.exhibits()).seal(bytes, origin).exhibit().hash();
        CaseMail mail =
                new CaseMail(hash, java.util.Optional.of(CLOCK.instant()), "a@example.com", "sale");
        Case opened = store.cases().open("見本の事案", List.of(mail), CLOCK.instant());
        Party party = new Party("株式会社見本", "東京都千代田区見本1-2", "見本 太郎", Party.Part.SENDER);
        Case named =
                new Case(
                        opened.number(),
                        opened.title(),
                        opened.openedAt(),
                        List.of(party),
                        opened.mails(),
                        opened.determinations(),
                        opened.stage(),
                        opened.version());
        return store.cases().keep(named);
    }
}
