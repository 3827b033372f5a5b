package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.office.JapaneseDates;
import tokuden.office.Office;

/**
 * What a paper of a case says besides the case: what a person wrote for it, and the occasion.
 *
 * @param number document number; empty until it is issued, and for papers that bear none
 * @param issued the paper is to be issued now, not drafted
 * @param told what the reader's language says of the case
 */
public record CaseWords(
        Map<CaseField, String> written,
        Office office,
        LocalDate today,
        Optional<String> number,
        boolean issued,
        Told told) {
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

    Person writer() {
        return new Person("", of(CaseField.CONTACT));
    }
}
