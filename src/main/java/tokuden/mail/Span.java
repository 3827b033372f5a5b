package tokuden.mail;

/** A byte range of a mail's octets: {@code from} inclusive, {@code to} exclusive. */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(from + ".." + to);
        }
    }

    public int length() {
        return to - from;
    }
}
