package tokuden.examination.label;

import java.util.List;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;
import tokuden.law.Duty.Contact;
import tokuden.law.Place;

/** The mail address, or page where the edition allows it, that takes the notice of refusal. */
final class RefusalAddressItem {
    private static final Words SETTINGS = Vocabulary.words("refusal settings");

    private final Shape shape;
    private final Placing placing;
    private final List<Contact> contacts;

    RefusalAddressItem(Shape shape, Place place, List<Contact> contacts) {
        this.shape = shape;
        this.placing = new Placing(shape, place);
        this.contacts = contacts;
    }

    Sighting seen() {
        Sighting best = Sighting.missing("refusal-address-missing");
        for (LabelText text : shape.texts()) {
            for (Refusal refusal : text.refusals()) {
                best = Placing.better(best, one(text, refusal));
            }
        }
        return best.state() == Sighting.State.MISSING ? withoutStatement(best) : best;
    }

    private Sighting one(LabelText text, Refusal refusal) {
        Stretch at = text.stretch(refusal.start(), refusal.end());
        if (refusal.contact().isEmpty()) {
            return refusal.reply()
                    ? Sighting.doubtful("refusal-by-reply", at)
                    : Sighting.missing("refusal-address-missing");
        }
        Mention contact = refusal.contact().get();
        Sighting fit =
                switch (contact.standing()) {
                    case SURE -> Sighting.shown("refusal-address-shown", at);
                    case BEHIND_WORDS ->
                            contacts.contains(Contact.URL)
                                    ? Sighting.shown("refusal-address-shown", at)
                                    : Sighting.doubtful("refusal-address-behind-words", at);
                    case DOUBTFUL -> Sighting.doubtful("refusal-address-masked", at);
                    case INCOMPLETE, DEAD, OTHERS -> Sighting.wrong("refusal-address-dead", at);
                };
        return allowed(contact)
                ? placing.placed(text, contact.start(), fit, "refusal-address")
                : Sighting.wrong("refusal-address-page-only", at);
    }

    private boolean allowed(Mention contact) {
        return contacts.contains(contact.kind() == Kind.PAGE ? Contact.URL : Contact.MAIL_ADDRESS);
    }

    /**
     * An address that by its own words is one for refusals, or the page of settings, though nothing
     * says so beside it.
     */
    private Sighting withoutStatement(Sighting missing) {
        for (LabelText text : shape.texts()) {
            for (Mention contact : text.contacts().all()) {
                boolean token =
                        RefusalToken.unexplainedIn(text, contact)
                                || SETTINGS.anyIn(
                                        text.text(),
                                        text.around().lineStart(contact.start()),
                                        contact.end());
                if (token && allowed(contact) && contact.standing() != Standing.DEAD) {
                    return Sighting.doubtful("refusal-address-unexplained", text.stretch(contact));
                }
            }
        }
        return missing;
    }
}
