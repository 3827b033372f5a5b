package tokuden.exchange.carriers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tokuden.evidence.Sha256;

/**
 * A feedback report (ARF, RFC 5965; the port as RFC 6692 has it) on one address: how often and when
 * it was seen, with a masked copy of the last mail.
 */
public final class FeedbackReport {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT);
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String END = "\r\n";

    private FeedbackReport() {}

    /**
     * Who sends it to whom, and when.
     *
     * @param to "" if whoever sends it fills that in
     * @param note a text for people, the limits of use among it
     */
    public record Envelope(String from, String to, String subject, String note, Instant at) {}

    /** The report as a mail, ready to be sent by hand. */
    public static byte[] write(Envelope envelope, CarrierNotice.Source source, byte[] sample) {
        String mark = "arf-" + Sha256.of(sample).hex().substring(0, 24);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text(out, head(envelope, mark));
        text(out, part(mark, "text/plain; charset=utf-8"));
        text(out, "Content-Transfer-Encoding: 8bit" + END + END + envelope.note() + END + END);
        text(out, part(mark, "message/feedback-report") + END + fields(source) + END);
        text(out, part(mark, "message/rfc822"));
        text(out, "Content-Disposition: inline" + END + END);
        out.writeBytes(sample);
        text(out, END + "--" + mark + "--" + END);
        return out.toByteArray();
    }

    private static String head(Envelope envelope, String mark) {
        return String.join(
                END,
                "From: <" + line(envelope.from()) + ">",
                to(envelope) + "Date: " + time(envelope.at()),
                "Subject: " + line(envelope.subject()),
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=feedback-report;",
                " boundary=\"" + mark + "\"",
                "",
                "");
    }

    private static String to(Envelope envelope) {
        return envelope.to().isBlank() ? "" : "To: <" + line(envelope.to()) + ">" + END;
    }

    private static String fields(CarrierNotice.Source source) {
        Sighting last = source.last();
        StringBuilder fields = new StringBuilder();
        fields.append("Feedback-Type: abuse").append(END);
        fields.append("User-Agent: Tokuden/1").append(END);
        fields.append("Version: 1").append(END);
        fields.append("Source-IP: ").append(last.address().getHostAddress()).append(END);
        last.port().ifPresent(p -> fields.append("Source-Port: ").append(p).append(END));
        fields.append("Arrival-Date: ").append(time(last.at())).append(END);
        fields.append("Incidents: ").append(source.sightings().size()).append(END);
        return fields.toString();
    }

    private static String part(String mark, String type) {
        return "--" + mark + END + "Content-Type: " + type + END;
    }

    private static String time(Instant at) {
        return TIME.format(ZonedDateTime.ofInstant(at, JAPAN));
    }

    private static String line(String text) {
        return text.replaceAll("[\\r\\n<>]+", " ").strip();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
