package tokuden.mail.attribution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The answer of one table.
 *
 * @param daysFromMail whole days between the mail and the table's date, never negative; empty if
 *     the time of the mail is not known
 */
public record Answer(TableSource table, Registration registration, OptionalLong daysFromMail) {
    public Optional<String> country() {
        return registration.country();
    }

    public Optional<Long> asn() {
        return registration.asn();
    }

    public Optional<String> holder() {
        return registration.holder();
    }

    public Optional<LocalDate> allocatedOn() {
        return registration.allocatedOn();
    }
}
