package tokuden.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How letters look at one place of a page, as far as it decides whether they can be read: what is
 * hidden, transparent, of no size or of the colour of its background is not shown.
 *
 * @param gone not displayed, whatever stands inside
 * @param invisible may be made visible again inside
 */
record Look(
        boolean gone,
        boolean invisible,
        boolean tiny,
        int colour,
        int background,
        boolean keepsBlanks,
        boolean picture) {
    private static final Set<String> PREFORMATTED = Set.of("pre", "textarea", "listing", "xmp");

    static Look page() {
        return new Look(false, false, false, Colours.BLACK, Colours.WHITE, false, false);
    }

    boolean seen() {
        return !gone
                && !invisible
                && !tiny
                && colour != Colours.TRANSPARENT
                && !Colours.alike(colour, background);
    }

    Look unseen() {
        return new Look(true, invisible, tiny, colour, background, keepsBlanks, picture);
    }

    /** The look inside the element, given its style by name of property. */
    Look of(Element element, Map<String, String> style) {
        String visibility = style.getOrDefault("visibility", "");
        String space = style.getOrDefault("white-space", "");
        boolean picture =
                element.hasAttr("background")
                        || style.getOrDefault("background", "").contains("url(")
                        || style.getOrDefault("background-image", "").contains("url(");
        return new Look(
                gone || isGone(element, style),
                visibility.isEmpty()
                        ? invisible
                        : visibility.equals("hidden") || visibility.equals("collapse"),
                isTiny(style),
                colour(element, style),
                picture ? Colours.UNKNOWN : background(element, style),
                space.isEmpty()
                        ? keepsBlanks || PREFORMATTED.contains(element.normalName())
                        : space.startsWith("pre"),
                picture);
    }

    private static boolean isGone(Element element, Map<String, String> style) {
        boolean cut = style.getOrDefault("overflow", "").equals("hidden");
        return element.hasAttr("hidden")
                || style.getOrDefault("display", "").equals("none")
                || Lengths.isClear(style.get("opacity"))
                || cut && Lengths.isZero(style.get("max-height"))
                || cut && Lengths.isZero(style.get("height"))
                || cut && Lengths.isZero(style.get("width"))
                || Lengths.isFarOut(style.get("text-indent"))
                || Lengths.isFarOut(style.get("left"))
                || Lengths.isFarOut(style.get("top"))
                || element.normalName().equals("input")
                        && element.attr("type").toLowerCase(Locale.ROOT).equals("hidden");
    }

    private boolean isTiny(Map<String, String> style) {
        String size = style.get("font-size");
        if (size == null && style.containsKey("font")) {
            size = Lengths.firstIn(style.get("font"));
        }
        if (size == null) {
            return tiny;
        }
        return Lengths.isTiny(size) || tiny && Lengths.isRelative(size);
    }

    private int colour(Element element, Map<String, String> style) {
        if (style.containsKey("color")) {
            return Colours.of(style.get("color"), colour);
        }
        if (element.normalName().equals("font") && element.hasAttr("color")) {
            return Colours.of(element.attr("color"), colour);
        }
        return element.normalName().equals("body") && element.hasAttr("text")
                ? Colours.of(element.attr("text"), colour)
                : colour;
    }

    private int background(Element element, Map<String, String> style) {
        String written = style.getOrDefault("background-color", style.get("background"));
        if (written == null && element.hasAttr("bgcolor")) {
            written = element.attr("bgcolor");
        }
        int found = written == null ? background : Colours.ofBackground(written, background);
        return found == Colours.TRANSPARENT ? background : found;
    }
}
