package tokuden.examination.label;

import java.util.Optional;
import tokuden.law.Place;

/** The statement that refusal can be notified, at its place beside the address that takes it. */
final class RefusalStatementItem {
    private static final Words SETTINGS = Vocabulary.words("refusal settings");
    private static final int LONGEST_LINE = 120;
    private final Shape shape;
    private final Place place;
    private final Placing placing;

    RefusalStatementItem(Shape shape, Place place) {
        this.shape = shape;
        this.place = place;
        this.placing = new Placing(shape, place);
    }

    Sighting seen() {
        Sighting best = Sighting.missing("refusal-statement-missing");
        for (LabelText text : shape.texts()) {
            for (Refusal refusal : text.refusals()) {
                best = Placing.better(best, one(text, refusal));
            }
        }
        return best.state() == Sighting.State.MISSING ? unclear().orElse(best) : best;
    }

    /** Words beside an address for refusals may state it in a way not known here. */
    private Optional<Sighting> unclear() {
        for (LabelText text : shape.texts()) {
            for (Mention contact : text.contacts().all()) {
                int line = text.around().lineStart(contact.start());
                int end = text.around().lineEnd(contact.end());
                boolean words =
                        text.around().hasWords(line, contact.start())
                                || text.around().hasWords(contact.end(), end);
                if (words
                        && end - line <= LONGEST_LINE
                        && RefusalToken.unexplainedIn(text, contact)) {
                    Stretch at = text.stretch(line, end);
                    return Optional.of(Sighting.doubtful("refusal-statement-unclear", at));
                }
            }
        }
        return Optional.empty();
    }

    private Sighting one(LabelText text, Refusal refusal) {
        Stretch at = text.stretch(refusal.start(), refusal.end());
        boolean beside = refusal.contact().isPresent() || refusal.reply();
        if (place == Place.NEXT_TO_OPT_OUT_ADDRESS && !beside) {
            if (SETTINGS.anyIn(text.text(), refusal.start(), refusal.end())) {
                return Sighting.doubtful("refusal-statement-elsewhere", at);
            }
            return Sighting.wrong("refusal-statement-apart", at);
        }
        if (refusal.contact().filter(c -> c.standing() == Mention.Standing.DEAD).isPresent()) {
            return Sighting.doubtful("refusal-statement-at-dead-link", at);
        }
        Sighting shown =
                Sighting.shown(
                        refusal.reply() ? "refusal-statement-reply" : "refusal-statement-shown",
                        at);
        return placing.placed(text, refusal.start(), shown, "refusal-statement");
    }
}
