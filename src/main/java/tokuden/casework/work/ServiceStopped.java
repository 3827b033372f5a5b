package tokuden.casework.work;

import java.time.LocalDate;
import java.util.List;

/**
 * A carrier told that it refuses or stopped its service to one account (役務提供拒否・利用停止). One account
 * of this case; no list of subscribers is kept.
 *
 * @param account as the carrier names it: a number, an address, an identifier
 * @param basis the clause or provision by which the carrier did it
 */
public record ServiceStopped(String carrier, Stop stop, LocalDate on, String account, String basis)
        implements Entry {
    /** What the carrier did. */
    public enum Stop {
        /** 役務提供拒否 */
        REFUSED,
        /** 利用停止 */
        SUSPENDED,
        /** 契約解除 */
        CANCELLED
    }

    @Override
    public Kind kind() {
        return Kind.SERVICE_STOPPED;
    }

    @Override
    public List<String> gist() {
        return List.of(carrier, stop.name(), on.toString(), account, basis);
    }
}
