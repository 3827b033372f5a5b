package tokuden.exchange.partners;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A foreign authority or a framework of co-operation.
 *
 * @param id stable short name in Latin letters
 * @param basis on what co-operation with it rests
 * @param contact "" if none is known
 * @param checked the day on which a person checked the entry; empty means 要確認
 */
public record Partner(
        String id,
        Kind kind,
        String japanese,
        String english,
        String basis,
        String contact,
        Optional<LocalDate> checked) {
    /** What it is. */
    public enum Kind {
        /** 枠組み */
        FRAMEWORK,
        /** 外国執行当局 */
        AUTHORITY
    }

    /** Does that text stand anywhere in the entry? */
    public boolean mentions(String text) {
        String all = String.join("\n", id, japanese, english, basis, contact);
        return all.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
