package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import tokuden.law.Act;
import tokuden.office.JapaneseDates;

/** Instants as tables of a paper write them, in Japan time. */
final class Times {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Times() {}

    /** {@code 平成18.4.12 10:15:03} */
    static String seconds(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Act.JAPAN);
        String day = JapaneseDates.written(local.toLocalDate());
        return day.replace('年', '.').replace('月', '.').replace("日", "") + " " + CLOCK.format(local);
    }
}
