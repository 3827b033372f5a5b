package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;
import tokuden.mail.BodyText;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;

/**
 * One way in which mail programs show a mail: the texts one after another, and what stands in its
 * header.
 *
 * @param from the mailboxes of the sender as shown
 * @param subject the subject as shown; "" if there is none
 * @param hasPictures whether a picture is shown with them
 */
record Shape(List<LabelText> texts, List<Mailbox> from, String subject, boolean hasPictures) {
    private static final int STUB = 160;

    Shape {
        texts = List.copyOf(texts);
        from = List.copyOf(from);
    }

    /** The ways a mail is shown: one, or two where it has alternatives. */
    static List<Shape> of(Mail mail, List<Labels.Part> parts) {
        List<Labels.Part> rich = chosen(parts, BodyText.Kind.HTML);
        List<Labels.Part> plain = chosen(parts, BodyText.Kind.PLAIN);
        boolean attached = mail.attachments().stream().anyMatch(a -> a.type().startsWith("image/"));
        List<Shape> shapes = new ArrayList<>();
        shapes.add(shape(mail, rich, attached));
        if (!plain.equals(rich) && !isStub(plain, rich)) {
            shapes.add(shape(mail, plain, attached && !mail.texts().isEmpty() && noHtml(parts)));
        }
        return List.copyOf(shapes);
    }

    private static boolean noHtml(List<Labels.Part> parts) {
        return parts.stream().noneMatch(p -> p.body().kind() == BodyText.Kind.HTML);
    }

    private static Shape shape(Mail mail, List<Labels.Part> parts, boolean attachedPicture) {
        boolean pictures = attachedPicture || parts.stream().anyMatch(p -> p.body().hasPictures());
        return new Shape(
                parts.stream().map(Labels.Part::text).toList(),
                mail.from(),
                mail.subject(),
                pictures);
    }

    /** Of alternatives those of that kind, if there are such; all other parts. */
    private static List<Labels.Part> chosen(List<Labels.Part> parts, BodyText.Kind kind) {
        return parts.stream()
                .filter(
                        p ->
                                p.body().alternative().isEmpty()
                                        || p.body().kind() == kind
                                        || parts.stream().noneMatch(o -> rivals(p, o, kind)))
                .toList();
    }

    private static boolean rivals(Labels.Part one, Labels.Part other, BodyText.Kind kind) {
        return other.body().kind() == kind
                && other.body().alternative().equals(one.body().alternative())
                && !other.text().isEmpty();
    }

    /** A plain text that is empty or only sends its reader to the page is no way of showing. */
    private static boolean isStub(List<Labels.Part> plain, List<Labels.Part> rich) {
        return plain.stream()
                .filter(p -> !rich.contains(p))
                .map(Labels.Part::text)
                .allMatch(Shape::isStub);
    }

    private static boolean isStub(LabelText text) {
        KeyText key = text.text();
        return text.isEmpty()
                || key.squeezed().length() <= STUB
                        && Vocabulary.words("see other shape").anyIn(key, 0, key.length());
    }

    boolean saysCutOff() {
        return texts.stream()
                .anyMatch(t -> Vocabulary.words("cut off").anyIn(t.text(), 0, t.text().length()));
    }

    /** True if nothing but labels stands before that position in that text. */
    boolean beforeMessage(LabelText text, int position) {
        return front(text) && position <= text.bodyStart().at();
    }

    /** True if the message has surely begun before that position. */
    boolean surelyBehind(LabelText text, int position) {
        return !front(text) || position > text.bodyStart().sure();
    }

    /** Whether every text before it holds labels only. */
    private boolean front(LabelText text) {
        for (LabelText one : texts) {
            if (one == text) {
                return true;
            }
            if (one.bodyStart().at() < one.text().length()) {
                return false;
            }
        }
        return true;
    }
}
