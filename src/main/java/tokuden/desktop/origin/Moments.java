package tokuden.desktop.origin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import tokuden.law.Act;

/** Moments as the page writes them: the time of Japan to the second, with its zone. */
final class Moments {
    private static final DateTimeFormatter WHOLE =
            new DateTimeFormatterBuilder()
                    .appendPattern("uuuu-MM-dd HH:mm:ss ")
                    .appendOffset("+HH:MM", "Z")
                    .toFormatter(Locale.ROOT)
                    .withZone(Act.JAPAN);

    private Moments() {}

    /** {@code 2006-03-01 09:14:05 +09:00}. */
    static String of(Instant at) {
        return WHOLE.format(at);
    }

    /** The day in Japan. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Act.JAPAN);
    }
}
