package tokuden.mail.route;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.mail.Span;
import tokuden.mail.route.Client.Reverse;
import tokuden.mail.route.ReceivedLine.Part;

/**
 * The {@code from} part of a Received line. Five shapes tell which name is the HELO and which the
 * reverse name: {@code PTR (HELO h) (ip)} of qmail, {@code PTR ([ip] helo=h)} of Exim, {@code HELO
 * (PTR [ip])} of sendmail and Postfix, {@code HELO ([ip])} and {@code HELO [ip]} of programs that
 * do not look names up.
 */
final class ClientReading {
    private static final Set<String> NO_NAME =
            Set.of(
                    "unknown",
                    "unverified",
                    "verified",
                    "softdnserr",
                    "really",
                    "not",
                    "helo",
                    "failed");

    private static final Pattern PORT =
            Pattern.compile("(?:\\]|\\.\\d{1,3}):(\\d{1,5})\\b|\\bport=(\\d{1,5})\\b");

    private static final int MOST_BRACKETS = 8;
    private final ReceivedLine line;
    private final List<Part> parts;
    private final Software marked;
    private final Optional<Part> name;
    private final int heloComment;
    private final int heloSetting;
    private final int bracketed;
    private final int plain;

    private final boolean unmarkedTail;

    /**
     * @param unmarkedTail nothing but {@code by host with protocol} follows, as qmail writes it
     */
    ClientReading(ReceivedLine line, List<Part> parts, Software software, boolean unmarkedTail) {
        this.unmarkedTail = unmarkedTail;
        this.line = line;
        this.parts = parts;
        this.marked = software;
        this.name = parts.stream().findFirst().filter(p -> !p.comment());
        this.heloSetting = first(p -> p.comment() && setting(p, "helo=").isPresent());
        this.heloComment = heloSetting >= 0 ? -1 : first(p -> heloIn(p).isPresent());
        this.bracketed = heloSetting >= 0 ? heloSetting : bracketedComment();
        this.plain = last(p -> p.comment() && Addresses.in(p.text()).isPresent());
    }

    /** The last comment with an address in brackets that is not the HELO itself. */
    private int bracketedComment() {
        int behind = last(p -> p.comment() && bracketAt(p) >= 0 && heloIn(p).isEmpty());
        boolean inHelo =
                heloComment >= 0
                        && bracketAt(parts.get(heloComment)) >= 0
                        && !heloIn(parts.get(heloComment)).get().text().startsWith("[");
        return behind < 0 && inHelo ? heloComment : behind;
    }

    /** A question about a part. */
    private interface Test {
        boolean holds(Part part);
    }

    private int first(Test test) {
        for (int i = 0; i < parts.size(); i++) {
            if (test.holds(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private int last(Test test) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (test.holds(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The program; a line without mark in qmail's shape is qmail's. */
    Software software() {
        boolean unknown = name.filter(p -> isUnknown(p.text())).isPresent();
        boolean shape = plain >= 0 && (heloComment >= 0 || unknown || unmarkedTail);
        return marked == Software.OTHER && shape ? Software.QMAIL : marked;
    }

    /** The comments behind that with the address, which the client could not write. */
    List<Part> commentsBehind() {
        int address = Math.max(bracketed, plain);
        return parts.subList(Math.min(parts.size(), address + 1), parts.size());
    }

    /** Whether nobody connected: a user of the machine, a pick-up directory, a socket. */
    boolean isLocalWork(String protocol) {
        if (name.isEmpty()) {
            return client().address().isEmpty();
        }
        boolean socket =
                parts.stream()
                        .anyMatch(
                                p ->
                                        p.comment()
                                                && (p.text().contains("[local]")
                                                        || p.text().contains("[unix socket]")
                                                        || p.text().equals("unix socket")));
        boolean local = protocol.toLowerCase(Locale.ROOT).startsWith("local");
        boolean pickUp =
                parts.size() > 2 && parts.get(1).is("pickup") && parts.get(2).is("service");
        boolean daemon = name.get().is("MAILER-DAEMON") || name.get().is("uid");
        return address().isEmpty() && (local || pickUp || daemon || socket);
    }

    Client client() {
        if (heloComment >= 0) {
            return named(heloIn(parts.get(heloComment)), name);
        }
        if (heloSetting >= 0) {
            return named(setting(parts.get(heloSetting), "helo="), name);
        }
        if (bracketed >= 0) {
            return bracketedClient(parts.get(bracketed));
        }
        if (plain >= 0) {
            return plainClient();
        }
        return bareClient();
    }

    /** The name before the comment is the reverse name, the comment gives the HELO. */
    private Client named(Optional<Quoted> helo, Optional<Part> reverse) {
        Optional<Quoted> ptr = reverse.filter(p -> isName(p.text())).map(line::quoted);
        Reverse found = ptr.isPresent() ? Reverse.WRITTEN : Reverse.NOT_FOUND;
        return client(helo, found, ptr);
    }

    /** {@code HELO (PTR [ip])} and {@code HELO ([ip])}. */
    private Client bracketedClient(Part comment) {
        Optional<Quoted> helo = name.map(line::quoted);
        String before = comment.text().substring(0, bracketAt(comment)).strip();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        String ptr = word.substring(word.lastIndexOf('@') + 1);
        if (isName(ptr)) {
            boolean doubted = comment.text().contains("may be forged");
            Reverse reverse = doubted ? Reverse.DOUBTED : Reverse.WRITTEN;
            return client(helo, reverse, Optional.of(placed(comment, ptr)));
        }
        boolean failed = isUnknown(ptr) || !ptr.isEmpty() || comment.text().contains("RDNS failed");
        if (!failed && marked == Software.EXIM) {
            return eximClient(helo);
        }
        return client(helo, failed ? Reverse.NOT_FOUND : silent(), Optional.empty());
    }

    /** Exim leaves the HELO out where it equals the name or literal it writes. */
    private Client eximClient(Optional<Quoted> both) {
        Optional<Quoted> ptr = both.filter(n -> isName(n.text()));
        return client(both, ptr.isPresent() ? Reverse.WRITTEN : Reverse.NOT_FOUND, ptr);
    }

    /** {@code name (ip)}: qmail writes the reverse name, others the HELO. */
    private Client plainClient() {
        Optional<Quoted> written = name.map(line::quoted);
        boolean noName = name.filter(p -> isUnknown(p.text())).isPresent();
        if (noName) {
            return client(Optional.empty(), Reverse.NOT_FOUND, Optional.empty());
        }
        return software() == Software.QMAIL
                ? eximClient(written)
                : client(written, silent(), Optional.empty());
    }

    private Client bareClient() {
        Optional<Quoted> helo = name.map(line::quoted);
        Optional<Quoted> said = soleNameInComment();
        return said.isPresent()
                ? client(helo, Reverse.WRITTEN, said)
                : client(helo, silent(), Optional.empty());
    }

    private Optional<Quoted> soleNameInComment() {
        return parts.stream()
                .filter(Part::comment)
                .filter(p -> HostNames.isPublic(p.text()))
                .findFirst()
                .map(line::quoted);
    }

    private Reverse silent() {
        return marked.looksUp() ? Reverse.NOT_FOUND : Reverse.NOT_STATED;
    }

    private Client client(Optional<Quoted> helo, Reverse reverse, Optional<Quoted> ptr) {
        Optional<Part> place = addressPart();
        return new Client(
                helo, reverse, ptr, address(), place.map(p -> line.quoted(p).bytes()), port(place));
    }

    /** {@code [ip]:port}, {@code [ip:port]} with IPv4, {@code port=…}. */
    private static OptionalInt port(Optional<Part> place) {
        Matcher port = PORT.matcher(place.map(Part::text).orElse(""));
        if (!port.find()) {
            return OptionalInt.empty();
        }
        String digits = port.group(1) != null ? port.group(1) : port.group(2);
        int number = Integer.parseInt(digits);
        return number > 0 && number < 65_536 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private Optional<Part> addressPart() {
        if (bracketed >= 0 && bracketAt(parts.get(bracketed)) >= 0) {
            return Optional.of(parts.get(bracketed));
        }
        if (plain >= 0) {
            return Optional.of(parts.get(plain));
        }
        return parts.stream()
                .filter(p -> !p.comment() && Addresses.in(p.text()).isPresent())
                .reduce((one, other) -> other);
    }

    private Optional<InetAddress> address() {
        return addressPart()
                .flatMap(
                        p ->
                                p.comment() && bracketAt(p) >= 0
                                        ? Addresses.in(bracket(p))
                                        : Addresses.in(p.text()));
    }

    /** Where the last bracket with an address opens, or -1. */
    private static int bracketAt(Part part) {
        int open = part.text().lastIndexOf('[');
        for (int tries = 0; open >= 0 && tries < MOST_BRACKETS; tries++) {
            if (Addresses.in(bracket(part, open)).isPresent()) {
                return open;
            }
            open = open == 0 ? -1 : part.text().lastIndexOf('[', open - 1);
        }
        return -1;
    }

    private static String bracket(Part part) {
        return bracket(part, bracketAt(part));
    }

    private static String bracket(Part part, int open) {
        int close = part.text().indexOf(']', open);
        return close < 0 || close - open > 64 ? "" : part.text().substring(open, close + 1);
    }

    /** {@code (HELO h)}, {@code (EHLO h)}, {@code (account a HELO h)}. */
    private Optional<Quoted> heloIn(Part part) {
        String[] words = part.comment() ? part.text().split(" ") : new String[0];
        for (int i = 0; i + 1 < words.length && i < 4; i++) {
            boolean helo = words[i].equalsIgnoreCase("HELO") || words[i].equalsIgnoreCase("EHLO");
            if (helo && (i == 0 || words[0].equals("account"))) {
                return Optional.of(placed(part, words[i + 1]));
            }
        }
        return Optional.empty();
    }

    private Optional<Quoted> setting(Part part, String beginning) {
        for (String word : part.text().split(" ")) {
            if (word.length() > beginning.length()
                    && word.toLowerCase(Locale.ROOT).startsWith(beginning)) {
                return Optional.of(placed(part, word.substring(beginning.length())));
            }
        }
        return Optional.empty();
    }

    /** A word of a comment with its own bytes. */
    private Quoted placed(Part comment, String word) {
        Span whole = line.quoted(comment).bytes();
        int at = line.find(word, comment);
        return at < 0 ? new Quoted(word, whole) : line.quoted(at, at + word.length());
    }

    private static boolean isUnknown(String word) {
        return NO_NAME.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String word) {
        return !word.isEmpty()
                && !isUnknown(word)
                && !word.startsWith("[")
                && Addresses.in(word).isEmpty();
    }
}
