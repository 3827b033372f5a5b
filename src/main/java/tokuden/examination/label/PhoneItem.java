package tokuden.examination.label;

import tokuden.law.Place;

/** The telephone number of the sender (電話番号). */
final class PhoneItem {
    private static final Words POINTING = Vocabulary.words("pointer phone");
    private final Shape shape;
    private final Placing placing;

    PhoneItem(Shape shape, Place place) {
        this.shape = shape;
        this.placing = new Placing(shape, place);
    }

    Sighting seen() {
        Sighting best = Sighting.missing("phone-missing");
        for (LabelText text : shape.texts()) {
            for (Mention phone : text.phones()) {
                if (phone.standing() == Mention.Standing.SURE) {
                    int start =
                            text.around().withLabel(Vocabulary.words("phone label"), phone.start());
                    Sighting shown =
                            Sighting.shown("phone-shown", text.stretch(start, phone.end()));
                    Sighting placed = placing.placed(text, phone.start(), shown, "phone");
                    best = Placing.better(best, placed);
                }
            }
        }
        if (best.state() == Sighting.State.SHOWN) {
            return best;
        }
        Sighting found = best;
        return Pointers.named(shape, Vocabulary.words("phone named"), "phone-on-named-page")
                .or(() -> Pointers.in(shape, POINTING, "phone-on-page"))
                .or(() -> Pointers.company(shape, "phone-on-page"))
                .map(pointer -> Placing.better(found, pointer))
                .orElse(found);
    }
}
