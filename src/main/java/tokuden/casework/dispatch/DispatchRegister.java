package tokuden.casework.dispatch;

import java.time.Instant;
import java.util.List;
import tokuden.casework.CaseNumber;
import tokuden.casework.DocumentRegister;

/** The register of document numbers as a book that can be read and written beside. */
public interface DispatchRegister extends DocumentRegister {
    /** All lines of that fiscal year, by symbol and running number. */
    List<RegisterLine> lines(int fiscalYear);

    /** The lines of that case, by year, symbol and running number. */
    List<RegisterLine> of(CaseNumber number);

    /** Writes a mark beside a line; safe on disk when it returns. Nothing is ever taken out. */
    RegisterLine.Marked mark(RegisterLine.Place beside, RegisterMark mark, Instant at, String by);
}
