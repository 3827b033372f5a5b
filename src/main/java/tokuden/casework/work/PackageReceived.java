package tokuden.casework.work;

import java.time.LocalDate;
import java.util.List;

/**
 * A package was received (証拠セットの受領): who has the receipt signed, and on which day.
 *
 * @param by authority and person who received it
 */
public record PackageReceived(String number, LocalDate on, String by, String note)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.PACKAGE_RECEIVED;
    }

    @Override
    public List<String> gist() {
        return List.of(number, on.toString(), by, note);
    }
}
