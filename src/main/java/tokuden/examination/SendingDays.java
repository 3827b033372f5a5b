package tokuden.examination;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.law.Act;
import tokuden.mail.Mail;
import tokuden.mail.SendingTime;

/**
 * The days in Japan on which a mail may have been sent: the one its best statement names, and
 * others that its trustworthy statements allow. A time without zone allows every zone of the earth.
 */
record SendingDays(LocalDate day, List<LocalDate> others) {
    /**
     * A time without zone was read as Japan time (UTC+9); the earth's zones reach from −12 to +14.
     */
    private static final Duration EARLIER = Duration.ofHours(5);

    private static final Duration LATER = Duration.ofHours(21);

    static Optional<SendingDays> of(Mail mail) {
        return mail.sent().map(sent -> of(mail, sent));
    }

    private static SendingDays of(Mail mail, SendingTime sent) {
        List<Instant> others = new ArrayList<>();
        if (sent.source() == SendingTime.Source.DATE_FIELD) {
            sent.otherwise().ifPresent(others::add);
        }
        if (!placed(mail, sent)) {
            others.add(sent.at().minus(EARLIER));
            others.add(sent.at().plus(LATER));
        }
        LocalDate day = day(sent.at());
        return new SendingDays(
                day, others.stream().map(SendingDays::day).filter(d -> !d.equals(day)).toList());
    }

    /** The statement names its zone, or the receiving provider's statement stands beside it. */
    private static boolean placed(Mail mail, SendingTime sent) {
        return switch (sent.source()) {
            case DATE_FIELD ->
                    mail.first("Received").isPresent()
                            || mail.defects().stream()
                                    .noneMatch(d -> d.kind().equals("date-without-zone"));
            case RECEIVED_FIELD, RECORD -> true;
            case MAILBOX_LINE -> false;
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Act.JAPAN);
    }
}
