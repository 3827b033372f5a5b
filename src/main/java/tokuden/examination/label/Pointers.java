package tokuden.examination.label;

import java.util.Optional;
import java.util.regex.Pattern;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;

/**
 * Words that send the reader to a page for the sender's particulars. What the page says is not
 * known here, so it can only be doubtful.
 */
final class Pointers {
    private static final Pattern COMPANY_PAGE = Vocabulary.shape("company-page");
    private static final Words FORWARD = Vocabulary.words("points forward");

    private static final Words BETWEEN = Vocabulary.words("pointer between");

    private static final Words MORE = Vocabulary.words("pointer more");
    private static final int NEAR = 20;
    private static final Words SAYS = Vocabulary.words("pointer says");

    private Pointers() {}

    /** Words that name the item itself, and the page where it stands: the law asks no more. */
    static Optional<Sighting> named(Shape shape, Words naming, String reason) {
        return in(shape, naming, reason)
                .map(s -> new Sighting(Sighting.State.SHOWN, reason, s.args(), s.stretches()));
    }

    static Optional<Sighting> in(Shape shape, Words pointing, String reason) {
        for (LabelText text : shape.texts()) {
            for (Words.Hit hit : pointing.in(text.text(), text.crowd())) {
                Optional<Sighting> pointer =
                        page(text, hit)
                                .map(
                                        page ->
                                                Sighting.doubtful(
                                                        reason,
                                                        text.stretch(
                                                                Math.min(hit.start(), page.start()),
                                                                Math.max(hit.end(), page.end()))));
                if (pointer.isPresent()) {
                    return pointer;
                }
            }
        }
        return Optional.empty();
    }

    /** A page that by its own address tells of the company, though nothing says so. */
    static Optional<Sighting> company(Shape shape, String reason) {
        return shape.texts().stream()
                .flatMap(
                        t ->
                                t.contacts().all().stream()
                                        .filter(c -> c.kind() == Kind.PAGE)
                                        .filter(c -> isOfCompany(t, c))
                                        .map(t::stretch))
                .findFirst()
                .map(at -> Sighting.doubtful(reason, at));
    }

    private static boolean isOfCompany(LabelText text, Mention page) {
        String written = text.text().key().substring(page.start(), page.end());
        return COMPANY_PAGE.matcher(written).find();
    }

    /** The words are the link, or stand right before it, or say that it is there. */
    private static boolean pointsTo(LabelText text, Words.Hit hit, Mention page) {
        int line = text.around().lineEnd(hit.end());
        boolean near = page.start() - hit.end() <= NEAR;
        if (near && page.start() < line && followsAs(text, hit.end())) {
            return true;
        }
        return page.overlaps(hit.start(), hit.end())
                || !text.around().hasWords(hit.end(), page.start())
                || FORWARD.anyIn(text.text(), hit.end(), page.start())
                || BETWEEN.anyIn(text.text(), hit.end(), page.start())
                || SAYS.from(text.text(), page.end()).isPresent();
    }

    /** 所在地などの会社情報: the words of the label go on. */
    private static boolean followsAs(LabelText text, int end) {
        return MORE.from(text.text(), end).isPresent();
    }

    /** The page behind the words, on their line, or alone on the next line. */
    private static Optional<Mention> page(LabelText text, Words.Hit hit) {
        int line = text.around().lineEnd(hit.end());
        boolean value =
                text.postal().stream().anyMatch(p -> p.start() >= hit.end() && p.end() <= line);
        return text.contactBeside(hit)
                .filter(c -> c.kind() == Kind.PAGE && c.standing() != Standing.DEAD)
                .filter(c -> pointsTo(text, hit, c))
                .filter(c -> !value);
    }
}
