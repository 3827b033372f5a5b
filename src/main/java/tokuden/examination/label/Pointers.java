package tokuden.examination.label;

import java.util.Optional;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;

/**
 * Words that send the reader to a page for the sender's particulars. What the page says is not
 * known here, so it can only be doubtful.
 */
final class Pointers {
    private Pointers() {}

    static Optional<Sighting> in(Shape shape, Words pointing, String reason) {
        for (LabelText text : shape.texts()) {
            for (Words.Hit hit : pointing.in(text.text())) {
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

    /** The page behind the words, on their line, or alone on the next line. */
    private static Optional<Mention> page(LabelText text, Words.Hit hit) {
        Surroundings around = text.around();
        int line = around.lineEnd(hit.end());
        int next = around.lineEnd(Math.min(text.text().length(), line + 1));
        boolean value =
                text.postal().stream().anyMatch(p -> p.start() >= hit.end() && p.end() <= line);
        return text.contacts().stream()
                .filter(c -> c.kind() == Kind.PAGE && c.standing() != Standing.DEAD)
                .filter(c -> c.end() > hit.start() && c.start() <= next)
                .filter(c -> c.overlaps(hit.start(), hit.end()) || c.start() >= hit.end())
                .filter(c -> c.start() <= line || alone(text, line, c))
                .findFirst()
                .filter(c -> !value);
    }

    private static boolean alone(LabelText text, int line, Mention page) {
        return !text.around().hasWords(line, page.start());
    }
}
