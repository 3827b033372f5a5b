package tokuden.examination.label;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.examination.label.Mention.Standing;
import tokuden.law.Place;
import tokuden.mail.Mailbox;

/** The name of the sender (氏名又は名称). */
final class NameItem {
    private final Shape shape;
    private final Placing placing;

    NameItem(Shape shape, Place place) {
        this.shape = shape;
        this.placing = new Placing(shape, place);
    }

    Sighting seen() {
        Sighting best = Sighting.missing("name-missing");
        for (LabelText text : shape.texts()) {
            for (Mention name : text.names()) {
                best = Placing.better(best, one(text, name));
            }
        }
        return best.state() == Sighting.State.MISSING ? inHeader().orElse(best) : best;
    }

    private Sighting one(LabelText text, Mention name) {
        Stretch at = text.stretch(name);
        return switch (name.standing()) {
            case SURE ->
                    placing.placed(text, name.start(), Sighting.shown("name-shown", at), "name");
            case BEHIND_WORDS, DEAD, DOUBTFUL -> Sighting.doubtful("name-doubtful", at);
            case INCOMPLETE -> Sighting.wrong("name-incomplete", at);
            case OTHERS -> Sighting.missing("name-missing");
        };
    }

    /** The header shows a name too; whether that is enough, a person has to say. */
    private Optional<Sighting> inHeader() {
        return Stream.concat(
                        shape.from().stream().map(Mailbox::displayName), Stream.of(shape.subject()))
                .filter(NameItem::isName)
                .findFirst()
                .map(name -> Sighting.doubtful("name-in-header-only").with(name));
    }

    /** 株式会社見本より…の件 */
    private static boolean isAuthor(KeyText text, Mention name) {
        return name.standing() == Standing.DOUBTFUL
                && (text.key().startsWith("より", name.end())
                        || text.key().startsWith("から", name.end()));
    }

    private static boolean isName(String displayed) {
        KeyText text = KeyText.of(displayed);
        return NameReading.in(text, List.of(), new Taken(), new Crowd()).stream()
                .anyMatch(n -> n.standing() == Standing.SURE || isAuthor(text, n));
    }
}
