package tokuden.mail.attribution;

import java.time.LocalDate;

/**
 * Where a table comes from, as the office imported it.
 *
 * @param name as shown, e.g. {@code APNIC delegated-extended}
 * @param date the day whose state the table gives
 * @param sha256 of the file as imported, in hexadecimal
 * @param licence its terms, e.g. {@code CC BY 4.0, nro.net}
 */
public record TableSource(String name, LocalDate date, String sha256, String licence) {}
