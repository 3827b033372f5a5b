package tokuden.examination;

import java.util.List;
import java.util.regex.Pattern;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.examination.words.Hit;
import tokuden.examination.words.MailWords;
import tokuden.examination.words.PhraseBook;
import tokuden.mail.BodyText;
import tokuden.mail.Mail;
import tokuden.mail.Medium;

/**
 * Reads what a mail is for. Advertising counts whatever it pretends to be (the guideline on 特定電子メール
 * names invitations, prize notices and letters of a friend that lead to an advertising site); what
 * only bills, deceives, announces or corresponds is none. The words stand in {@code
 * words/advertising.txt}.
 */
final class AdvertisingReading {
    /** As many different phrases of offer or lure outweigh the look of fraud or of an office. */
    private static final int PLAIN_ADVERTISING = 2;

    /** Above this share of its lines, advertising is no longer in passing. */
    private static final double INCIDENTAL_SHARE = 0.34;

    private static final int MOST_GROUNDS = 3;

    /** Letters besides the links without which a mail says too little to be judged. */
    private static final int WORDS_TO_FOLLOW = 10;

    /** One word of these, and a link alone is no sign of advertising. */
    private static final String[] NOT_PLAIN = {
        "billing",
        "billing-threat",
        "account",
        "account-action",
        "virus",
        "fraud",
        "public",
        "political",
        "religious",
        "nonprofit",
        "transaction"
    };

    private static final Pattern PROGRAM =
            Pattern.compile("(?i).*\\.(exe|scr|pif|com|bat|cmd|vbs|vbe|js|jse|wsf|hta|lnk|jar)");

    private final PhraseBook book = PhraseBook.shipped("advertising.txt");

    Nature of(Sha256 hash, Mail mail) {
        if (mail.medium() == Medium.SNS_MESSAGE) {
            return Nature.other("applicability.not-mail", "", List.of());
        }
        return new Reading(hash, mail, MailWords.of(mail, book)).nature();
    }

    /** The reading of one mail. */
    private static final class Reading {
        private final Sha256 hash;
        private final Mail mail;
        private final MailWords words;
        private final int advertising;
        private final boolean linked;

        Reading(Sha256 hash, Mail mail, MailWords words) {
            this.hash = hash;
            this.mail = mail;
            this.words = words;
            this.advertising = words.count("offer", "lure");
            this.linked =
                    mail.texts().stream()
                            .flatMap(t -> t.links().stream())
                            .anyMatch(l -> !l.target().startsWith("mailto:"));
        }

        Nature nature() {
            if (words.inSubject("mark")) {
                return Nature.advertising(new Reason("applicability.own-mark"), grounds("mark"));
            }
            if (advertising < PLAIN_ADVERTISING && deceives()) {
                return deceit();
            }
            if (words.inSubject("transaction") || words.count("transaction") >= 2) {
                return transaction();
            }
            if (noBusiness()) {
                return Nature.outsideBusiness(
                        "applicability.no-business",
                        grounds("public", "political", "religious", "nonprofit"));
            }
            return advertises() ? advertised() : rest();
        }

        private boolean deceives() {
            return programAttached()
                    || words.has("billing") && words.has("billing-threat")
                    || words.count("fraud") >= 2
                    || words.has("account") && words.has("account-action");
        }

        private Nature deceit() {
            if (programAttached()) {
                return Nature.other(
                        "applicability.virus", "applicability.hand-over.virus", grounds("virus"));
            }
            if (words.has("billing") && words.has("billing-threat")) {
                return Nature.other(
                        "applicability.billing",
                        "applicability.hand-over.billing",
                        grounds("billing", "billing-threat"));
            }
            if (words.count("fraud") >= 2) {
                return Nature.other(
                        "applicability.fraud", "applicability.hand-over.fraud", grounds("fraud"));
            }
            return Nature.other(
                    "applicability.phishing",
                    "applicability.hand-over.phishing",
                    grounds("account", "account-action"));
        }

        private boolean programAttached() {
            return mail.attachments().stream().anyMatch(a -> PROGRAM.matcher(a.name()).matches());
        }

        private Nature transaction() {
            if (advertising == 0) {
                return Nature.other("applicability.transaction-only", "", grounds("transaction"));
            }
            boolean inPassing = words.shareOfLines("offer", "lure") <= INCIDENTAL_SHARE;
            return inPassing
                    ? Nature.incidental(
                            new Reason("applicability.incidental"),
                            grounds("transaction", "offer", "lure"))
                    : advertised();
        }

        private boolean noBusiness() {
            int appeal = words.count("public", "political", "religious", "nonprofit");
            if (appeal == 0 || words.has("company")) {
                return false;
            }
            return appeal > 1 && advertising <= PLAIN_ADVERTISING
                    || advertising <= 1 && !words.has("bulk") && !words.has("price");
        }

        private boolean advertises() {
            if (personal()) {
                return false;
            }
            boolean sent = linked || words.has("bulk") || words.has("company") || pictured();
            return advertising >= PLAIN_ADVERTISING
                    || advertising == 1 && (sent || words.has("price"))
                    || words.has("goods") && linked
                    || words.count("goods") >= 2 && leadsAnywhere()
                    || words.has("price") && linked
                    || words.has("bulk") && (words.has("company") || linked);
        }

        /** A letter from one person to another, with a word of trade at most. */
        private boolean personal() {
            return words.count("personal") >= 2
                    && advertising <= 1
                    && !words.has("lure")
                    && !words.has("bulk")
                    && !words.has("company");
        }

        private Nature advertised() {
            List<Passage> grounds = grounds("lure", "offer", "goods", "price", "bulk");
            String shown =
                    words.of("lure", "offer", "goods", "price", "bulk").stream()
                            .map(Hit::shown)
                            .distinct()
                            .limit(MOST_GROUNDS)
                            .reduce((a, b) -> a + "、" + b)
                            .orElse("");
            return Nature.advertising(new Reason("applicability.advertises", shown), grounds);
        }

        private Nature rest() {
            if (words.has("free-mail-footer") && linked) {
                return Nature.unclear(
                        "applicability.free-mail-footer", grounds("free-mail-footer"));
            }
            if (pictured()) {
                return Nature.unclear("applicability.picture-only", List.of());
            }
            boolean correspondence = words.count("personal") >= 2;
            if (!linked && !words.has("price") || correspondence && advertising == 0) {
                return Nature.outsideBusiness("applicability.no-advertising", grounds("personal"));
            }
            return linked && saysSomething() && words.count(NOT_PLAIN) == 0
                    ? Nature.advertising(new Reason("applicability.leads"), links())
                    : Nature.unclear("applicability.unclear", List.of());
        }

        /** More than a bare link: words that make one follow it. */
        private boolean saysSomething() {
            return mail.texts().stream().anyMatch(t -> letters(t) >= WORDS_TO_FOLLOW);
        }

        private static long letters(BodyText text) {
            long inLinks = text.links().stream().mapToLong(l -> letters(l.shown())).sum();
            return letters(text.text()) - inLinks;
        }

        private static long letters(String text) {
            return text.chars().filter(Character::isLetter).count();
        }

        private List<Passage> links() {
            return mail.texts().stream()
                    .flatMap(
                            t ->
                                    t.links().stream()
                                            .map(
                                                    l ->
                                                            Places.of(
                                                                    hash, t.shown(), l.start(),
                                                                    l.end())))
                    .limit(MOST_GROUNDS)
                    .toList();
        }

        /** A page, an address or a number: advertising leads the reader somewhere. */
        private boolean leadsAnywhere() {
            return linked
                    || words.has("price")
                    || words.has("contact")
                    || mail.texts().stream().anyMatch(t -> t.text().indexOf('@') >= 0);
        }

        /** What there is to read may stand in pictures. */
        private boolean pictured() {
            return mail.texts().stream().anyMatch(t -> t.hasPictures())
                    || mail.attachments().stream().anyMatch(a -> a.type().startsWith("image/"));
        }

        private List<Passage> grounds(String... sections) {
            return words.of(sections).stream()
                    .map(h -> Places.of(hash, h))
                    .distinct()
                    .limit(MOST_GROUNDS)
                    .toList();
        }
    }
}
