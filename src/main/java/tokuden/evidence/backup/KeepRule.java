package tokuden.evidence.backup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which generations are kept: the newest of each of the last days, weeks and months on which there
 * is one. The newest of all is always kept.
 *
 * @param days how many days, by the calendar of Japan
 */
public record KeepRule(int days, int weeks, int months) {
    /** Two weeks of days, two months of weeks, two years of months. */
    public static final KeepRule USUAL = new KeepRule(14, 8, 24);

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    public KeepRule {
        if (days < 1 || weeks < 0 || months < 0) {
            throw new IllegalArgumentException("at least one day is kept");
        }
    }

    /** Those that the rule does not keep, the oldest first. */
    public List<Generation> superfluous(List<Generation> all) {
        List<Generation> newest =
                all.stream().sorted(Comparator.comparing(Generation::at).reversed()).toList();
        Set<String> kept = new HashSet<>();
        kept.addAll(ofEach(newest, days, day -> day));
        kept.addAll(ofEach(newest, weeks, KeepRule::week));
        kept.addAll(ofEach(newest, months, day -> day.withDayOfMonth(1)));
        return newest.stream()
                .filter(g -> !kept.contains(g.id()))
                .sorted(Comparator.comparing(Generation::at))
                .toList();
    }

    private static Set<String> ofEach(
            List<Generation> newest, int most, Function<LocalDate, Object> part) {
        Set<Object> seen = new HashSet<>();
        Set<String> kept = new HashSet<>();
        for (Generation generation : newest) {
            Object in = part.apply(LocalDate.ofInstant(generation.at(), JAPAN));
            if (seen.size() < most && seen.add(in)) {
                kept.add(generation.id());
            }
        }
        return kept;
    }

    private static Object week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
