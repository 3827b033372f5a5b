package tokuden.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads octets into a {@link Mail}. Never throws, whatever the octets are: what cannot be read
 * becomes a {@link Defect}, and the rest stays readable. The record of a short message ({@link
 * ShortMessageRecord}) is known by its content.
 */
public final class MailReader {
    private final Limits limits;

    public MailReader() {
        this(Limits.usual());
    }

    public MailReader(Limits limits) {
        this.limits = limits;
    }

    public Mail read(byte[] octets) {
        return ShortMessageRecord.in(octets).orElseGet(() -> withHeader(octets));
    }

    private Mail withHeader(byte[] octets) {
        Defects defects = new Defects();
        PartReading parts = new PartReading(octets, limits, defects);
        RawHeader raw = parts.header(0, octets.length);
        noteLineEnds(octets, raw.bodyFrom(), defects);
        List<HeaderField> header = parts.decoded(raw);
        noteRepeated(header, defects);
        parts.walk(
                new Part("1", header, new Span(raw.bodyFrom(), octets.length), "text/plain", ""),
                0);
        Optional<String> line = raw.mailboxLine().map(s -> ascii(octets, s));
        return new Mail(
                octets,
                header,
                parts.texts(),
                parts.attachments(),
                parts.attachedMails(),
                new SendingTimes(defects).of(header, line),
                charsets(header, parts.charsets()),
                defects.list(),
                Medium.E_MAIL);
    }

    private static String ascii(byte[] octets, Span span) {
        return new String(octets, span.from(), span.length(), StandardCharsets.US_ASCII);
    }

    /** Every way letters were coded, once, except plain ASCII without a word about it. */
    private static List<CharsetUse> charsets(List<HeaderField> header, List<CharsetUse> bodies) {
        Set<CharsetUse> uses = new LinkedHashSet<>();
        for (HeaderField field : header) {
            CharsetUse use = field.value().charset();
            if (!use.declared().isEmpty() || use.guessed()) {
                uses.add(use);
            }
        }
        uses.addAll(bodies);
        return new ArrayList<>(uses);
    }

    /** Fields that may stand once only (RFC 5322 section 3.6). */
    private static void noteRepeated(List<HeaderField> header, Defects defects) {
        for (String name : List.of("From", "Sender", "Subject", "Date", "To", "Message-ID")) {
            List<HeaderField> all = header.stream().filter(f -> f.named(name)).toList();
            if (all.size() > 1) {
                int place = all.get(1).whole().from();
                defects.add("field-repeated", place, name, String.valueOf(all.size()));
            }
        }
    }

    private static void noteLineEnds(byte[] octets, int headerEnd, Defects defects) {
        int crlf = 0;
        int bareLf = -1;
        int bareCr = -1;
        for (int i = 0; i < headerEnd; i++) {
            boolean afterCr = i > 0 && octets[i - 1] == '\r';
            boolean beforeLf = i + 1 < octets.length && octets[i + 1] == '\n';
            crlf += octets[i] == '\n' && afterCr ? 1 : 0;
            bareLf = octets[i] == '\n' && !afterCr && bareLf < 0 ? i : bareLf;
            bareCr = octets[i] == '\r' && !beforeLf && bareCr < 0 ? i : bareCr;
        }
        if (bareLf >= 0) {
            defects.add(crlf > 0 ? "mixed-line-ends" : "bare-lf", bareLf);
        }
        if (bareCr >= 0) {
            defects.add("bare-cr", bareCr);
        }
    }
}
