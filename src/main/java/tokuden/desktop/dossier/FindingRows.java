package tokuden.desktop.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Determination;
import tokuden.examination.Examination;
import tokuden.examination.Finding;
import tokuden.examination.Result;

/**
 * The findings of one mail as rows: under every edition that may count, suspected first, what does
 * not apply last; the same item under two editions side by side.
 */
final class FindingRows {
    private FindingRows() {}

    static List<FindingRow> of(Examination examination, List<Determination> made) {
        boolean several = !examination.also().isEmpty();
        List<FindingRow> rows = new ArrayList<>();
        examination.findings().forEach(f -> rows.add(row(f, made, Optional.empty(), several)));
        examination
                .also()
                .forEach(
                        also ->
                                also.findings()
                                        .forEach(f -> rows.add(row(f, made, day(also), several))));
        rows.sort(
                Comparator.comparingInt((FindingRow r) -> rank(r.finding().result()))
                        .thenComparing(r -> r.finding().key())
                        .thenComparing(r -> r.finding().edition(), Comparator.reverseOrder()));
        return List.copyOf(rows);
    }

    private static Optional<LocalDate> day(Examination.Also also) {
        return Optional.of(also.sentOn());
    }

    private static FindingRow row(
            Finding finding,
            List<Determination> made,
            Optional<LocalDate> otherDay,
            boolean several) {
        Optional<Determination> determination =
                made.stream().filter(d -> d.findingId().equals(finding.id())).findFirst();
        return new FindingRow(finding, determination, otherDay, several);
    }

    private static int rank(Result result) {
        return switch (result) {
            case SUSPECTED -> 0;
            case UNDECIDABLE -> 1;
            case CLEAR -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }
}
