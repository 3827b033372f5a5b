package tokuden.evidence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeepRuleTest {
    private static Generation at(String time) {
        return new Generation(time, "store", Instant.parse(time), 1, "-", 1, 1);
    }

    @Test
    void of_each_day_in_japan_the_newest_is_kept() {
        Generation morning = at("2026-11-25T01:00:00Z");
        Generation evening = at("2026-11-25T14:59:00Z");
        Generation nextDayInJapan = at("2026-11-25T15:00:00Z");

        assertThat(new KeepRule(2, 0, 0).superfluous(List.of(evening, morning, nextDayInJapan)))
                .containsExactly(morning);
    }

    @Test
    void behind_the_days_one_of_each_week_and_month_stays() {
        Instant first = Instant.parse("2025-01-01T03:00:00Z");
        List<Generation> daily =
                IntStream.range(0, 400)
                        .mapToObj(i -> at(first.plusSeconds(86400L * i).toString()))
                        .toList();

        List<Generation> gone = KeepRule.USUAL.superfluous(daily);

        // the last day is Wednesday 4 February 2026: 14 days from 22 January on; Sundays 18, 11, 4
        // January, 28 and 21 December; the last days of December 2025 back to January 2025
        assertThat(daily.size() - gone.size()).isEqualTo(14 + 5 + 12);
        assertThat(gone)
                .doesNotContain(daily.get(399))
                .isSortedAccordingTo(Comparator.comparing(Generation::at));
    }

    @Test
    void the_newest_is_always_kept() {
        assertThat(new KeepRule(1, 0, 0).superfluous(List.of(at("2020-01-01T00:00:00Z"))))
                .isEmpty();
        assertThatThrownBy(() -> new KeepRule(0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
