package tokuden.examination.label;

import java.util.List;
import java.util.Optional;
import tokuden.law.Place;
import tokuden.mail.BodyText;
import tokuden.mail.DecodedText;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;

/**
 * The advertising mark (未承諾広告※) at the very front of the subject (表題部の最前部). It is compared code
 * point by code point with the decoded subject (RFC 2047); nothing is normalised. What only reads
 * like it is named glyph by glyph.
 */
public final class AdMark {
    private final String mark;
    private final Place place;

    /**
     * @param mark the mark as the law words it
     * @param place where the law wants it
     */
    public AdMark(String mark, Place place) {
        this.mark = mark;
        this.place = place;
    }

    /** How the mark is seen in the mail. */
    public Sighting in(Mail mail) {
        if (place == Place.FRONT_OF_TEXT) {
            return mail.texts().stream()
                    .findFirst()
                    .map(t -> at(t.shown(), frontOfText(t.shown())))
                    .orElse(Sighting.missing("mark-missing"));
        }
        Optional<HeaderField> subject = mail.first("Subject");
        if (subject.isEmpty()) {
            return Sighting.missing("mark-without-subject");
        }
        DecodedText value = subject.get().value();
        Sighting seen = at(value, front(value));
        return seen.state() == Sighting.State.MISSING ? alsoInText(seen, mail) : seen;
    }

    private Sighting at(DecodedText value, int front) {
        String text = value.text();
        if (text.startsWith(mark, front) && !overlaid(text, front + mark.length())) {
            return Sighting.shown("mark-exact", new Stretch(value, front, front + mark.length()));
        }
        int end = text.stripTrailing().length();
        Stretch whole = new Stretch(value, Math.min(front, end), end);
        if (text.indexOf('\uFFFD') >= 0 && text.indexOf('\uFFFD') <= front + mark.length()) {
            return Sighting.doubtful("mark-unreadable", whole);
        }
        return MarkLikeness.in(text.substring(front), mark)
                .map(like -> alike(value, front, like))
                .or(() -> split(value, whole))
                .orElse(
                        new Sighting(
                                Sighting.State.MISSING, "mark-missing", List.of(), List.of(whole)));
    }

    private Sighting alike(DecodedText value, int front, MarkLikeness like) {
        Stretch at = new Stretch(value, front, front + like.end());
        String before = value.text().substring(front, front + like.start());
        if (like.exact()) {
            return Sighting.wrong(before.isEmpty() ? "mark-overlaid" : "mark-not-at-front", at)
                    .with(before);
        }
        String differences = String.join(", ", like.differences());
        return before.isEmpty()
                ? Sighting.wrong("mark-alike", at).with(at.letters(), differences)
                : Sighting.wrong("mark-alike-behind", at).with(at.letters(), differences, before);
    }

    /** The words of the mark in other order or apart: !広告!未承諾. */
    private Optional<Sighting> split(DecodedText value, Stretch whole) {
        KeyText text = KeyText.of(value.text());
        boolean both =
                Vocabulary.words("mark words").in(text).stream()
                                .map(hit -> text.key().substring(hit.start(), hit.end()))
                                .distinct()
                                .count()
                        > 1;
        return both
                ? Optional.of(Sighting.wrong("mark-split", whole).with(whole.letters()))
                : Optional.empty();
    }

    private Sighting alsoInText(Sighting missing, Mail mail) {
        for (BodyText text : mail.texts()) {
            int at = text.text().indexOf(mark);
            if (at >= 0) {
                Stretch inText = new Stretch(text.shown(), at, at + mark.length());
                return new Sighting(
                        Sighting.State.MISSING,
                        "mark-in-text-only",
                        List.of(),
                        List.of(missing.stretches().get(0), inText));
            }
        }
        return missing;
    }

    /** A mark that a combining sign strikes out or changes is not the mark. */
    private static boolean overlaid(String text, int after) {
        if (after >= text.length()) {
            return false;
        }
        int next = text.codePointAt(after);
        boolean selector = next >= 0xFE00 && next <= 0xFE0F;
        int type = Character.getType(next);
        return !selector
                && (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK);
    }

    /** The blanks of the field itself are no part of the subject; encoded ones are. */
    private static int front(DecodedText value) {
        int at = 0;
        while (at < value.text().length()
                && " \t\r\n".indexOf(value.text().charAt(at)) >= 0
                && !value.encoded(at)) {
            at++;
        }
        return at;
    }

    private static int frontOfText(DecodedText value) {
        int at = 0;
        while (at < value.text().length() && value.text().charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
