package tokuden.examination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tokuden.law.Breach;
import tokuden.law.EditionKey;

/**
 * How several mails came out for one duty of one edition: the number of mails for each result. A
 * mail with several findings on the duty counts once, under the gravest; a mail that may have been
 * sent under two editions counts for each.
 */
public record DutyTally(EditionKey edition, Breach breach, Map<Result, Integer> mails) {
    private static final List<Result> GRAVEST_FIRST =
            List.of(Result.SUSPECTED, Result.UNDECIDABLE, Result.CLEAR, Result.NOT_APPLICABLE);

    public DutyTally {
        mails = Map.copyOf(mails);
    }

    /** Mails with that result. */
    public int of(Result result) {
        return mails.getOrDefault(result, 0);
    }

    /**
     * One tally for each duty and edition: newest edition first, duties in the order of the act.
     */
    public static List<DutyTally> of(Collection<Examination> examinations) {
        Map<Key, Map<Result, Integer>> counts = new HashMap<>();
        for (Examination examination : examinations) {
            Map<Key, List<Finding>> byDuty =
                    findings(examination)
                            .collect(Collectors.groupingBy(f -> new Key(f.edition(), f.breach())));
            byDuty.forEach(
                    (key, findings) ->
                            counts.computeIfAbsent(key, k -> new EnumMap<>(Result.class))
                                    .merge(gravest(findings), 1, Integer::sum));
        }
        List<DutyTally> tallies = new ArrayList<>();
        counts.forEach((key, count) -> tallies.add(new DutyTally(key.edition, key.breach, count)));
        tallies.sort(
                Comparator.comparing(DutyTally::edition)
                        .reversed()
                        .thenComparing(DutyTally::breach));
        return List.copyOf(tallies);
    }

    private static Stream<Finding> findings(Examination examination) {
        return Stream.concat(
                examination.findings().stream(),
                examination.also().stream().flatMap(also -> also.findings().stream()));
    }

    private static Result gravest(List<Finding> findings) {
        return GRAVEST_FIRST.stream()
                .filter(result -> findings.stream().anyMatch(f -> f.result() == result))
                .findFirst()
                .orElseThrow();
    }

    private record Key(EditionKey edition, Breach breach) {}
}
