package tokuden.documents.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import tokuden.documents.Run;
import tokuden.law.Act;
import tokuden.office.JapaneseDates;

/** How a value is written at a place: the usual way of its kind, or the format the place names. */
final class Format {
    private static final String FIXED = "固定";
    private static final String COMMON_CALENDAR = "西暦";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H時m分");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final Map<Field.Kind, List<String>> FITTING =
            Map.of(
                    Field.Kind.TEXT, List.of("", "文字", FIXED),
                    Field.Kind.DAY, List.of("", "和暦", COMMON_CALENDAR),
                    Field.Kind.TIME, List.of("", "日時", "日", "秒"),
                    Field.Kind.NUMBER, List.of("", "数"),
                    Field.Kind.LINES, List.of("", "各行"),
                    Field.Kind.FLAG, List.of(),
                    Field.Kind.PART, List.of(""));

    private Format() {}

    static boolean fits(Field.Kind kind, String format, Line.Mark mark) {
        boolean part = kind == Field.Kind.PART;
        return FITTING.get(kind).contains(format) && part == (mark == Line.Mark.PART);
    }

    static List<Run> words(List<Run> runs, String format) {
        return format.equals(FIXED)
                ? runs.stream()
                        .map(r -> new Run(r.text(), Run.Look.FIXED_PITCH, r.sources()))
                        .toList()
                : runs;
    }

    static String day(LocalDate day, String format) {
        return format.equals(COMMON_CALENDAR) ? day.toString() : JapaneseDates.written(day);
    }

    static String time(Instant at, String format) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Act.JAPAN);
        String day = JapaneseDates.written(local.toLocalDate());
        return switch (format) {
            case "日" -> day;
            case "秒" -> day + " " + SECONDS.format(local);
            default -> day + CLOCK.format(local);
        };
    }

    static String number(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }
}
