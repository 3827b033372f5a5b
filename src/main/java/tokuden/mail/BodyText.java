package tokuden.mail;

import java.util.List;
import java.util.Optional;

/**
 * The text of one body part as displayed: plain text, or HTML reduced to what a reader sees
 * (comments, attributes, hidden, zero-size and background-coloured letters are not shown).
 *
 * @param hidden letters written in the page for its reader which its own style keeps from him:
 *     hidden, of no size, of the colour of the background; empty if there are none
 * @param alternative the part whose alternatives (RFC 2046 section 5.1.4) it is one of, as path; ""
 *     if it is shown in any case
 */
public record BodyText(
        String part,
        Kind kind,
        DecodedText shown,
        List<Link> links,
        boolean hasPictures,
        Optional<DecodedText> hidden,
        String alternative) {
    public BodyText {
        links = List.copyOf(links);
    }

    /** A text shown in any case, with nothing hidden in it. */
    public BodyText(
            String part, Kind kind, DecodedText shown, List<Link> links, boolean hasPictures) {
        this(part, kind, shown, links, hasPictures, Optional.empty(), "");
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
