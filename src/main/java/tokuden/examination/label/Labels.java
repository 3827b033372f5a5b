package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tokuden.law.Duty.Contact;
import tokuden.law.Duty.Item;
import tokuden.law.LabellingItem;
import tokuden.law.Place;
import tokuden.mail.BodyText;
import tokuden.mail.Mail;

/**
 * The labels of one mail: every text of it read once, in each way in which a mail program may show
 * the mail. Where parts are alternatives (multipart/alternative), a program shows the plain or the
 * HTML one; both ways count, since either is what some readers see.
 */
public final class Labels {
    private final List<Shape> shapes;
    private final List<LabelText> hidden;

    private Labels(List<Shape> shapes, List<LabelText> hidden) {
        this.shapes = shapes;
        this.hidden = hidden;
    }

    /** Reads the shown texts of the mail. */
    public static Labels of(Mail mail) {
        List<Part> parts =
                mail.texts().stream()
                        .map(t -> new Part(t, new LabelText(t.shown(), t.links())))
                        .toList();
        List<LabelText> hidden =
                mail.texts().stream()
                        .flatMap(t -> t.hidden().stream())
                        .map(t -> new LabelText(t, List.of()))
                        .toList();
        return new Labels(Shape.of(mail, parts), hidden);
    }

    /** The item as seen in each way of showing the mail. */
    public List<Sighting> of(Item item, Place place) {
        Function<Shape, Sighting> reader = reader(item, place);
        return shapes.stream().map(reader).toList();
    }

    /** True if in some way of showing, a picture is seen which may hold what the text lacks. */
    public boolean mayStandInPicture() {
        return shapes.stream().anyMatch(Shape::hasPictures);
    }

    /** True if a text held too much to look at all of it. */
    public boolean tooMuchToRead() {
        return shapes.stream().flatMap(s -> s.texts().stream()).anyMatch(LabelText::isCrowded);
    }

    /** True if a text says itself that it was cut off. */
    public boolean saysCutOff() {
        return shapes.stream().anyMatch(Shape::saysCutOff);
    }

    /** The item where the page keeps it from its reader, hidden by its own style. */
    public Optional<Stretch> hidden(Item item) {
        if (hidden.isEmpty()) {
            return Optional.empty();
        }
        Sighting seen = reader(item, Place.ANYWHERE).apply(new Shape(hidden, List.of(), "", false));
        return seen.stretches().stream().findFirst();
    }

    /** Every text in which was looked, as the place of what was not found. */
    public List<Stretch> lookedAt() {
        return shapes.stream()
                .flatMap(s -> s.texts().stream())
                .distinct()
                .map(t -> new Stretch(t.shown(), 0, 0))
                .toList();
    }

    private static Function<Shape, Sighting> reader(Item item, Place place) {
        List<Contact> contacts = item.contacts();
        return switch (item.item()) {
            case SENDER_NAME -> shape -> new NameItem(shape, place).seen();
            case OPT_OUT_ADDRESS -> shape -> new RefusalAddressItem(shape, place, contacts).seen();
            case OPT_OUT_STATEMENT -> shape -> new RefusalStatementItem(shape, place).seen();
            case POSTAL_ADDRESS -> shape -> new PostalItem(shape, place).seen();
            case PHONE -> shape -> new PhoneItem(shape, place).seen();
            case COMPLAINT_CONTACT -> shape -> new ComplaintItem(shape, contacts).seen();
            case AD_MARK, SENDING_MAIL_ADDRESS, CHARSET ->
                    throw new IllegalArgumentException("not read in texts: " + item.item());
        };
    }

    /** Whether the items stand in the character code of the message, in each way of showing. */
    public List<Sighting> sameCharset() {
        return shapes.stream().map(SameCharset::in).toList();
    }

    /** The items shown in a text. */
    static Stream<Stretch> labelsOf(LabelText text) {
        List<Stretch> all = new ArrayList<>();
        text.names().stream()
                .filter(m -> m.standing() == Mention.Standing.SURE)
                .forEach(m -> all.add(text.stretch(m)));
        text.refusals().forEach(r -> all.add(text.stretch(r.start(), r.end())));
        text.postal().stream()
                .filter(m -> m.standing() == Mention.Standing.SURE)
                .forEach(m -> all.add(text.stretch(m)));
        return all.stream();
    }

    /** True for an item that is looked for in the texts of the mail. */
    public static boolean readInTexts(LabellingItem item) {
        return switch (item) {
            case AD_MARK, SENDING_MAIL_ADDRESS, CHARSET -> false;
            case SENDER_NAME,
                    OPT_OUT_ADDRESS,
                    OPT_OUT_STATEMENT,
                    POSTAL_ADDRESS,
                    PHONE,
                    COMPLAINT_CONTACT ->
                    true;
        };
    }

    /** A part of the mail with its text read. */
    record Part(BodyText body, LabelText text) {}
}
