package tokuden.examination.label;

import java.util.Optional;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;

/**
 * Words that send the reader to a page for the sender's particulars. What the page says is not
 * known here, so it can only be doubtful.
 */
final class Pointers {
    private static final Words FORWARD = Vocabulary.words("points forward");

    private static final Words SAYS = Vocabulary.words("pointer says");

    private Pointers() {}

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

    /** The words are the link, or stand right before it, or say that it is there. */
    private static boolean pointsTo(LabelText text, Words.Hit hit, Mention page) {
        return page.overlaps(hit.start(), hit.end())
                || !text.around().hasWords(hit.end(), page.start())
                || FORWARD.anyIn(text.text(), hit.end(), page.start())
                || SAYS.from(text.text(), page.end()).isPresent();
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
