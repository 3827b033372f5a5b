package tokuden.desktop.origin;

/**
 * One method on one identity, the three statements side by side.
 *
 * @param recorded ① what the provider recorded
 * @param body ② whether the body hash matches
 * @param verified ③ our verification
 * @param dns where the answers for ③ come from, and when they were given
 */
record ResultRow(
        String method,
        String identity,
        Cell recorded,
        Cell body,
        Cell verified,
        String dns,
        Closeup closeup)
        implements Shown {
    /**
     * A result: sign and word, and the style that colours it; the whole for the tooltip.
     *
     * @param text with its sign
     */
    record Cell(String text, String style, String whole) {
        static Cell muted(String text) {
            return new Cell(text, "muted", text);
        }
    }
}
