package tokuden.mail.auth.dns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A {@link KeyAttic} in memory. */
public final class RememberedKeys implements KeyAttic {
    private static final Comparator<SeenKey> OLDEST_FIRST =
            Comparator.comparing(SeenKey::first).thenComparing(SeenKey::record);
    private final Map<String, Map<String, SeenKey>> keys = new HashMap<>();

    public RememberedKeys() {
        this(List.of());
    }

    public RememberedKeys(Collection<SeenKey> seen) {
        for (SeenKey key : seen) {
            remember(key.name(), key.record(), key.first());
            remember(key.name(), key.record(), key.last());
        }
    }

    @Override
    public List<SeenKey> at(String name) {
        List<SeenKey> found = new ArrayList<>(keys.getOrDefault(lower(name), Map.of()).values());
        found.sort(OLDEST_FIRST);
        return List.copyOf(found);
    }

    @Override
    public void remember(String name, String record, Instant at) {
        keys.computeIfAbsent(lower(name), n -> new HashMap<>())
                .merge(
                        record,
                        new SeenKey(lower(name), record, at, at),
                        (known, again) -> known.seenAgain(at));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
