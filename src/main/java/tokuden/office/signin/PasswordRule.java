package tokuden.office.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tokuden.office.Denial;

/** What a password must be: long, and not made from the officer's id. */
public final class PasswordRule {
    /** The fewest characters (code points). */
    public static final int FEWEST = 12;

    private static final int MOST = 256;
    private static final int DISTINCT = 5;

    private PasswordRule() {}

    /** Everything that is wrong with that password for that officer. */
    public static List<Denial> objections(String officer, char[] password) {
        String text = new String(password);
        int length = text.codePointCount(0, text.length());
        List<Denial> objections = new ArrayList<>();
        if (length < FEWEST || length > MOST) {
            objections.add(
                    new Denial(
                            "password.length", Integer.toString(FEWEST), Integer.toString(MOST)));
        }
        if (text.codePoints().distinct().count() < DISTINCT) {
            objections.add(new Denial("password.monotonous"));
        }
        if (text.toLowerCase(Locale.ROOT).contains(officer.toLowerCase(Locale.ROOT))) {
            objections.add(new Denial("password.contains-id", officer));
        }
        return objections;
    }
}
