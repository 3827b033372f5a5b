package tokuden.documents.forms;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.law.Act;
import tokuden.office.JapaneseDates;
import tokuden.office.Office;

/**
 * What a paper of a case says besides the case: what a person wrote for it, and the occasion.
 *
 * @param number document number; empty until it is issued, and for papers that bear none
 * @param issued the paper is to be issued now, not drafted
 * @param told what the reader's language says of the case
 * @param around what lies outside of the case
 */
public record CaseWords(
        Map<CaseField, String> written,
        Office office,
        LocalDate today,
        Optional<String> number,
        boolean issued,
        Told told,
        Surroundings around) {
    private static final Pattern DAY_AND_HOUR =
            Pattern.compile("(.*?)\\s*(\\d{1,2})(?::|時)(\\d{0,2})分?");

    public CaseWords {
        written = Map.copyOf(written);
    }

    /** The stage of the case, and that it was opened, in words. */
    public record Told(String stage, String opened) {}

    String of(CaseField field) {
        return written.getOrDefault(field, "").strip();
    }

    List<String> lines(CaseField field) {
        return Lines.of(of(field));
    }

    /** A day in any writing; empty if it is none, so that the paper shows it as not written. */
    Optional<LocalDate> day(CaseField field) {
        return JapaneseDates.read(of(field)).date();
    }

    /** A day and the hour in any writing, in Japan; empty if it is none. */
    Optional<Instant> instant(CaseField field) {
        Matcher written =
                DAY_AND_HOUR.matcher(Normalizer.normalize(of(field), Normalizer.Form.NFKC));
        if (!written.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(written.group(2));
        String minutes = written.group(3);
        int minute = minutes == null || minutes.isEmpty() ? 0 : Integer.parseInt(minutes);
        boolean sound = hour < 24 && minute < 60;
        return JapaneseDates.read(written.group(1))
                .date()
                .filter(day -> sound)
                .map(day -> day.atTime(hour, minute).atZone(Act.JAPAN).toInstant());
    }

    /** Those named in that field, a line each: the post, a blank, the name. */
    List<Person> persons(CaseField field) {
        return lines(field).stream().map(CaseWords::person).toList();
    }

    private static Person person(String line) {
        int wide = line.indexOf('　');
        int blank = wide < 0 ? line.indexOf(' ') : wide;
        return blank < 0
                ? new Person("", line)
                : new Person(line.substring(0, blank), line.substring(blank + 1).strip());
    }

    Person writer() {
        return new Person("", of(CaseField.CONTACT));
    }
}
