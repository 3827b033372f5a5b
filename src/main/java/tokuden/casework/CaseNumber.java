package tokuden.casework;

import java.util.regex.Pattern;

/** Names a case: year and running number, {@code 2026-0012}. Never reused. */
public record CaseNumber(String text) implements Comparable<CaseNumber> {
    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{4,}");

    public CaseNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("a case number is 2026-0012, not " + text);
        }
    }

    @Override
    public int compareTo(CaseNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
