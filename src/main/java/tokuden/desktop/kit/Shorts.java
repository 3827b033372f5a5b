package tokuden.desktop.kit;

/** Long identifiers cut in the middle for lists; copying always gives the whole. */
public final class Shorts {
    private Shorts() {}

    /** The first and last characters with … between, if it is longer than {@code max}. */
    public static String middle(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int tail = max / 3;
        return text.substring(0, max - tail - 1) + "…" + text.substring(text.length() - tail);
    }
}
