package tokuden.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * The members of one JSON object whose values are strings, each character with its bytes (RFC
 * 8259). Members of other kinds are passed over; what is no well-formed object has no members at
 * all.
 */
final class JsonMembers {
    private static final int DEEPEST = 64;
    private static final int REPLACEMENT = 0xFFFD;

    private final byte[] octets;
    private int at;
    private boolean broken;

    private JsonMembers(byte[] octets) {
        this.octets = octets;
        this.at = afterByteOrderMark(octets);
    }

    /**
     * A member: its name, the bytes from its name to its end, those of its value, and the value.
     */
    record Member(String name, Span whole, Span value, TracedText text) {}

    static boolean mayBegin(byte[] octets) {
        JsonMembers reading = new JsonMembers(octets);
        reading.blanks();
        return reading.peek() == '{';
    }

    static List<Member> in(byte[] octets) {
        JsonMembers reading = new JsonMembers(octets);
        List<Member> members = new ArrayList<>();
        reading.object(members);
        reading.blanks();
        return reading.broken || reading.at < octets.length ? List.of() : members;
    }

    private void object(List<Member> members) {
        blanks();
        expect('{');
        blanks();
        boolean more = peek() != '}';
        while (more && !broken) {
            member(members);
            blanks();
            more = peek() == ',';
            if (more) {
                at++;
                blanks();
            }
        }
        expect('}');
    }

    private void member(List<Member> members) {
        int from = at;
        TracedText name = string();
        blanks();
        expect(':');
        blanks();
        int value = at;
        if (peek() == '"') {
            TracedText text = string();
            members.add(
                    new Member(
                            name.text(),
                            new Span(from, at),
                            new Span(Math.min(value + 1, at), Math.max(value + 1, at - 1)),
                            text));
        } else {
            passOver();
        }
    }

    /** Passes over a value that is no string; strings inside it may hold any bracket. */
    private void passOver() {
        int depth = 0;
        while (!broken && at < octets.length) {
            int next = peek();
            if (depth == 0 && (next == ',' || next == '}')) {
                return;
            }
            depth += next == '[' || next == '{' ? 1 : next == ']' || next == '}' ? -1 : 0;
            broken |= depth < 0 || depth > DEEPEST;
            if (next == '"') {
                string();
            } else {
                at++;
            }
        }
        broken = true;
    }

    private TracedText string() {
        TracedText text = new TracedText();
        expect('"');
        while (!broken && peek() != '"') {
            int from = at;
            int letter = peek() == '\\' ? escaped() : encoded();
            for (char unit : Character.toChars(letter)) {
                text.append(unit, from, at);
            }
        }
        expect('"');
        return text;
    }

    private int escaped() {
        at++;
        int kind = peek();
        at++;
        return switch (kind) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> kind;
            case 'u' -> unit();
            default -> {
                broken = true;
                yield REPLACEMENT;
            }
        };
    }

    private int unit() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            broken |= digit < 0;
            value = value * 16 + Math.max(0, digit);
            at++;
        }
        return value;
    }

    /** One character of UTF-8; a byte that fits nowhere is one unreadable character. */
    private int encoded() {
        int first = peek();
        if (first < 0x20) {
            broken = true;
            return REPLACEMENT;
        }
        at++;
        int more = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : 0;
        if (first < 0x80 || more == 0) {
            return first < 0x80 ? first : REPLACEMENT;
        }
        int letter = first & (0x3F >> more);
        for (int i = 0; i < more; i++) {
            if ((peek() & 0xC0) != 0x80) {
                return REPLACEMENT;
            }
            letter = letter << 6 | peek() & 0x3F;
            at++;
        }
        return Character.isValidCodePoint(letter) ? letter : REPLACEMENT;
    }

    private void blanks() {
        while (at < octets.length && " \t\r\n".indexOf(octets[at]) >= 0) {
            at++;
        }
    }

    private void expect(char wanted) {
        broken |= peek() != wanted;
        at++;
    }

    /** The byte here, or -1 behind the end. */
    private int peek() {
        return at < octets.length ? octets[at] & 0xFF : -1;
    }

    private static int afterByteOrderMark(byte[] octets) {
        boolean mark =
                octets.length >= 3
                        && (octets[0] & 0xFF) == 0xEF
                        && (octets[1] & 0xFF) == 0xBB
                        && (octets[2] & 0xFF) == 0xBF;
        return mark ? 3 : 0;
    }
}
