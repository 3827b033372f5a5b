package tokuden.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The opportunity of explanation (弁明の機会, 行政手続法13条): when the notice arrived, by which day and where
 * an explanation may be handed in, and what was said, if anything.
 */
public record Explanation(
        LocalDate noticeArrived, LocalDate due, String where, Optional<Statement> statement) {
    /** A written explanation (弁明書) and the day it came in. */
    public record Statement(LocalDate received, String gist) {}
}
