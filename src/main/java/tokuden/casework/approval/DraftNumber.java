package tokuden.casework.approval;

import java.util.regex.Pattern;

/** Names a draft (起案番号): year and running number, {@code D2026-0001}. Never reused. */
public record DraftNumber(String text) implements Comparable<DraftNumber> {
    private static final Pattern SHAPE = Pattern.compile("D\\d{4}-\\d{4,}");

    public DraftNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("a draft number is D2026-0001, not " + text);
        }
    }

    @Override
    public int compareTo(DraftNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
