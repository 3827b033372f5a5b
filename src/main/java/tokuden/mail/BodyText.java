package tokuden.mail;

import java.util.List;

/**
 * The text of one body part as displayed: plain text, or HTML reduced to what a reader sees
 * (comments, attributes, hidden, zero-size and background-coloured letters are not shown).
 */
public record BodyText(
        String part, Kind kind, DecodedText shown, List<Link> links, boolean hasPictures) {
    public BodyText {
        links = List.copyOf(links);
    }

    /** How the part was written. */
    public enum Kind {
        PLAIN,
        HTML
    }

    public String text() {
        return shown.text();
    }
}
