package tokuden.mail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the content of text parts into what a reader sees. */
final class TextReading {
    private static final int WHERE_HTML_DECLARES = 2_048;
    private static final Pattern META_CHARSET =
            Pattern.compile("(?i)<meta[^>]{1,200}charset\\s{0,3}=\\s{0,3}[\"']?([\\w.:-]{2,40})");
    private final Limits limits;
    private final Defects defects;
    private final CharsetLadder ladder;
    private final List<BodyText> texts = new ArrayList<>();
    private final List<CharsetUse> charsets = new ArrayList<>();
    private int read;

    TextReading(Limits limits, Defects defects) {
        this.limits = limits;
        this.defects = defects;
        this.ladder = new CharsetLadder(defects);
    }

    List<BodyText> texts() {
        return texts;
    }

    List<CharsetUse> charsets() {
        return charsets;
    }

    void read(Part part, MappedBytes content) {
        boolean html = part.type().equals("text/html");
        MappedBytes bounded = bounded(part, content);
        String declared =
                part.contentType()
                        .named("charset", ladder)
                        .or(() -> html ? declaredInside(bounded) : Optional.empty())
                        .orElse("");
        CharsetLadder.Reading reading = ladder.read(bounded, declared);
        charsets.add(reading.use());
        texts.add(html ? html(part, reading) : plain(part, reading));
    }

    private MappedBytes bounded(Part part, MappedBytes content) {
        int left = limits.textBytes() - read;
        read += Math.min(left, content.size());
        if (content.size() <= left) {
            return content;
        }
        defects.once("too-much-text", part.body().from(), String.valueOf(limits.textBytes()));
        MappedBytes.Writer start = new MappedBytes.Writer(true);
        start.add(content, 0, left);
        return start.done(left == 0 ? part.body().from() : content.to(left - 1));
    }

    private static Optional<String> declaredInside(MappedBytes content) {
        int size = Math.min(content.size(), WHERE_HTML_DECLARES);
        StringBuilder start = new StringBuilder(size);
        for (int i = 0; i < size; i++) {
            start.append((char) (content.at(i) & 0xFF));
        }
        Matcher meta = META_CHARSET.matcher(start);
        return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
    }

    private BodyText plain(Part part, CharsetLadder.Reading reading) {
        DecodedText shown =
                reading.text()
                        .withLineFeeds()
                        .done("body:" + part.path(), part.body().to(), reading.use());
        List<Link> links = PlainLinks.in(shown.text(), limits.links());
        return new BodyText(
                part.path(),
                BodyText.Kind.PLAIN,
                shown,
                links,
                false,
                Optional.empty(),
                part.alternative());
    }

    private BodyText html(Part part, CharsetLadder.Reading reading) {
        HtmlReading html = HtmlReading.of(reading.text(), limits, part.body(), defects);
        DecodedText shown =
                html.text().done("body:" + part.path(), part.body().to(), reading.use());
        List<Link> links = withPlain(html.links(), shown.text());
        Optional<DecodedText> hidden =
                Optional.of(html.hidden())
                        .filter(text -> !text.text().isBlank())
                        .map(text -> text.done(shown.part(), part.body().to(), reading.use()));
        return new BodyText(
                part.path(),
                BodyText.Kind.HTML,
                shown,
                links,
                html.hasPictures(),
                hidden,
                part.alternative());
    }

    /** Mail programs also make written addresses clickable where the page does not. */
    private List<Link> withPlain(List<Link> anchors, String text) {
        BitSet covered = new BitSet();
        anchors.forEach(link -> covered.set(link.start(), link.end()));
        List<Link> all = new ArrayList<>(anchors);
        for (Link plain : PlainLinks.in(text, limits.links())) {
            if (covered.get(plain.start(), plain.end()).isEmpty()) {
                all.add(plain);
            }
        }
        all.sort(Comparator.comparingInt(Link::start));
        return all;
    }
}
