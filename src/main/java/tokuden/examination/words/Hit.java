package tokuden.examination.words;

/**
 * A phrase found.
 *
 * @param section the heading under which the phrase stands in its file
 * @param start where it begins in the {@link SearchedText}; {@code end} is exclusive
 */
public record Hit(String section, String phrase, SearchedText in, int start, int end) {
    /** What the mail shows there. */
    public String shown() {
        return in.shown(start, end);
    }

    /** Whether another hit covers a part of it. */
    public boolean overlaps(Hit other) {
        return in == other.in && start < other.end && other.start < end;
    }
}
