package tokuden.exchange.carriers;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import tokuden.evidence.Sha256;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Medium;
import tokuden.mail.SendingTime;

/**
 * From which telephone number a short message came, and when it was received, as its record says.
 *
 * @param number digits, with + before them where the record has it
 */
public record NumberSighting(Sha256 message, String number, Instant at) {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{4,15}");

    /** What a record tells; empty for a sender that is a name, or without a time. */
    public static Optional<NumberSighting> of(Sha256 hash, Mail message) {
        if (message.medium() != Medium.SMS || message.sent().isEmpty()) {
            return Optional.empty();
        }
        Instant at = message.sent().map(SendingTime::at).orElseThrow();
        return message.first("sender")
                .map(HeaderField::text)
                .map(NumberSighting::digits)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(number -> new NumberSighting(hash, number, at));
    }

    /** A number as it is compared: without blanks, dashes and brackets. */
    public static String digits(String written) {
        return java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s()\\-‐‑–—−ー]", "");
    }
}
