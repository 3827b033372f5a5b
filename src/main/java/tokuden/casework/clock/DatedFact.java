package tokuden.casework.clock;

import java.time.LocalDate;
import tokuden.law.procedure.FactKind;

/**
 * A fact of a case on a day in Japan.
 *
 * @param about what it is about where there may be several: the hash of a mail, an addressee
 */
public record DatedFact(FactKind kind, LocalDate day, String about) {
    boolean isAboutTheSameAs(DatedFact other) {
        return about.isEmpty() || other.about.isEmpty() || about.equals(other.about);
    }
}
