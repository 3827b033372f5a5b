package tokuden.casework.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tokuden.casework.CaseNumber;
import tokuden.casework.DocumentNumber;

/**
 * A line of the register of document numbers (発翰簿) with everything written beside it.
 *
 * @param kind the form of the paper: {@code corrective-order}
 * @param marks in the order in which they were made
 */
public record RegisterLine(
        Place place,
        DocumentNumber number,
        LocalDate takenOn,
        CaseNumber in,
        String kind,
        List<Marked> marks) {
    public RegisterLine {
        marks = List.copyOf(marks);
    }

    /** Where in the registers it stands: the year, the symbol, and the running number from 1. */
    public record Place(int fiscalYear, String symbol, long running) {}

    /** A mark with who made it, and when. */
    public record Marked(long id, Instant at, String by, RegisterMark mark) {}

    /** No paper goes out under it. */
    public boolean isVoid() {
        return bears(RegisterMark.Kind.VOIDED);
    }

    /** A mark of that kind stands beside it. */
    public boolean bears(RegisterMark.Kind kind) {
        return marks.stream().anyMatch(m -> m.mark().kind() == kind);
    }
}
