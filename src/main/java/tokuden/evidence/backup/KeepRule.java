package tokuden.evidence.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which generations are kept: the newest of each of so many days, weeks and months. Only a good one
 * counts; until a newer good one is there, nothing is taken away.
 */
public record KeepRule(int daily, int weekly, int monthly) {
    /** Two weeks of days, two months of weeks, two years of months. */
    public static final KeepRule USUAL = new KeepRule(14, 8, 24);

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    public KeepRule {
        if (daily < 1 || weekly < 0 || monthly < 0) {
            throw new IllegalArgumentException("at least one day is kept");
        }
    }

    /** The ids of those that may be taken away. */
    public Set<String> outdated(List<Generation> generations) {
        List<Generation> newest =
                generations.stream()
                        .sorted(Comparator.comparing(Generation::at).reversed())
                        .toList();
        List<Generation> good = newest.stream().filter(Generation::good).toList();
        if (good.isEmpty()) {
            return Set.of();
        }
        Set<String> kept = new HashSet<>();
        keep(kept, good, daily, g -> day(g));
        keep(kept, good, weekly, g -> week(day(g)));
        keep(kept, good, monthly, g -> YearMonth.from(day(g)));
        Set<String> outdated = new LinkedHashSet<>();
        for (Generation each : newest) {
            boolean behind = each.at().isBefore(good.get(0).at());
            if (behind && !kept.contains(each.id())) {
                outdated.add(each.id());
            }
        }
        return outdated;
    }

    private static void keep(
            Set<String> kept, List<Generation> good, int most, Function<Generation, Object> span) {
        Set<Object> spans = new HashSet<>();
        for (Generation each : good) {
            if (spans.size() < most && spans.add(span.apply(each))) {
                kept.add(each.id());
            }
        }
    }

    private static LocalDate day(Generation generation) {
        return LocalDate.ofInstant(generation.at(), JAPAN);
    }

    private static Object week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
