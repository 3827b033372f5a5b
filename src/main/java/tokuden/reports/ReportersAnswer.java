package tokuden.reports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reporter answered when asked (情報提供者の回答): of consent and its exceptions (3条1項), and of a
 * refusal (3条3項). Every item may be left open.
 */
public record ReportersAnswer(
        Optional<Statement.Consent> consent,
        Optional<Statement.Relation> relation,
        Optional<Statement.Recipient> recipient,
        Optional<Boolean> refusalTextBesidePublication,
        Optional<Statement.RefusalNotice> refusal) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Nothing was answered. */
    public boolean isEmpty() {
        return consent.isEmpty()
                && relation.isEmpty()
                && recipient.isEmpty()
                && refusalTextBesidePublication.isEmpty()
                && refusal.isEmpty();
    }

    /**
     * The moment of a refusal of which the reporter knows the day, and perhaps the time, in Japan.
     * Without a time the end of the day counts: a mail of that day is not held against its sender.
     */
    public static OffsetDateTime moment(LocalDate day, Optional<LocalTime> time) {
        return day.atTime(time.orElse(LocalTime.of(23, 59))).atZone(JAPAN).toOffsetDateTime();
    }

    /** What was known before, with this answer; a refusal is added to those known. */
    public Statement addedTo(Statement before) {
        List<Statement.RefusalNotice> refusals = new ArrayList<>(before.refusals());
        refusal.filter(r -> !refusals.contains(r)).ifPresent(refusals::add);
        return new Statement(
                consent.or(before::consent),
                relation.or(before::relation),
                recipient.or(before::recipient),
                refusalTextBesidePublication.or(before::refusalTextBesidePublication),
                refusals,
                before.dns(),
                before.trustedBy(),
                before.headersComplete(),
                before.partial(),
                before.recipients());
    }
}
