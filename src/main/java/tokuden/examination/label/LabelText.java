package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.mail.DecodedText;
import tokuden.mail.Link;

/** One text of a mail read for its labels: everything found in it, with its place. */
final class LabelText {
    private static final int FAR = 120;
    private final DecodedText shown;
    private final KeyText text;
    private final Taken taken = new Taken();
    private final Crowd crowd = new Crowd();
    private final Contacts contacts;
    private final List<Mention> phones;
    private final List<Mention> postal;
    private final List<Mention> names;
    private final List<Refusal> refusals;
    private final BodyStart bodyStart;

    LabelText(DecodedText shown, List<Link> links) {
        this.shown = shown;
        this.text = KeyText.of(shown.text());
        this.contacts = ContactReading.in(text, links, taken);
        this.phones = PhoneReading.in(text, taken, crowd);
        this.postal = PostalReading.in(text, taken, crowd);
        this.names = NameReading.in(text, postal, taken, crowd);
        this.refusals = RefusalReading.in(text, contacts, taken, crowd);
        this.bodyStart = BodyStart.of(text, all(), refusals);
    }

    DecodedText shown() {
        return shown;
    }

    KeyText text() {
        return text;
    }

    /** Mail addresses and pages in order. */
    Contacts contacts() {
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

    /** Whether there was too much to look at, so that something may have been passed over. */
    boolean isCrowded() {
        return crowd.isThinned();
    }

    Crowd crowd() {
        return crowd;
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

    /** The contact in such words, behind them on their line, or alone on the next line. */
    Optional<Mention> contactBeside(Words.Hit words) {
        int line = text.lineEnd(words.end());
        Optional<Mention> same =
                contacts.at(words.start(), words.end())
                        .or(() -> contacts.firstIn(words.end(), line))
                        .filter(c -> c.start() - words.end() <= FAR);
        int next = text.lineEnd(Math.min(text.length(), line + 1));
        return same.or(
                () ->
                        contacts.firstIn(line, next)
                                .filter(c -> c.start() - line <= FAR)
                                .filter(c -> !around().hasWords(line, c.start())));
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
        return Stream.of(contacts.all(), phones, postal, names)
                .flatMap(List::stream)
                .collect(ArrayList::new, List::add, List::addAll);
    }
}
