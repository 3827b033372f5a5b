package tokuden.examination;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.examination.words.Hit;
import tokuden.examination.words.MailWords;
import tokuden.examination.words.PhraseBook;
import tokuden.mail.Mail;

/**
 * How a mail words what it wants: the phrases found in it and how strongly they advertise. A phrase
 * of advertising inside a phrase of a contract (お申し込みを受け付け) belongs to the contract.
 */
final class Wording {
    /** What advertises beyond doubt. */
    static final String[] STRONG = {"offer", "lure"};

    private static final PhraseBook BOOK =
            PhraseBook.shipped(
                    "advertising.txt",
                    "community.txt",
                    "deceit.txt",
                    "letters.txt",
                    "transaction.txt");
    private static final String[] OF_ADVERTISING = {"offer", "hint", "lure", "goods"};
    private static final Pattern APART =
            Pattern.compile("^\\s*([★☆◎●◆■▼♪※*→(（［【\\[]|追伸|追記|p\\.? ?s\\b|なお、|ちなみに|また、|さて)");
    private static final int MOST_GROUNDS = 3;

    private final Sha256 hash;
    private final Mail mail;
    private final MailWords words;
    private final boolean linked;
    private Offering offering;

    private Wording(Sha256 hash, Mail mail, MailWords words) {
        this.hash = hash;
        this.mail = mail;
        this.words = words;
        this.linked =
                mail.texts().stream()
                        .flatMap(t -> t.links().stream())
                        .anyMatch(l -> !l.target().startsWith("mailto:"));
    }

    static Wording of(Sha256 hash, Mail mail) {
        MailWords words = MailWords.of(mail, BOOK).without(OF_ADVERTISING, "transaction", "matter");
        return new Wording(hash, mail, words);
    }

    /** What it offers, by its build; read once. */
    Offering offering() {
        if (offering == null) {
            offering = new Offering(this);
        }
        return offering;
    }

    Mail mail() {
        return mail;
    }

    MailWords words() {
        return words;
    }

    boolean has(String section) {
        return words.has(section);
    }

    int count(String... sections) {
        return words.count(sections);
    }

    /** As many places of these sections, those that overlap counted as one. */
    int places(String... sections) {
        int places = 0;
        Hit last = null;
        for (Hit hit : words.of(sections)) {
            places += last == null || !hit.overlaps(last) ? 1 : 0;
            last = hit;
        }
        return places;
    }

    /** Offers to many and lures. */
    int strong() {
        return words.count(STRONG);
    }

    /** Every word by which advertising may be known. */
    int advertising() {
        return words.count("offer", "lure", "hint");
    }

    /** It leads to a page, not only to an address. */
    boolean linked() {
        return linked;
    }

    /** A page, an address or a number at which it can be answered. */
    boolean answerable() {
        return linked
                || words.has("contact")
                || mail.texts().stream().anyMatch(t -> t.text().indexOf('@') >= 0);
    }

    /** A line set apart from the matter of a contract (★, ※, 追伸, behind the name) that offers. */
    boolean passingOffer() {
        List<Hit> terms = words.of("terms");
        return words.apart(APART, "company", "hint", "passing").stream()
                .filter(h -> !h.section().equals("hint") || terms.stream().noneMatch(h::overlaps))
                .findAny()
                .isPresent();
    }

    /** What there is to read may stand in pictures. */
    boolean pictured() {
        return mail.texts().stream().anyMatch(t -> t.hasPictures())
                || mail.attachments().stream().anyMatch(a -> a.type().startsWith("image/"));
    }

    /** The first phrases of these sections. */
    List<Passage> grounds(String... sections) {
        return Stream.of(words.of(sections))
                .flatMap(List::stream)
                .map(h -> Places.of(hash, h))
                .distinct()
                .limit(MOST_GROUNDS)
                .toList();
    }

    /** What the mail shows at the first phrases of these sections. */
    String shown(String... sections) {
        return words.of(sections).stream()
                .map(Hit::shown)
                .distinct()
                .limit(MOST_GROUNDS)
                .reduce((a, b) -> a + "、" + b)
                .orElse("");
    }

    /** The links of the texts. */
    List<Passage> links() {
        return mail.texts().stream()
                .flatMap(
                        t ->
                                t.links().stream()
                                        .map(l -> Places.of(hash, t.shown(), l.start(), l.end())))
                .limit(MOST_GROUNDS)
                .toList();
    }
}
