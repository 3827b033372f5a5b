package tokuden.casework.subject;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a legal person (法人番号): thirteen digits, the first of which checks the others. */
public record CorporateNumber(String digits) {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{12}");

    public CorporateNumber {
        if (!isSound(digits)) {
            throw new IllegalArgumentException("not a corporate number: " + digits);
        }
    }

    /** Reads full-width digits, blanks and dashes too; empty if the check digit does not fit. */
    public static Optional<CorporateNumber> read(String typed) {
        String digits =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s‐‑‒–—―−ー-]", "");
        return isSound(digits) ? Optional.of(new CorporateNumber(digits)) : Optional.empty();
    }

    private static boolean isSound(String digits) {
        return SHAPE.matcher(digits).matches() && digits.charAt(0) - '0' == check(digits);
    }

    /** Nine less the remainder by nine of the twelve digits, weighted 1 and 2 from the right. */
    private static int check(String digits) {
        int sum = 0;
        for (int n = 1; n <= 12; n++) {
            sum += (digits.charAt(13 - n) - '0') * (n % 2 == 1 ? 1 : 2);
        }
        return 9 - sum % 9;
    }

    @Override
    public String toString() {
        return digits;
    }
}
