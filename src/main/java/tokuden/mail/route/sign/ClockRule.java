package tokuden.mail.route.sign;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.mail.DateReading;
import tokuden.mail.HeaderField;
import tokuden.mail.Span;
import tokuden.mail.route.Hop;
import tokuden.mail.route.HopTime;
import tokuden.mail.route.Sentence;

/** H7: times that run backwards, zones that do not exist, weekdays that are wrong. Hints only. */
final class ClockRule implements Rule {
    /** Clocks of honest servers differ by this much. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private static final Pattern ZONE = Pattern.compile("([+-])(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern WEEKDAY = Pattern.compile("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b");

    @Override
    public List<Sign> look(Evidence evidence) {
        List<Sign> signs = new ArrayList<>();
        backwards(evidence, signs);
        Optional<HeaderField> date = evidence.mail().first("Date");
        date.ifPresent(d -> ofDate(evidence, d, signs));
        for (Hop hop : evidence.route().hops()) {
            hop.date().flatMap(d -> zone(d.text(), hop.field())).ifPresent(signs::add);
        }
        return signs;
    }

    private static Sign hint(String key, Span place, String... args) {
        return Sign.of("H7", Strength.HINT, Element.NONE, Sentence.of(key, args), place);
    }

    private static void backwards(Evidence evidence, List<Sign> signs) {
        Optional<HopTime> later = Optional.empty();
        for (Hop hop : evidence.route().hops()) {
            if (hop.time().isPresent() && later.isPresent()) {
                Instant above = later.get().at();
                Instant below = hop.time().get().at();
                if (below.isAfter(above.plus(SKEW))) {
                    signs.add(
                            hint(
                                    "signs.backwards",
                                    hop.field(),
                                    below.toString(),
                                    above.toString()));
                }
            }
            later = hop.time().or(() -> Optional.empty());
        }
    }

    private static void ofDate(Evidence evidence, HeaderField date, List<Sign> signs) {
        Optional<Instant> read = DateReading.in(date.text()).map(DateReading.Moment::at);
        Optional<Instant> received = evidence.boundaryLine().flatMap(Hop::time).map(HopTime::at);
        if (read.isPresent()
                && received.isPresent()
                && read.get().isAfter(received.get().plus(SKEW))) {
            signs.add(
                    hint(
                            "signs.date-after-receipt",
                            date.whole(),
                            read.get().toString(),
                            received.get().toString()));
        }
        zone(date.text(), date.whole()).ifPresent(signs::add);
        weekday(date, read).ifPresent(signs::add);
    }

    /** Zones lie between −1200 and +1400 on the quarter of an hour. */
    private static Optional<Sign> zone(String text, Span place) {
        String shorter = text.length() > 200 ? text.substring(0, 200) : text;
        Matcher zone = ZONE.matcher(shorter);
        if (!zone.find()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(zone.group(2));
        int minutes = Integer.parseInt(zone.group(3));
        int most = zone.group(1).equals("+") ? 14 : 12;
        boolean exists = hours * 60 + minutes <= most * 60 && minutes % 15 == 0;
        return exists
                ? Optional.empty()
                : Optional.of(hint("signs.no-such-zone", place, zone.group()));
    }

    private static Optional<Sign> weekday(HeaderField date, Optional<Instant> read) {
        Matcher written = WEEKDAY.matcher(date.text());
        if (read.isEmpty() || !written.find()) {
            return Optional.empty();
        }
        Matcher zone = ZONE.matcher(date.text());
        if (!zone.find() || Integer.parseInt(zone.group(2)) > 14) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(zone.group(2)) * 60 + Integer.parseInt(zone.group(3));
        int signed = zone.group(1).equals("-") ? -minutes : minutes;
        LocalDate day = read.get().atOffset(ZoneOffset.ofTotalSeconds(signed * 60)).toLocalDate();
        DayOfWeek right = day.getDayOfWeek();
        String name = right.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return name.equals(written.group(1))
                ? Optional.empty()
                : Optional.of(
                        hint(
                                "signs.weekday",
                                date.whole(),
                                written.group(1),
                                day.toString(),
                                name));
    }
}
