package tokuden.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The list of oddities while a mail is read. Bounded, so that it cannot be made to fill memory. */
final class Defects {
    private static final int MOST = 300;
    private static final int LONGEST = 200;
    private final List<Defect> found = new ArrayList<>();
    private final Set<String> noted = new HashSet<>();

    void add(String kind, int offset, String... args) {
        if (found.size() < MOST) {
            found.add(new Defect(kind, offset, Stream.of(args).map(Defects::shortened).toList()));
        } else if (found.size() == MOST) {
            found.add(new Defect("too-many-defects", offset, List.of()));
        }
    }

    /** For what would otherwise be said of every line. */
    void once(String kind, int offset, String... args) {
        if (noted.add(kind)) {
            add(kind, offset, args);
        }
    }

    private static String shortened(String written) {
        return written.length() <= LONGEST ? written : written.substring(0, LONGEST) + "…";
    }

    List<Defect> list() {
        return List.copyOf(found);
    }
}
