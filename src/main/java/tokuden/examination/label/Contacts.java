package tokuden.examination.label;

import java.util.List;
import java.util.Optional;

/** The contacts of a text in order, found by place. */
final class Contacts {
    private final List<Mention> all;

    Contacts(List<Mention> all) {
        this.all = List.copyOf(all);
    }

    List<Mention> all() {
        return all;
    }

    /** The first that begins at or behind {@code start} and ends before {@code end}. */
    Optional<Mention> firstIn(int start, int end) {
        int at = firstFrom(start);
        return at < all.size() && all.get(at).end() <= end
                ? Optional.of(all.get(at))
                : Optional.empty();
    }

    /** The last that begins at or behind {@code start} and ends before {@code end}. */
    Optional<Mention> lastIn(int start, int end) {
        int at = firstFrom(end) - 1;
        while (at >= 0 && all.get(at).end() > end) {
            at--;
        }
        return at >= 0 && all.get(at).start() >= start
                ? Optional.of(all.get(at))
                : Optional.empty();
    }

    /** The one that shares letters with the range. */
    Optional<Mention> at(int start, int end) {
        int at = firstFrom(start);
        if (at > 0 && all.get(at - 1).overlaps(start, end)) {
            return Optional.of(all.get(at - 1));
        }
        return at < all.size() && all.get(at).overlaps(start, end)
                ? Optional.of(all.get(at))
                : Optional.empty();
    }

    /** Those that begin within the range. */
    List<Mention> from(int start, int end) {
        return all.subList(firstFrom(start), Math.max(firstFrom(start), firstFrom(end)));
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
