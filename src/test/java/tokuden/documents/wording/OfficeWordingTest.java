package tokuden.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tokuden.documents.Document;
import tokuden.documents.forms.Forms;
import tokuden.documents.render.Conformance;
import tokuden.documents.render.Papers;
import tokuden.documents.render.PdfRenderer;
import tokuden.memory.MemoryStore;
import tokuden.office.JournalEntry;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Rights;
import tokuden.office.Role;
import tokuden.work.TroubleException;

class OfficeWordingTest {
    private static final Officer CLERK =
            new Officer("u1", "管理 一郎", "係長", Set.of(Role.ADMINISTRATION));
    private static final Officer COUNTER =
            new Officer("u2", "統計 二郎", "係員", Set.of(Role.STATISTICS));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir Path folder;

    private final MemoryStore store = new MemoryStore();

    static List<String> templates() {
        return Forms.templates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_wording_is_drawn_with_the_names_of_its_fields(String id) {
        Template template = Templates.shipped().of(id);

        Document preview = WordingPreview.of(template, TODAY);

        byte[] pdf = Papers.drawn(new PdfRenderer(), preview);
        String words = Papers.wordsOfPdf(pdf);
        assertThat(words).isEqualTo(Papers.wordsOf(preview));
        assertThat(template.phrases().keySet())
                .allSatisfy(key -> assertThat(words).contains(key.replaceAll("\\s", "")));
        assertThat(Conformance.of(pdf).failures()).isEmpty();
    }

    @Test
    void a_sound_text_becomes_the_office_s_wording_and_is_entered() {
        OfficeWording wording = wording();
        String own = own("受領書は、速やかに返送されたい。");

        Templates.Judged judged = wording.keep("receipt", own, CLERK);

        assertThat(judged.faults()).isEmpty();
        assertThat(judged.difference()).anyMatch(d -> d.kind() == LineDifference.Kind.ADDED);
        assertThat(wording.templates().text("receipt")).isEqualTo(own);
        JournalEntry entry = store.journal().head().orElseThrow().entry();
        assertThat(entry.action()).isEqualTo("wording.kept");
        assertThat(entry.particulars())
                .containsEntry("version", "7")
                .containsEntry("sha256", wording.templates().of("receipt").ref().hash().hex());
    }

    @Test
    void a_faulty_text_is_refused_with_the_place_of_each_fault_and_nothing_is_kept() {
        OfficeWording wording = wording();

        Templates.Judged judged = wording.keep("receipt", own("{{欄でない}}を{{"), CLERK);

        assertThat(judged.faults())
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.UNCLOSED, Fault.Kind.UNKNOWN_FIELD);
        assertThat(judged.faults()).allMatch(f -> f.line() > 0 && f.column() > 0);
        assertThat(wording.templates().isOffices("receipt")).isFalse();
        assertThat(store.journal().head()).isEmpty();
    }

    @Test
    void other_words_need_a_higher_version() {
        OfficeWording wording = wording();
        wording.keep("receipt", own("一"), CLERK);

        Templates.Judged judged = wording.keep("receipt", own("二"), CLERK);

        assertThat(judged.faults())
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.VERSION_KEPT);
    }

    @Test
    void the_office_goes_back_to_the_shipped_wording() {
        OfficeWording wording = wording();
        wording.keep("receipt", own("一"), CLERK);

        wording.drop("receipt", CLERK);

        assertThat(wording.templates().isOffices("receipt")).isFalse();
        assertThat(store.journal().head().orElseThrow().entry().action())
                .isEqualTo("wording.dropped");
    }

    @Test
    void who_only_counts_changes_no_wording() {
        OfficeWording wording = wording();

        assertThat(wording.objection(COUNTER)).isPresent();
        assertThatThrownBy(() -> wording.keep("receipt", own("一"), COUNTER))
                .isInstanceOf(TroubleException.class);
    }

    private OfficeWording wording() {
        Office office = new Office("総務省", "消費者行政課", "総基消", List.of(CLERK, COUNTER));
        return new OfficeWording(
                Templates.shippedAnd(folder.resolve("wording")),
                () -> new Rights(office, store.circles()),
                store.journal(),
                Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC));
    }

    private static String own(String more) {
        return Templates.shipped()
                .shippedText("receipt")
                .replaceFirst("版: \\d+", "版: 7")
                .replace("\n以上", "\n" + more + "\n以上");
    }
}
