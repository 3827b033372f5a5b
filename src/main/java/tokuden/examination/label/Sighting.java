package tokuden.examination.label;

import java.util.List;

/**
 * How an item of labelling is seen in one way of showing the mail.
 *
 * @param reason stable word for why, e.g. {@code name-shown}
 * @param args what fills the text of the reason
 * @param stretches the letters it rests on; empty if nothing was found
 */
public record Sighting(State state, String reason, List<String> args, List<Stretch> stretches) {
    public Sighting {
        args = List.copyOf(args);
        stretches = List.copyOf(stretches);
    }

    /** What is seen. */
    public enum State {
        /** shown as the law wants it */
        SHOWN,
        /** something is shown of which only a person can say whether it is the item */
        DOUBTFUL,
        /** shown, but at the wrong place, of the wrong kind or incomplete */
        WRONG,
        /** looked for and not found */
        MISSING
    }

    static Sighting shown(String reason, Stretch... at) {
        return new Sighting(State.SHOWN, reason, List.of(), List.of(at));
    }

    static Sighting doubtful(String reason, Stretch... at) {
        return new Sighting(State.DOUBTFUL, reason, List.of(), List.of(at));
    }

    static Sighting wrong(String reason, Stretch... at) {
        return new Sighting(State.WRONG, reason, List.of(), List.of(at));
    }

    static Sighting missing(String reason) {
        return new Sighting(State.MISSING, reason, List.of(), List.of());
    }

    Sighting with(String... words) {
        return new Sighting(state, reason, List.of(words), stretches);
    }
}
