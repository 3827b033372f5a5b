package tokuden.office.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tokuden.memory.MemoryStore;
import tokuden.office.Chain;
import tokuden.office.JournalEntry;
import tokuden.office.JournalFilter;
import tokuden.office.JournalRecord;

class JournalProofTest {
    private static final Instant AT = Instant.parse("2026-05-01T00:00:00Z");

    private final MemoryStore store = new MemoryStore();

    @BeforeEach
    void a_journal() {
        enter("suzuki", "case.opened", "2026-0001", Map.of("mails", "a,b \"c\""));
        enter("tanaka", "case.opened", "2026-0002", Map.of());
        enter("suzuki", "draft.opened", "2026-0001", Map.of("draft", "D2026-0001", "説明", "改行\nあり"));
        enter("tanaka", "draft.decided", "2026-0001", Map.of());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_exported_is_proved_without_the_store(JournalExport.Form form) throws IOException {
        JournalProof.Outcome outcome = prove(export(form, JournalFilter.ALL));

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.whole()).isTrue();
        assertThat(outcome.records()).isEqualTo(4);
        assertThat(outcome.last()).isEqualTo(store.journal().head());
    }

    @ParameterizedTest
    @EnumSource
    void any_byte_changed_in_a_record_is_found(JournalExport.Form form) throws IOException {
        byte[] whole = export(form, JournalFilter.ALL).getBytes(StandardCharsets.UTF_8);
        String text = new String(whole, StandardCharsets.UTF_8);
        int head = form == JournalExport.Form.CSV ? text.indexOf('\n') + 3 : 0;

        for (int i = head; i < whole.length - 1; i++) {
            byte[] changed = whole.clone();
            changed[i] = (byte) (changed[i] == 'x' ? 'y' : 'x');
            String read = new String(changed, StandardCharsets.UTF_8);
            assertThat(prove(read).faults())
                    .as("byte %d of %s: %s", i, form, read)
                    .satisfiesAnyOf(
                            faults -> assertThat(faults).isNotEmpty(),
                            faults -> assertThat(same(read)).as("says the same").isTrue());
        }
    }

    @Test
    void a_record_changed_is_named_by_its_number() throws IOException {
        String changed =
                export(JournalExport.Form.JSON, JournalFilter.ALL)
                        .replace("\"2026-0002\"", "\"2026-0003\"");

        assertThat(prove(changed).faults()).containsExactly(new Fault(Fault.Kind.ALTERED, 2, 2));
    }

    @Test
    void a_record_changed_with_its_hash_breaks_the_next() throws IOException {
        JournalRecord second = store.journal().from(2, 1).get(0);
        JournalEntry entry = second.entry();
        JournalRecord forged =
                Chain.before(second)
                        .link(
                                new JournalEntry(
                                        entry.at(),
                                        "suzuki",
                                        entry.action(),
                                        entry.subject(),
                                        entry.particulars()));
        String changed =
                export(JournalExport.Form.JSON, JournalFilter.ALL)
                        .replace(
                                new String(Lines.json(second), StandardCharsets.UTF_8),
                                new String(Lines.json(forged), StandardCharsets.UTF_8));

        assertThat(prove(changed).faults()).containsExactly(new Fault(Fault.Kind.BROKEN, 3, 3));
    }

    @Test
    void a_line_left_out_or_an_end_cut_off_is_named() throws IOException {
        List<String> lines = export(JournalExport.Form.JSON, JournalFilter.ALL).lines().toList();
        String without = String.join("\n", lines.get(0), lines.get(2), lines.get(3), lines.get(4));
        String cut = String.join("\n", lines.get(0), lines.get(1), lines.get(2));

        assertThat(prove(without).faults())
                .containsExactlyInAnyOrder(
                        new Fault(Fault.Kind.GAP, 2, 2), new Fault(Fault.Kind.CUT, 4, 4));
        assertThat(prove(cut).faults()).containsExactly(new Fault(Fault.Kind.CUT, 3, 3));
    }

    @Test
    void a_part_is_proved_record_by_record_and_says_that_it_is_a_part() throws IOException {
        JournalFilter ofCase = JournalFilter.ofSubject("2026-0001");

        JournalProof.Outcome outcome = prove(export(JournalExport.Form.JSON, ofCase));

        assertThat(outcome.records()).isEqualTo(3);
        assertThat(outcome.whole()).isFalse();
        assertThat(outcome.faults()).isEmpty();
    }

    @Test
    void the_hash_printed_on_a_paper_has_to_be_met() throws IOException {
        String exported = export(JournalExport.Form.CSV, JournalFilter.ALL);
        String printed = store.journal().from(2, 1).get(0).hash();

        assertThat(JournalProof.of(new StringReader(exported), Optional.of(printed)).faults())
                .isEmpty();
        assertThat(
                        JournalProof.of(new StringReader(exported), Optional.of("0".repeat(64)))
                                .faults())
                .containsExactly(new Fault(Fault.Kind.OTHER_HEAD, 4, 5));
    }

    @Test
    void a_filter_asks_officer_subject_act_and_time() {
        JournalFilter drafts =
                new JournalFilter(
                        Optional.of("tanaka"),
                        Optional.of("2026-0001"),
                        Optional.of("draft."),
                        Optional.of(AT),
                        Optional.of(AT.plusSeconds(1)));

        assertThat(store.journal().from(1, 9, drafts))
                .extracting(JournalRecord::seq)
                .containsExactly(4L);
        assertThat(store.journal().from(1, 1, JournalFilter.ofActor("suzuki")))
                .extracting(JournalRecord::seq)
                .containsExactly(1L);
    }

    /** Some bytes carry nothing: a quote round a cell of a table, say. */
    private boolean same(String read) throws IOException {
        JournalProof.Outcome outcome = prove(read);
        return outcome.records() == 4 && outcome.last().equals(store.journal().head());
    }

    private void enter(
            String actor, String action, String subject, Map<String, String> particulars) {
        store.journal()
                .append(new JournalEntry(AT, actor, action, subject, new TreeMap<>(particulars)));
    }

    private String export(JournalExport.Form form, JournalFilter filter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JournalExport(store.journal()).write(filter, form, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static JournalProof.Outcome prove(String exported) throws IOException {
        return JournalProof.of(new StringReader(exported), Optional.empty());
    }
}
