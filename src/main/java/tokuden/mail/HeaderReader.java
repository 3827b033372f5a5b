package tokuden.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a header into fields without changing or losing a byte (RFC 5322 section 2.2, and what
 * programs really wrote). A line that is no field is noted and passed over; if no field follows it
 * any more, the body has begun without the empty line.
 */
final class HeaderReader {
    private static final byte[] FROM_ = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] QUOTED_FROM_ = ">From ".getBytes(StandardCharsets.US_ASCII);
    private final byte[] octets;
    private final Lines lines;
    private final Limits limits;
    private final Defects defects;
    private int fieldAhead = -1;

    HeaderReader(byte[] octets, Lines lines, Limits limits, Defects defects) {
        this.octets = octets;
        this.lines = lines;
        this.limits = limits;
        this.defects = defects;
    }

    RawHeader read(int from, int to) {
        fieldAhead = -1;
        Optional<Span> mailboxLine = mailboxLine(from, to);
        List<RawField> fields = new ArrayList<>();
        int at = mailboxLine.isPresent() ? lines.next(from, to) : from;
        while (at < to) {
            int next = lines.next(at, to);
            int end = lines.contentEnd(at, next);
            if (end == at) {
                return new RawHeader(fields, mailboxLine, next);
            }
            int colon = colon(at, end);
            if (colon < 0 && !fieldAhead(next, to)) {
                defects.add("header-without-empty-line", at);
                return new RawHeader(fields, mailboxLine, at);
            }
            at = colon < 0 ? junk(at, next) : field(fields, new Span(at, to), colon);
        }
        if (!fields.isEmpty()) {
            defects.add("header-without-body", to);
        }
        return new RawHeader(fields, mailboxLine, to);
    }

    private Optional<Span> mailboxLine(int from, int to) {
        if (from != 0
                || !(Bytes.startsWith(octets, from, to, FROM_)
                        || Bytes.startsWith(octets, from, to, QUOTED_FROM_))) {
            return Optional.empty();
        }
        defects.add("mailbox-line", from);
        return Optional.of(new Span(from, lines.contentEnd(from, lines.next(from, to))));
    }

    private int junk(int at, int next) {
        defects.add("junk-header-line", at);
        return next;
    }

    /** Reads the field at the beginning of {@code rest} with its folded lines. */
    private int field(List<RawField> fields, Span rest, int colon) {
        int next = lines.next(rest.from(), rest.to());
        int end = lines.contentEnd(rest.from(), next);
        while (next < rest.to() && Bytes.isBlank(octets[next])) {
            int following = lines.next(next, rest.to());
            end = lines.contentEnd(next, following);
            next = following;
        }
        if (fields.size() >= limits.fields()) {
            defects.once("too-many-fields", rest.from(), String.valueOf(limits.fields()));
            return next;
        }
        fields.add(
                new RawField(
                        name(rest.from(), colon),
                        new Span(rest.from(), end),
                        new Span(colon + 1, Math.max(colon + 1, end))));
        return next;
    }

    private String name(int from, int colon) {
        int end = colon;
        while (end > from && Bytes.isBlank(octets[end - 1])) {
            end--;
        }
        if (end < colon) {
            defects.add("space-before-colon", end);
        }
        return new String(octets, from, end - from, StandardCharsets.US_ASCII);
    }

    /** The colon after a field name, or -1 if the line does not begin with one. */
    private int colon(int from, int end) {
        int at = from;
        while (at < end && octets[at] > ' ' && octets[at] != ':' && octets[at] != 127) {
            at++;
        }
        int name = at;
        while (at < end && Bytes.isBlank(octets[at])) {
            at++;
        }
        return name > from && at < end && octets[at] == ':' ? at : -1;
    }

    private boolean fieldAhead(int from, int to) {
        int at = Math.max(from, fieldAhead);
        while (at < to) {
            int next = lines.next(at, to);
            int end = lines.contentEnd(at, next);
            if (end == at) {
                return false;
            }
            if (colon(at, end) >= 0) {
                fieldAhead = at;
                return true;
            }
            at = next;
        }
        return false;
    }
}
