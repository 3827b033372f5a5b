package tokuden.mail;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * HTML reduced to what its reader sees, each letter with its bytes. Nothing is rendered or loaded;
 * scripts are not run.
 */
final class HtmlReading {
    private static final int DEEPEST = 400;
    private final ShownText shown;
    private final ShownText hidden;
    private final List<Link> links;
    private final boolean pictures;

    private HtmlReading(ShownText shown, ShownText hidden, List<Link> links, boolean pictures) {
        this.shown = shown;
        this.hidden = hidden;
        this.links = links;
        this.pictures = pictures;
    }

    static HtmlReading of(TracedText source, Limits limits, Span body, Defects defects) {
        ShownText shown = new ShownText(source);
        ShownText hidden = new ShownText(source);
        try {
            Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
            Document page = Jsoup.parse(source.text(), "", parser);
            HtmlWalk walk = new HtmlWalk(shown, hidden, StyleRules.in(page), limits);
            page.traverse(walk);
            return new HtmlReading(shown, hidden, walk.links(), walk.hasPictures());
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | StackOverflowError unreadable) {
            defects.add("html-unreadable", body.from());
            ShownText asWritten = new ShownText(source);
            asWritten.letters(new Span(0, source.length()), source.text(), true);
            return new HtmlReading(asWritten, new ShownText(source), List.of(), false);
        }
    }

    TracedText text() {
        return shown.text();
    }

    /** What stands in the page as text and is kept from its reader by style. */
    TracedText hidden() {
        return hidden.text();
    }

    List<Link> links() {
        return links;
    }

    boolean hasPictures() {
        return pictures;
    }
}
