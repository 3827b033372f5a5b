package tokuden.mail.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tokuden.mail.DateReading;
import tokuden.mail.HeaderField;
import tokuden.mail.route.ReceivedLine.Part;

/**
 * Reads one Received field, whatever program wrote it. What a client may say of itself stands first
 * in a line, what its writer adds stands behind it: therefore the last {@code by} counts, and marks
 * of programs are looked for behind it only.
 */
final class ReceivedReader {
    private static final Set<String> KEYWORDS = Set.of("from", "by", "via", "with", "id", "for");
    private static final Set<String> LOGGED_IN =
            Set.of(
                    "ESMTPA",
                    "ESMTPSA",
                    "ASMTP",
                    "LMTPA",
                    "LMTPSA",
                    "UTF8SMTPA",
                    "UTF8SMTPSA",
                    "HTTP",
                    "HTTPS");
    private static final Set<String> CIPHERED =
            Set.of(
                    "ESMTPS",
                    "ESMTPSA",
                    "SMTPS",
                    "LMTPS",
                    "LMTPSA",
                    "UTF8SMTPS",
                    "UTF8SMTPSA",
                    "HTTPS");
    private static final List<String> LOGIN_COMMENTS =
            List.of(
                    "authenticated",
                    "auth:",
                    "auth ",
                    "auth=",
                    "account ",
                    "smtp-auth",
                    "smtp auth");

    private final ReceivedLine line;
    private final List<Part> parts;
    private final int by;
    private final int from;

    private ReceivedReader(ReceivedLine line) {
        this.line = line;
        this.parts = line.beforeDate();
        this.by = ReceivedLine.last(parts, "by");
        this.from = firstFrom();
    }

    static Hop read(byte[] octets, HeaderField field, int index) {
        return new ReceivedReader(new ReceivedLine(octets, field.body())).hop(field, index);
    }

    private int firstFrom() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).is("from")) {
                return i;
            }
        }
        return -1;
    }

    private Hop hop(HeaderField field, int index) {
        List<Part> tail = parts.subList(Math.max(by, 0), parts.size());
        Software software = Software.of(shown(tail));
        ClientReading reading = new ClientReading(line, clientParts(), software, isUnmarked(tail));
        Optional<Quoted> protocol = protocol(tail);
        boolean inMachine = reading.isLocalWork(protocol.map(Quoted::text).orElse(""));
        return new Hop(
                index,
                field.whole(),
                reading.software(),
                inMachine ? Client.NOBODY : reading.client(),
                value(tail, "by"),
                byAlso(),
                protocol,
                value(tail, "id"),
                recipients(tail),
                envelopeFrom(tail),
                line.date(),
                time(),
                isLoggedIn(protocol, reading.commentsBehind(), tail),
                isCiphered(protocol, reading.commentsBehind(), tail));
    }

    /** {@code by host with protocol} and nothing but recipients behind. */
    private static boolean isUnmarked(List<Part> tail) {
        return tail.size() > 3
                && tail.get(2).is("with")
                && tail.stream().noneMatch(p -> p.comment() || p.is("id"));
    }

    /** From the word behind {@code from} to the last {@code by}, or to the next keyword. */
    private List<Part> clientParts() {
        if (from < 0) {
            return List.of();
        }
        int end = by > from ? by : from + 1;
        while (by < from && end < parts.size() && !isKeyword(parts.get(end))) {
            end++;
        }
        return parts.subList(from + 1, end);
    }

    private static boolean isKeyword(Part part) {
        return !part.comment() && KEYWORDS.contains(part.text().toLowerCase(Locale.ROOT));
    }

    /** The parts as text in which a bracket always opens a comment of the line's writer. */
    private static String shown(List<Part> tail) {
        return tail.stream()
                .filter(p -> !p.comment() || !quotesSender(p.text()))
                .map(ReceivedReader::shown)
                .collect(Collectors.joining(" "));
    }

    private static String shown(Part part) {
        String inner = part.text().replace('(', '[');
        return part.comment() ? "(" + inner + ")" : inner;
    }

    private static boolean quotesSender(String comment) {
        String lower = comment.toLowerCase(Locale.ROOT);
        return lower.contains("envelope-") || lower.contains("return-path");
    }

    private Optional<Quoted> value(List<Part> tail, String keyword) {
        int at = ReceivedLine.last(tail, keyword);
        return at >= 0 && at + 1 < tail.size() && !tail.get(at + 1).comment()
                ? Optional.of(line.quoted(tail.get(at + 1)))
                : Optional.empty();
    }

    private Optional<Quoted> protocol(List<Part> tail) {
        Optional<Quoted> with = value(tail, "with");
        Optional<Quoted> via = value(tail, "via").filter(v -> v.text().startsWith("HTTP"));
        return via.isPresent() ? via : with;
    }

    /** What stands in the first comment behind the name of the writer: its names and addresses. */
    private List<Quoted> byAlso() {
        List<Quoted> also = new ArrayList<>();
        if (by < 0 || by + 2 >= parts.size() || !parts.get(by + 2).comment()) {
            return also;
        }
        Part comment = parts.get(by + 2);
        for (String word : comment.text().split(" ")) {
            if (HostNames.isPublic(word) || Addresses.in(word).isPresent()) {
                also.add(new Quoted(word, line.quoted(comment).bytes()));
            }
        }
        return also;
    }

    private List<Quoted> recipients(List<Part> tail) {
        int at = ReceivedLine.last(tail, "for");
        List<Quoted> found = new ArrayList<>();
        for (int i = at + 1; at >= 0 && i < tail.size() && !isKeyword(tail.get(i)); i++) {
            if (!tail.get(i).comment() && tail.get(i).text().indexOf('@') > 0) {
                found.add(line.quoted(tail.get(i)));
            }
        }
        return found;
    }

    private Optional<Quoted> envelopeFrom(List<Part> tail) {
        List<Part> all = new ArrayList<>(line.parts());
        for (Part part : all) {
            String lower = part.text().toLowerCase(Locale.ROOT);
            if (part.comment() && lower.startsWith("envelope-") && part.from() > behindBy(tail)) {
                return Optional.of(inner(part));
            }
        }
        int word = ReceivedLine.last(tail, "envelope-from");
        return word >= 0 && word + 1 < tail.size()
                ? Optional.of(line.quoted(tail.get(word + 1)))
                : Optional.empty();
    }

    private Quoted inner(Part part) {
        int blank = part.text().indexOf(' ');
        String address = blank < 0 ? "" : part.text().substring(blank + 1).strip();
        return new Quoted(address, line.quoted(part).bytes());
    }

    private int behindBy(List<Part> tail) {
        return by < 0 || tail.isEmpty() ? -1 : tail.get(0).from();
    }

    private Optional<HopTime> time() {
        return line.date()
                .flatMap(d -> DateReading.in(d.text()).map(m -> new HopTime(m.at(), m.zoned(), d)));
    }

    private static boolean isLoggedIn(
            Optional<Quoted> protocol, List<Part> behind, List<Part> tail) {
        return isOneOf(protocol, LOGGED_IN)
                || commentBegins(behind, LOGIN_COMMENTS)
                || commentBegins(tail, LOGIN_COMMENTS);
    }

    private static boolean isCiphered(
            Optional<Quoted> protocol, List<Part> behind, List<Part> tail) {
        List<String> tls = List.of("using tls", "using ssl", "version=tls", "version=ssl", "tls");
        return isOneOf(protocol, CIPHERED)
                || commentBegins(behind, tls)
                || commentBegins(tail, tls);
    }

    private static boolean isOneOf(Optional<Quoted> protocol, Set<String> known) {
        return protocol.filter(p -> known.contains(p.text().toUpperCase(Locale.ROOT))).isPresent();
    }

    private static boolean commentBegins(List<Part> parts, List<String> beginnings) {
        return parts.stream()
                .filter(Part::comment)
                .map(p -> p.text().toLowerCase(Locale.ROOT))
                .anyMatch(c -> beginnings.stream().anyMatch(c::startsWith));
    }
}
