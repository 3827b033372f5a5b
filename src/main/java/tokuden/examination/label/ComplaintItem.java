package tokuden.examination.label;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;
import tokuden.law.Duty.Contact;

/** A contact that takes complaints and inquiries (苦情、問合せ等). */
final class ComplaintItem {
    private static final Words INQUIRY = Vocabulary.words("contact");
    private static final Pattern NAMED = Vocabulary.shape("inquiry-address");
    private static final int NEAR = 40;
    private final Shape shape;
    private final List<Contact> contacts;

    ComplaintItem(Shape shape, List<Contact> contacts) {
        this.shape = shape;
        this.contacts = contacts;
    }

    Sighting seen() {
        Sighting best = Sighting.missing("complaint-missing");
        for (LabelText text : shape.texts()) {
            best = Placing.better(best, phone(text));
            best = Placing.better(best, labelled(text));
            best = Placing.better(best, byItsName(text));
            best = Placing.better(best, unlabelled(text));
        }
        if (best.state() == Sighting.State.SHOWN) {
            return best;
        }
        Sighting found = best;
        return Pointers.in(shape, Vocabulary.words("pointer address"), "complaint-on-page")
                .map(pointer -> Placing.better(found, pointer))
                .orElse(found);
    }

    private Sighting phone(LabelText text) {
        if (!contacts.contains(Contact.PHONE)) {
            return Sighting.missing("complaint-missing");
        }
        return text.phones().stream()
                .filter(p -> p.standing() == Standing.SURE)
                .findFirst()
                .map(p -> Sighting.shown("complaint-shown", withLabel(text, p)))
                .orElse(Sighting.missing("complaint-missing"));
    }

    private static Stretch withLabel(LabelText text, Mention contact) {
        Surroundings around = text.around();
        int phone = around.withLabel(Vocabulary.words("phone label"), contact.start());
        return text.stretch(around.withLabel(INQUIRY, phone), contact.end());
    }

    private Sighting labelled(LabelText text) {
        for (Words.Hit hit : INQUIRY.in(text.text(), text.crowd())) {
            Optional<Mention> contact =
                    text.contactBeside(hit).filter(this::fits).filter(c -> !isForRefusal(text, c));
            if (contact.isPresent()) {
                int start = Math.min(hit.start(), contact.get().start());
                int end = Math.max(hit.end(), contact.get().end());
                return Sighting.shown("complaint-shown", text.stretch(start, end));
            }
        }
        return Sighting.missing("complaint-missing");
    }

    /** English words of contact are common; the contact must be named by them at once. */
    private static boolean isMeant(LabelText text, Words.Hit hit, Mention contact) {
        boolean latin = text.text().at(hit.start()) < 0x80;
        boolean inside = contact.overlaps(hit.start(), hit.end());
        boolean page = inside && contact.kind() == Kind.PAGE;
        return !(page && contact.standing() == Standing.SURE)
                && (!latin || inside || contact.start() - hit.end() <= NEAR);
    }

    private boolean fits(Mention contact) {
        Contact kind = contact.kind() == Kind.PAGE ? Contact.URL : Contact.MAIL_ADDRESS;
        return contacts.contains(kind)
                && (contact.standing() == Standing.SURE
                        || contact.standing() == Standing.BEHIND_WORDS);
    }

    /** toiawase@…: the address itself says what it takes. */
    private Sighting byItsName(LabelText text) {
        return text.contacts().all().stream()
                .filter(c -> c.kind() == Kind.MAIL_ADDRESS && fits(c) && !isForRefusal(text, c))
                .filter(c -> NAMED.matcher(written(text, c)).find())
                .findFirst()
                .map(c -> Sighting.shown("complaint-shown", text.stretch(c)))
                .orElse(Sighting.missing("complaint-missing"));
    }

    private static String written(LabelText text, Mention contact) {
        return text.text().key().substring(contact.start(), contact.end());
    }

    /** A mail address without a word to it, or the one for refusals, may take complaints too. */
    private Sighting unlabelled(LabelText text) {
        return text.contacts().all().stream()
                .filter(this::fits)
                .filter(c -> c.kind() == Kind.MAIL_ADDRESS || isForRefusal(text, c))
                .findFirst()
                .map(c -> Sighting.doubtful("complaint-perhaps", text.stretch(c)))
                .orElse(Sighting.missing("complaint-missing"));
    }

    private static boolean isForRefusal(LabelText text, Mention contact) {
        return text.refusals().stream()
                .anyMatch(r -> r.contact().filter(contact::equals).isPresent());
    }
}
