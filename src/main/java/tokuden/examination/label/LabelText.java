package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tokuden.examination.label.Mention.Kind;
import tokuden.mail.DecodedText;
import tokuden.mail.Link;

/** One text of a mail read for its labels: everything found in it, with its place. */
final class LabelText {
    private final DecodedText shown;
    private final KeyText text;
    private final Taken taken = new Taken();
    private final List<Mention> contacts;
    private final List<Mention> phones;
    private final List<Mention> postal;
    private final List<Mention> names;
    private final List<Refusal> refusals;
    private final BodyStart bodyStart;

    LabelText(DecodedText shown, List<Link> links) {
        this.shown = shown;
        this.text = KeyText.of(shown.text());
        this.contacts = ContactReading.in(text, links, taken);
        this.phones = PhoneReading.in(text, taken);
        this.postal = PostalReading.in(text, taken);
        this.refusals = RefusalReading.in(text, contacts, taken);
        this.names = NameReading.in(text, taken);
        this.bodyStart = BodyStart.of(text, all(), refusals);
    }

    DecodedText shown() {
        return shown;
    }

    KeyText text() {
        return text;
    }

    /** Mail addresses and pages in order. */
    List<Mention> contacts() {
        return contacts;
    }

    List<Mention> phones() {
        return phones;
    }

    List<Mention> postal() {
        return postal;
    }

    List<Mention> names() {
        return names;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    Surroundings around() {
        return new Surroundings(text, taken);
    }

    /** Where the message itself begins, the labels before it being none of it. */
    BodyStart bodyStart() {
        return bodyStart;
    }

    boolean isEmpty() {
        return text.squeezed().length() == 0;
    }

    Stretch stretch(int start, int end) {
        int last = Math.max(start, end);
        return new Stretch(
                shown, text.shownFrom(start), Math.max(text.shownFrom(start), text.shownTo(last)));
    }

    Stretch stretch(Mention mention) {
        return stretch(mention.start(), mention.end());
    }

    private List<Mention> all() {
        return Stream.of(contacts, phones, postal, names)
                .flatMap(List::stream)
                .filter(m -> m.kind() != Kind.PAGE)
                .collect(ArrayList::new, List::add, List::addAll);
    }
}
