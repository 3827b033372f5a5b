package tokuden.examination.label;

import java.util.List;
import java.util.regex.Pattern;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;

/** The mail address used for the sending, in the display of addresses (アドレスの表示部): From. */
public final class SendingAddress {
    private static final Pattern ADDRESS = Vocabulary.shape("any-mail");
    private static final Pattern WITHOUT_DOT = Vocabulary.shape("mail-without-domain");

    private SendingAddress() {}

    /** How the sending address is seen in the header. */
    public static Sighting in(Mail mail) {
        List<HeaderField> from = mail.all("From");
        if (from.isEmpty()) {
            return Sighting.missing("from-missing");
        }
        List<Mailbox> boxes = mail.from();
        Stretch whole = whole(from.get(0));
        if (boxes.stream().anyMatch(b -> ADDRESS.matcher(b.address()).matches())) {
            return boxes.size() > 1
                    ? Sighting.doubtful("from-several", whole)
                    : shownOrContradicted(boxes.get(0), whole);
        }
        boolean local = boxes.stream().anyMatch(b -> WITHOUT_DOT.matcher(b.address()).matches());
        return local
                ? Sighting.doubtful("from-without-domain", whole)
                : Sighting.wrong("from-without-address", whole).with(whole.letters());
    }

    /** A display name that shows another mail address hides the one used. */
    private static Sighting shownOrContradicted(Mailbox box, Stretch whole) {
        String name = KeyText.of(box.displayName()).squeezed().toString();
        boolean other =
                Vocabulary.shape("mail").matcher(name).find()
                        && !name.contains(KeyText.of(box.address()).squeezed());
        return other
                ? Sighting.doubtful("from-contradicted", whole)
                : Sighting.shown("from-shown", whole);
    }

    private static Stretch whole(HeaderField from) {
        String text = from.value().text();
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        return new Stretch(from.value(), start, Math.max(start, text.stripTrailing().length()));
    }
}
