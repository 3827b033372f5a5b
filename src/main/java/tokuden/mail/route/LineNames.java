package tokuden.mail.route;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the name of a host tells about its line. The knowledge is a file with version and provenance
 * ({@code line-names.txt}) that an office may replace; a name is an indication and no proof.
 */
public final class LineNames {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private final String version;
    private final Set<String> changing = new HashSet<>();
    private final Set<String> access = new HashSet<>();
    private final Set<String> user = new HashSet<>();
    private final Set<String> server = new HashSet<>();
    private final Set<String> fixed = new HashSet<>();
    private final List<Pattern> lines = new ArrayList<>();
    private final List<Pattern> machines = new ArrayList<>();

    private LineNames(List<String> written) {
        String version = "";
        String section = "";
        for (String raw : written) {
            String entry =
                    raw.replaceFirst("\\s*[|#](?:\\s.*|$)", "").strip().toLowerCase(Locale.ROOT);
            if (entry.startsWith("version ")) {
                version = entry.substring("version ".length()).strip();
            } else if (entry.startsWith("[")) {
                section = entry;
            } else if (!entry.isEmpty()) {
                add(section, entry);
            }
        }
        this.version = version;
    }

    /** What a name looks like. */
    public enum Look {
        /** an end user's line */
        CONSUMER,
        /** a machine that serves, or one that was given a name of its own */
        SERVER,
        /** a customer's address that stays, by its name: his own machine or his line */
        FIXED,
        /** made of the address, or of nothing that tells */
        UNTOLD
    }

    /** The names shipped with the program, read once. */
    public static LineNames shipped() {
        return Shipped.NAMES;
    }

    /** Holds what is read on first use. */
    private static final class Shipped {
        private static final LineNames NAMES = load();

        private static LineNames load() {
            try (InputStream in =
                    LineNames.class.getResourceAsStream("/tokuden/mail/route/line-names.txt")) {
                return read(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Reads a file of the same form; entries of unknown sections are passed over. */
    public static LineNames read(Reader file) throws IOException {
        try (BufferedReader reader = new BufferedReader(file)) {
            return new LineNames(reader.lines().toList());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void add(String section, String entry) {
        switch (section) {
            case "[changing]" -> changing.addAll(List.of(entry.split("\\s+")));
            case "[access]" -> access.addAll(List.of(entry.split("\\s+")));
            case "[user]" -> user.addAll(List.of(entry.split("\\s+")));
            case "[server]" -> server.addAll(List.of(entry.split("\\s+")));
            case "[fixed]" -> fixed.addAll(List.of(entry.split("\\s+")));
            case "[lines]" -> lines.add(shape(entry));
            case "[machines]" -> machines.add(shape(entry));
            default -> {
                // a section of a later version
            }
        }
    }

    /** Never backtracks far: a wildcard stays within its label, and names are short. */
    private static Pattern shape(String written) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '*' && i + 1 < written.length() && written.charAt(i + 1) == '*') {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^.]*");
            } else if (c == '#') {
                regex.append("\\d+");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString());
    }

    public String version() {
        return version;
    }

    /**
     * @param address the address the name belongs to; names are often made of it
     */
    public Look look(String name, InetAddress address) {
        String normal = HostNames.normal(name);
        if (!HostNames.isPublic(normal)) {
            return Look.UNTOLD;
        }
        List<String> labels = HostNames.labels(normal);
        String host = labels.get(0);
        if (fits(machines, normal) && !has(changing, normal)) {
            return Look.SERVER;
        }
        if (serves(host) && !isMadeOf(host, address)) {
            return has(changing, below(labels)) ? Look.UNTOLD : Look.SERVER;
        }
        boolean line = isLine(normal, labels, address);
        if (has(fixed, normal)) {
            return line ? Look.UNTOLD : Look.FIXED;
        }
        if (line) {
            return Look.CONSUMER;
        }
        boolean number = isMadeOf(normal, address);
        return number && !has(server, normal) ? Look.UNTOLD : Look.SERVER;
    }

    /**
     * Whether the name is that of a machine that serves, by the word its first label begins with.
     */
    boolean serves(String host) {
        return has(server, host.indexOf('.') < 0 ? host : host.substring(0, host.indexOf('.')));
    }

    private boolean isLine(String normal, List<String> labels, InetAddress address) {
        if (fits(lines, normal)) {
            return true;
        }
        String own = ownPart(labels);
        if (isMadeOf(normal, address)) {
            return has(changing, normal) || has(access, normal) || has(user, normal);
        }
        boolean numbered = labels.get(0).chars().anyMatch(c -> c >= '0' && c <= '9');
        return has(changing, own) || numbered && (has(access, own) || has(user, labels.get(0)));
    }

    /** The name without its last two labels, which name the provider and not the line. */
    private static String ownPart(List<String> labels) {
        int end = Math.max(1, labels.size() - 2);
        return String.join(".", labels.subList(0, end));
    }

    private static String below(List<String> labels) {
        return String.join(".", labels.subList(1, labels.size()));
    }

    private static boolean fits(List<Pattern> shapes, String name) {
        return shapes.stream().anyMatch(s -> s.matcher(name).matches());
    }

    private static boolean has(Set<String> words, String name) {
        for (String word : NO_LETTERS.split(name)) {
            if (words.contains(word)) {
                return true;
            }
        }
        for (String part : NO_WORD.split(name)) {
            if (words.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last two octets of the address stand in the name, in digits or hexadecimal. */
    private static boolean isMadeOf(String name, InetAddress address) {
        byte[] octets = address.getAddress();
        if (octets.length != 4) {
            String digits = name.replaceAll("[^0-9a-f]", "");
            String end = String.format(java.util.Locale.ROOT, "%02x%02x", octets[14], octets[15]);
            return digits.length() >= 12 && digits.contains(end);
        }
        int third = octets[2] & 0xFF;
        int fourth = octets[3] & 0xFF;
        String hex =
                String.format(
                        java.util.Locale.ROOT,
                        "%02x%02x%02x%02x",
                        octets[0],
                        octets[1],
                        octets[2],
                        octets[3]);
        return name.contains(hex)
                || inRow(name, third, fourth)
                || inRow(name, fourth, third)
                || name.contains(String.format(java.util.Locale.ROOT, "%03d%03d", third, fourth));
    }

    private static boolean inRow(String name, int one, int other) {
        return Pattern.compile("(?<!\\d)0{0,2}" + one + "[-._x]?0{0,2}" + other + "(?!\\d)")
                .matcher(name)
                .find();
    }
}
