package tokuden.desktop.approval;

import java.util.Optional;
import tokuden.casework.approval.Change;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.Mark;
import tokuden.casework.approval.Standing;
import tokuden.casework.approval.Station;
import tokuden.desktop.kit.Texts;
import tokuden.office.Office;
import tokuden.office.Officer;

/** What the window calls an act, the standing of a draft, a stop of its route. */
final class DraftWords {
    private final Texts texts;
    private final Office office;

    DraftWords(Texts texts, Office office) {
        this.texts = texts;
        this.office = office;
    }

    /** 措置命令, 告発 …; the key itself where the window knows no word for it. */
    static String act(String act, Texts texts) {
        String key = "draft.act." + act;
        return texts.bundle().containsKey(key) ? texts.of(key) : act;
    }

    /** Where the draft stands, and at which stop. */
    String standing(Draft draft) {
        String state = texts.of(draft.standing().state());
        return waiting(draft).map(s -> state + "（" + stop(s) + "）").orElse(state);
    }

    /** The stop a circulating draft waits at. */
    static Optional<Station> waiting(Draft draft) {
        return draft.standing() instanceof Standing.Circulating on
                ? Optional.of(on.waiting(draft.route()))
                : Optional.empty();
    }

    /** 回議 課長補佐 佐藤 */
    String stop(Station station) {
        return texts.of(station.kind()) + " " + station.post() + " " + name(station.officer());
    }

    /** What somebody did at a stop, and when; deciding in place of another one shows. */
    String mark(Mark mark) {
        String reason = mark.reason().isBlank() ? "" : "　" + mark.reason();
        return texts.of(mark.how())
                + " "
                + name(mark.by())
                + " "
                + texts.moment(mark.at())
                + reason;
    }

    /** ＋ added, － taken out, △ changed: never by colour alone. */
    static String sign(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "＋";
            case REMOVED -> "－";
            case CHANGED -> "△";
        };
    }

    /** The style class that colours it. */
    static String style(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "change-added";
            case REMOVED -> "change-removed";
            case CHANGED -> "change-changed";
        };
    }

    /** What a change is about. */
    String place(Change change) {
        String key = "draft.place." + change.place();
        return texts.bundle().containsKey(key) ? texts.of(key) : change.place();
    }

    String name(String id) {
        return office.officer(id).map(Officer::name).orElse(id);
    }
}
