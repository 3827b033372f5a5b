package tokuden.mail.auth.dmarc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of RFC 9989: a walk up the DNS tree with at most eight questions (section 4.10). */
final class TreeWalk implements Discovery {
    private static final int KEPT_LABELS = 7;
    private final Records records;

    TreeWalk(Records records) {
        this.records = records;
    }

    /** A domain on the way and its single record. */
    private record Stop(String domain, DmarcRecord record) {
        boolean isSuffix() {
            return record.says("psd", "y");
        }

        boolean ends() {
            return isSuffix() || record.says("psd", "n");
        }
    }

    /** The records met on the way up, the longest name first. */
    private record Walk(String from, List<Stop> stops, Optional<Decision> trouble) {}

    /** Section 4.10.1: of the author's domain, else of its organization, else of its suffix. */
    @Override
    public Found policy(String author) {
        Records.Published own = records.of(author);
        if (own.single().isPresent() || own.trouble().isPresent()) {
            return own.trouble()
                    .map(Found::trouble)
                    .orElseGet(() -> Found.at(own.single().get(), author));
        }
        Walk walk = walk(author);
        if (walk.trouble().isPresent()) {
            return Found.trouble(walk.trouble().get());
        }
        String organization = organization(walk);
        return walk.stops().stream()
                .filter(stop -> stop.domain().equals(organization) || stop.isSuffix())
                .findFirst()
                .map(stop -> Found.at(stop.record(), stop.domain()))
                .orElseGet(Found::nothing);
    }

    @Override
    public Organization organization(String domain) {
        Walk walk = walk(domain);
        return new Organization(organization(walk), walk.trouble());
    }

    /** Section 4.10.2. */
    private static String organization(Walk walk) {
        for (Stop stop : walk.stops()) {
            if (stop.isSuffix() && !stop.domain().equals(walk.from())) {
                return below(stop.domain(), walk.from());
            }
            if (stop.ends()) {
                return stop.domain();
            }
        }
        List<Stop> stops = walk.stops();
        return stops.isEmpty() ? walk.from() : stops.get(stops.size() - 1).domain();
    }

    /** The name on the way to {@code from} that has one label more than the suffix. */
    private static String below(String suffix, String from) {
        String rest = from.substring(0, from.length() - suffix.length() - 1);
        return rest.substring(rest.lastIndexOf('.') + 1) + "." + suffix;
    }

    private Walk walk(String from) {
        List<Stop> stops = new ArrayList<>();
        String target = from;
        while (!target.isEmpty()) {
            String here = target;
            Records.Published published = records.of(here);
            if (published.trouble().isPresent()) {
                return new Walk(from, stops, published.trouble());
            }
            Optional<Stop> stop = published.single().map(record -> new Stop(here, record));
            stop.ifPresent(stops::add);
            if (stop.filter(Stop::ends).isPresent()) {
                break;
            }
            target = next(here);
        }
        return new Walk(from, stops, Optional.empty());
    }

    /** Without its leftmost label, and never more than seven labels. */
    private static String next(String name) {
        String next = name.substring(name.indexOf('.') + 1);
        if (next.length() == name.length()) {
            return "";
        }
        int at = next.length();
        for (int label = 0; label < KEPT_LABELS && at >= 0; label++) {
            at = next.lastIndexOf('.', at - 1);
        }
        return next.substring(at + 1);
    }
}
