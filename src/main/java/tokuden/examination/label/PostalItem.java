package tokuden.examination.label;

import tokuden.law.Place;

/** The postal address of the sender (住所). */
final class PostalItem {
    private static final Words POINTING = Vocabulary.words("pointer address");
    private final Shape shape;
    private final Placing placing;

    PostalItem(Shape shape, Place place) {
        this.shape = shape;
        this.placing = new Placing(shape, place);
    }

    Sighting seen() {
        Sighting best = Sighting.missing("postal-missing");
        for (LabelText text : shape.texts()) {
            for (Mention address : text.postal()) {
                best = Placing.better(best, one(text, address));
            }
        }
        if (best.state() == Sighting.State.SHOWN) {
            return best;
        }
        Sighting found = best;
        return Pointers.named(shape, Vocabulary.words("postal named"), "postal-on-named-page")
                .or(() -> Pointers.in(shape, POINTING, "postal-on-page"))
                .or(() -> Pointers.company(shape, "postal-on-page"))
                .map(pointer -> Placing.better(found, pointer))
                .orElse(found);
    }

    private Sighting one(LabelText text, Mention address) {
        Stretch at = text.stretch(address);
        return switch (address.standing()) {
            case SURE ->
                    placing.placed(
                            text, address.start(), Sighting.shown("postal-shown", at), "postal");
            case DOUBTFUL, BEHIND_WORDS, DEAD -> Sighting.doubtful("postal-doubtful", at);
            case INCOMPLETE -> Sighting.wrong("postal-incomplete", at);
            case OTHERS -> Sighting.missing("postal-missing");
        };
    }
}
