package tokuden.exchange.bag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of hashes of a bag: of its payload ({@code manifest-sha256.txt}) or of its other files
 * ({@code tagmanifest-sha256.txt}).
 *
 * @param algorithm as its name says, {@code sha256}
 * @param hashes by path as it stands in the bag, in lower-case hex
 */
record Manifest(String file, String algorithm, boolean ofPayload, Map<String, String> hashes) {
    private static final Pattern NAME =
            Pattern.compile("(tag)?manifest-([A-Za-z0-9-]+)\\.txt", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+(\\*?)(.+)");

    /** Is that a name of such a list? */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The name of the algorithm as Java knows it; empty if it knows none. */
    static Optional<String> known(String algorithm) {
        String plain = algorithm.toLowerCase(Locale.ROOT).replace("-", "");
        return switch (plain) {
            case "md5" -> Optional.of("MD5");
            case "sha1", "sha224", "sha256", "sha384", "sha512" ->
                    Optional.of("SHA-" + plain.substring(3));
            case "sha3224", "sha3256", "sha3384", "sha3512" ->
                    Optional.of("SHA3-" + plain.substring(4));
            default -> Optional.empty();
        };
    }

    /** What becomes known while a list is read. */
    record Reading(Declaration by, Consumer<BagFault> faults, Consumer<BagFault> notes) {}

    static Manifest read(PackedFiles files, String name, Reading reading) {
        Matcher named = NAME.matcher(name);
        if (!named.matches()) {
            throw new IllegalArgumentException(name);
        }
        Manifest manifest =
                new Manifest(
                        name,
                        named.group(2).toLowerCase(Locale.ROOT),
                        named.group(1) == null,
                        new LinkedHashMap<>());
        List<String> lines = TagText.lines(files, name, reading.by().encoding(), reading.faults());
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                manifest.take(lines.get(i), i + 1, reading);
            }
        }
        return manifest;
    }

    private void take(String line, int number, Reading reading) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            reading.faults().accept(new BagFault("manifest.line", file, "" + number));
            return;
        }
        if (!parts.group(2).isEmpty()) {
            reading.notes().accept(new BagFault("manifest.star", file, "" + number));
        }
        String written = parts.group(3);
        String path = BagPath.plain(written);
        if (!path.equals(written)) {
            reading.notes().accept(new BagFault("manifest.dot", file, written));
        }
        if (reading.by().strict()) {
            path = BagPath.decoded(path);
        }
        if (!BagPath.isInside(path)) {
            reading.faults().accept(new BagFault("path.outside", written));
        } else if (path.startsWith(BagPath.PAYLOAD) != ofPayload) {
            reading.faults().accept(new BagFault("manifest.place", written, file));
        } else {
            put(path, parts.group(1).toLowerCase(Locale.ROOT), reading);
        }
    }

    private void put(String path, String hash, Reading reading) {
        String before = hashes.putIfAbsent(path, hash);
        if (before == null) {
            return;
        }
        boolean same = before.equals(hash);
        BagFault twice = new BagFault(same ? "manifest.twice" : "manifest.two-hashes", path, file);
        (same && !reading.by().strict() ? reading.notes() : reading.faults()).accept(twice);
    }
}
