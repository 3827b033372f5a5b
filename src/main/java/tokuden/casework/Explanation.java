package tokuden.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The opportunity of explanation (弁明の機会, 行政手続法13条): when the notice arrived, by which day and where
 * an explanation may be handed in, and what was said, if anything; or under which exception none
 * was given.
 */
public record Explanation(
        LocalDate noticeArrived,
        LocalDate due,
        String where,
        Optional<Statement> statement,
        Optional<Exemption> exemption) {
    public Explanation(
            LocalDate noticeArrived, LocalDate due, String where, Optional<Statement> statement) {
        this(noticeArrived, due, where, statement, Optional.empty());
    }

    /** No opportunity was given; decided on that day. */
    public static Explanation exempt(LocalDate on, Exemption exemption) {
        return new Explanation(on, on, "", Optional.empty(), Optional.of(exemption));
    }

    /** A written explanation (弁明書) and the day it came in. */
    public record Statement(LocalDate received, String gist) {}

    /**
     * Why no opportunity was given (行政手続法13条2項).
     *
     * @param number of the exception, 1 to 5
     */
    public record Exemption(int number, String reason) {}
}
