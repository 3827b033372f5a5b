package tokuden.examination;

import java.util.List;
import java.util.Optional;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.examination.words.Hit;
import tokuden.mail.DecodedText;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Span;

/** Places of a mail as a finding points at them. */
final class Places {
    private Places() {}

    static Passage of(Sha256 mail, Hit hit) {
        return passage(
                mail,
                hit.in().source().part(),
                hit.in().bytes(hit.start(), hit.end()),
                hit.shown());
    }

    /** The characters {@code start} to {@code end} (exclusive) of a shown text. */
    static Passage of(Sha256 mail, DecodedText text, int start, int end) {
        return passage(
                mail, text.part(), text.bytesOf(start, end), text.text().substring(start, end));
    }

    /** The whole value of a header field. */
    static Passage of(Sha256 mail, HeaderField field) {
        return passage(mail, "header:" + field.name(), field.body(), field.text());
    }

    /** The first field of each of these names that the mail has. */
    static List<Passage> fields(Sha256 hash, Mail mail, String... names) {
        return List.of(names).stream()
                .map(mail::first)
                .flatMap(Optional::stream)
                .map(field -> of(hash, field))
                .toList();
    }

    private static Passage passage(Sha256 mail, String part, Span bytes, String text) {
        return new Passage(mail, part, bytes.from(), bytes.to(), text);
    }
}
