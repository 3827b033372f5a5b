package tokuden.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final Instant AT = Instant.parse("2026-04-01T00:00:00Z");
    private final Chain beginning = Chain.begin("store", AT);

    @Test
    void each_record_is_tied_to_the_one_before() {
        JournalRecord first = beginning.link(entry("a", Map.of()));
        JournalRecord second = Chain.after(first).link(entry("b", Map.of()));

        assertThat(first.seq()).isEqualTo(1);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(Chain.after(first).isContinuedBy(second)).isTrue();
        assertThat(beginning.isContinuedBy(second)).isFalse();
    }

    @Test
    void every_store_has_a_chain_of_its_own() {
        assertThat(Chain.begin("other", AT)).isNotEqualTo(beginning);
    }

    @Test
    void a_changed_field_breaks_the_chain() {
        JournalRecord record = beginning.link(entry("a", Map.of("k", "v")));

        JournalRecord changed =
                new JournalRecord(
                        1, entry("a", Map.of("k", "w")), record.previousHash(), record.hash());

        assertThat(beginning.isContinuedBy(record)).isTrue();
        assertThat(beginning.isContinuedBy(changed)).isFalse();
    }

    @Test
    void nothing_can_be_moved_from_one_field_into_the_next() {
        JournalRecord one = beginning.link(entry("ab", Map.of("c", "d")));
        JournalRecord other = beginning.link(entry("a", Map.of("bc", "d")));

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void composed_and_decomposed_writing_are_the_same_record() {
        JournalRecord composed = beginning.link(entry("が", Map.of()));
        JournalRecord decomposed = beginning.link(entry("か\u3099", Map.of()));

        assertThat(decomposed).isEqualTo(composed);
    }

    private static JournalEntry entry(String subject, Map<String, String> particulars) {
        return new JournalEntry(AT, "tanaka", "act", subject, new TreeMap<>(particulars));
    }
}
