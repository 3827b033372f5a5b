package tokuden.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the time of sending. The Date field counts, being the only statement about the sending
 * itself. If it is missing or cannot be read, if it names a day before electronic mail, or if it
 * lies more than {@link #TRUSTED_DISTANCE} from the topmost Received field, which the receiving
 * provider wrote, that field counts and the other claim is kept. Without both, the line a mailbox
 * file puts before a message counts.
 */
final class SendingTimes {
    static final Duration TRUSTED_DISTANCE = Duration.ofDays(7);
    private static final Instant FIRST_MAIL = Instant.parse("1982-01-01T00:00:00Z");
    private final Defects defects;

    SendingTimes(Defects defects) {
        this.defects = defects;
    }

    Optional<SendingTime> of(List<HeaderField> header, Optional<String> mailboxLine) {
        Optional<Instant> date = date(header);
        Optional<Instant> received = received(header);
        if (date.isPresent() && (received.isEmpty() || near(date.get(), received.get()))) {
            Optional<Instant> other = received.filter(r -> !sameDay(r, date.get()));
            return sent(date.get(), SendingTime.Source.DATE_FIELD, other);
        }
        if (received.isPresent()) {
            date.ifPresent(d -> distrust(header, d, received.get()));
            return sent(received.get(), SendingTime.Source.RECEIVED_FIELD, date);
        }
        return mailboxLine
                .flatMap(DateReading::in)
                .flatMap(m -> sent(m.at(), SendingTime.Source.MAILBOX_LINE, Optional.empty()));
    }

    private static Optional<SendingTime> sent(
            Instant at, SendingTime.Source source, Optional<Instant> otherwise) {
        return Optional.of(new SendingTime(at, source, otherwise));
    }

    private static boolean near(Instant date, Instant received) {
        return Duration.between(date, received).abs().compareTo(TRUSTED_DISTANCE) <= 0;
    }

    private static boolean sameDay(Instant one, Instant other) {
        return one.atOffset(DateReading.WITHOUT_ZONE)
                .toLocalDate()
                .equals(other.atOffset(DateReading.WITHOUT_ZONE).toLocalDate());
    }

    private Optional<Instant> date(List<HeaderField> header) {
        Optional<HeaderField> field = header.stream().filter(f -> f.named("Date")).findFirst();
        if (field.isEmpty()) {
            return Optional.empty();
        }
        Optional<DateReading.Moment> moment = DateReading.in(field.get().text());
        int place = field.get().body().from();
        if (moment.isEmpty() || moment.get().at().isBefore(FIRST_MAIL)) {
            defects.add("date-unreadable", place, field.get().text());
            return Optional.empty();
        }
        if (!moment.get().zoned()) {
            defects.add("date-without-zone", place);
        }
        return moment.map(DateReading.Moment::at);
    }

    private void distrust(List<HeaderField> header, Instant date, Instant received) {
        int place =
                header.stream()
                        .filter(f -> f.named("Date"))
                        .findFirst()
                        .map(f -> f.body().from())
                        .orElse(0);
        defects.add("date-far-from-received", place, date.toString(), received.toString());
    }

    /** The time behind the last semicolon of the topmost Received field. */
    private static Optional<Instant> received(List<HeaderField> header) {
        return header.stream()
                .filter(f -> f.named("Received"))
                .findFirst()
                .map(HeaderField::text)
                .flatMap(t -> DateReading.in(t.substring(t.lastIndexOf(';') + 1)))
                .map(DateReading.Moment::at)
                .filter(at -> !at.isBefore(FIRST_MAIL));
    }
}
