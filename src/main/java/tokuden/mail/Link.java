package tokuden.mail;

/**
 * A link as a reader of the mail sees it and where it leads. Never followed. Positions are those of
 * the shown text in the {@link BodyText}.
 */
public record Link(String shown, String target, int start, int end) {
    /** The target made unclickable for screens and papers: {@code hxxp://…}. */
    public String defanged() {
        return target.replaceFirst("(?i)^h(tt)p", "hxxp");
    }
}
