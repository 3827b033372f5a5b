package tokuden.exchange.leaks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The look into one file, bounded: how deep and how much it unpacks. */
final class Looking {
    private final String file;
    private final Needles needles;
    private final Bounds bounds;
    private final Map<String, Leak> leaks = new LinkedHashMap<>();
    private final Set<Unseen> unseen = new LinkedHashSet<>();
    private final Set<Long> known = new HashSet<>();
    private long spent;

    Looking(String file, Needles needles, Bounds bounds) {
        this.file = file;
        this.needles = needles;
        this.bounds = bounds;
    }

    List<Leak> leaks() {
        return List.copyOf(leaks.values());
    }

    List<Unseen> unseen() {
        return List.copyOf(unseen);
    }

    void unseen(Trail trail, Unseen.Reason reason) {
        unseen.add(new Unseen(file, trail, reason));
    }

    boolean spent() {
        return spent > bounds.octets();
    }

    /** Looks at a name of something. */
    void name(String name, Trail trail) {
        text(name, trail.then("name"));
    }

    /** Looks at octets in every writing they may be in, and into what is packed in them. */
    void octets(byte[] octets, Trail trail) {
        if (octets.length == 0 || !goesOn(octets.length, trail) || !isNew(hash(octets))) {
            return;
        }
        new Archives(this, trail).open(octets);
        boolean worth =
                !Archives.isArchive(octets) && (Octets.isText(octets) || Octets.isWide(octets));
        if (worth && MailInside.isMail(octets)) {
            new MailInside(this, trail).read(octets);
        }
        for (Reading reading : Letters.of(octets)) {
            Trail as = reading.step().isEmpty() ? trail : trail.then(reading.step());
            if (worth) {
                text(reading.text(), as);
            } else {
                search(reading.text(), as);
            }
        }
        if (!worth && !Archives.isArchive(octets)) {
            coded(Octets.latin(octets), trail);
        }
    }

    /** Looks at a text in every way it may be read. */
    void text(String text, Trail trail) {
        if (text.isEmpty() || !goesOn(text.length(), trail) || !isNew(hash(text))) {
            return;
        }
        search(text, trail);
        for (Reading reading : Readings.of(text)) {
            text(reading.text(), trail.then(reading.step()));
        }
        coded(text, trail);
    }

    private void coded(String text, Trail trail) {
        for (Inner inner : Codes.in(text)) {
            octets(inner.octets(), trail.then(inner.step()));
        }
    }

    /** Looks at a text as it stands. */
    void search(String text, Trail trail) {
        needles.find(
                text,
                (identifier, from, to) ->
                        leaks.putIfAbsent(
                                identifier.kind() + identifier.text() + "\n" + outer(trail),
                                new Leak(file, trail, from, identifier)));
    }

    /** One leak is told once for each thing packed, not for each reading of it. */
    private static String outer(Trail trail) {
        StringBuilder outer = new StringBuilder();
        for (String step : trail.steps()) {
            if (step.indexOf(':') > 0 || step.startsWith("part")) {
                outer.append(step).append('\n');
            }
        }
        return outer.toString();
    }

    private boolean goesOn(int size, Trail trail) {
        spent += size;
        if (spent()) {
            unseen(Trail.START, Unseen.Reason.TOO_MUCH);
            return false;
        }
        if (trail.depth() > bounds.depth()) {
            unseen(trail, Unseen.Reason.TOO_DEEP);
            return false;
        }
        return true;
    }

    byte[] readBounded(InputStream in, Trail trail) throws IOException {
        long left = Math.min(bounds.single(), Math.max(0, bounds.octets() - spent));
        byte[] octets = Archives.all(in, left);
        if (octets.length > left) {
            unseen(trail, Unseen.Reason.TOO_MUCH);
            spent += octets.length;
            return Arrays.copyOf(octets, (int) Math.min(left, 1 << 20));
        }
        return octets;
    }

    private boolean isNew(long hash) {
        return known.add(hash);
    }

    private static long hash(byte[] octets) {
        long hash = octets.length;
        for (byte octet : octets) {
            hash = (hash ^ octet) * 0x100000001B3L + 7;
        }
        return hash;
    }

    private static long hash(String text) {
        long hash = ~text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L + 13;
        }
        return hash;
    }
}
