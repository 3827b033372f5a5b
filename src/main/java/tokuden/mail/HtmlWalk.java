package tokuden.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a page in reading order and shows what a reader would see; without recursion. */
final class HtmlWalk implements NodeVisitor {
    private static final Set<String> UNSEEN =
            Set.of(
                    "head",
                    "title",
                    "script",
                    "style",
                    "template",
                    "meta",
                    "link",
                    "object",
                    "iframe",
                    "noframes",
                    "datalist",
                    "audio",
                    "video",
                    "svg",
                    "math");
    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "center",
                    "dd",
                    "details",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "table",
                    "tbody",
                    "tr",
                    "ul",
                    "caption",
                    "marquee");
    private final ShownText shown;
    private final ShownText hidden;
    private final StyleRules rules;
    private final Limits limits;
    private final Deque<Look> looks = new ArrayDeque<>();
    private final List<Link> links = new ArrayList<>();
    private final Deque<Integer> linkStarts = new ArrayDeque<>();
    private boolean pictures;
    private int noText;

    HtmlWalk(ShownText shown, ShownText hidden, StyleRules rules, Limits limits) {
        this.shown = shown;
        this.hidden = hidden;
        this.rules = rules;
        this.limits = limits;
        looks.push(Look.page());
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    boolean hasPictures() {
        return pictures;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element);
        } else if (node instanceof TextNode words && noText == 0) {
            ShownText text = looks.peek().seen() ? shown : hidden;
            Range range = words.sourceRange();
            if (range.isTracked()) {
                Span place = new Span(range.startPos(), Math.max(range.startPos(), range.endPos()));
                text.letters(place, words.getWholeText(), looks.peek().keepsBlanks());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        Look look = looks.peek().of(element, rules.of(element));
        boolean unseen = UNSEEN.contains(name);
        noText += unseen ? 1 : 0;
        looks.push(unseen ? look.unseen() : look);
        if (!looks.peek().seen()) {
            hidden.block();
            linkStarts.push(shown.nextLetter());
            return;
        }
        switch (name) {
            case "br" -> shown.lineBreak();
            case "td", "th" -> shown.cell();
            case "img" -> pictures |= !isSpeck(element);
            case "input" -> pictures |= element.attr("type").equalsIgnoreCase("image");
            default -> {
                if (BLOCKS.contains(name)) {
                    shown.block();
                }
            }
        }
        pictures |= look.picture();
        linkStarts.push(shown.nextLetter());
    }

    private void leave(Element element) {
        int start = linkStarts.pop();
        boolean seen = looks.pop().seen();
        noText -= UNSEEN.contains(element.normalName()) ? 1 : 0;
        if (!seen) {
            return;
        }
        String name = element.normalName();
        if ((name.equals("a") || name.equals("area")) && element.hasAttr("href")) {
            link(start, element.attr("href"));
        } else if (BLOCKS.contains(name)) {
            shown.block();
        }
    }

    private void link(int from, String target) {
        int end = shown.length();
        int start = Math.min(from, end);
        if (start > 0 && start == end - 1 && shown.text().charAt(start) == ' ') {
            start = end;
        }
        if (links.size() < limits.links()) {
            links.add(new Link(shown.text().text(start, end), target.strip(), start, end));
        }
    }

    /** One pixel counts readers; it shows them nothing. */
    private static boolean isSpeck(Element image) {
        return tiny(image.attr("width")) || tiny(image.attr("height"));
    }

    private static boolean tiny(String size) {
        String number = size.strip().toLowerCase(Locale.ROOT).replace("px", "");
        return number.equals("0") || number.equals("1");
    }
}
