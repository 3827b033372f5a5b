package tokuden.mail.auth.dmarc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Since when which specification counts. The days are data ({@code dmarc-editions.properties}),
 * with what is not certain about them.
 *
 * @param from the first day of RFC 9989, in UTC
 * @param unsureUntil the last day on which it may not have been published yet
 */
record DmarcEditions(LocalDate from, LocalDate unsureUntil) {
    static DmarcEditions shipped() {
        ResourceBundle days =
                ResourceBundle.getBundle("tokuden.mail.auth.dmarc-editions", Locale.ROOT);
        return new DmarcEditions(
                LocalDate.parse(days.getString("rfc9989.from")),
                LocalDate.parse(days.getString("rfc9989.unsure-until")));
    }

    DmarcEdition of(Instant receivedAt) {
        return day(receivedAt).isBefore(from) ? DmarcEdition.RFC7489 : DmarcEdition.RFC9989;
    }

    boolean isUnsure(Instant receivedAt) {
        LocalDate day = day(receivedAt);
        return !day.isBefore(from) && !day.isAfter(unsureUntil);
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
