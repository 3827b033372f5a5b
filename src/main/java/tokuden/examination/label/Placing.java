package tokuden.examination.label;

import tokuden.law.Place;

/** Whether what is shown stands at the place the law names for it. */
final class Placing {
    private final Shape shape;
    private final Place place;

    Placing(Shape shape, Place place) {
        this.shape = shape;
        this.place = place;
    }

    /** The sighting itself if it stands at its place, else what is wrong with its place. */
    Sighting placed(LabelText text, int start, Sighting sighting, String item) {
        if (place != Place.BEFORE_BODY || shape.beforeMessage(text, start)) {
            return sighting;
        }
        Sighting.State state =
                shape.surelyBehind(text, start) ? Sighting.State.WRONG : Sighting.State.DOUBTFUL;
        String reason =
                state == Sighting.State.WRONG ? item + "-behind-text" : item + "-behind-heading";
        return new Sighting(state, reason, sighting.args(), sighting.stretches());
    }

    /** Of two sightings the one that says more for the sender; of equal ones the first. */
    static Sighting better(Sighting one, Sighting other) {
        return other.state().compareTo(one.state()) < 0 ? other : one;
    }
}
