package tokuden.casework.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The few questions asked of a list of marks. */
final class Marks {
    private Marks() {}

    static List<Mark> plus(List<Mark> marks, Mark more) {
        List<Mark> all = new ArrayList<>(marks);
        all.add(more);
        return List.copyOf(all);
    }

    /** The stop in whose place was decided, as long as it has not been seen there. */
    static Optional<Station> toBeReviewed(List<Mark> marks) {
        boolean reviewed = marks.stream().anyMatch(m -> m.how() == Mark.How.REVIEWED);
        return reviewed
                ? Optional.empty()
                : marks.stream()
                        .filter(m -> m.how() == Mark.How.DECIDED_IN_PLACE)
                        .map(Mark::station)
                        .findFirst();
    }
}
