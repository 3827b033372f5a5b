package tokuden.exchange.leaks;

import java.util.ArrayList;
import java.util.List;

/** The way from a file to the text in which something stands: what was unpacked and decoded. */
public record Trail(List<String> steps) {
    /** The file as it is. */
    public static final Trail START = new Trail(List.of());

    public Trail {
        steps = List.copyOf(steps);
    }

    Trail then(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Trail(longer);
    }

    int depth() {
        return steps.size();
    }

    /** The steps in one line. */
    public String text() {
        return String.join(" > ", steps);
    }
}
