package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a hostile text from costing without bound: of very many places of one kind only the first
 * and the last are looked at, and the text is known as crowded, so that nothing is called missing
 * in it.
 */
final class Crowd {
    private static final int EACH_END = 400;
    private boolean thinned;

    <T> List<T> thinned(List<T> places) {
        if (places.size() <= 2 * EACH_END) {
            return places;
        }
        thinned = true;
        List<T> kept = new ArrayList<>(places.subList(0, EACH_END));
        kept.addAll(places.subList(places.size() - EACH_END, places.size()));
        return kept;
    }

    /** Whether places were passed over. */
    boolean isThinned() {
        return thinned;
    }
}
