package tokuden.examination;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tokuden.evidence.Passage;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;

/**
 * Reads letters, between persons and between firms that know each other, and reports of mail
 * systems. Sums, goods and words of trade belong to such letters; only a lure, the signs of a mail
 * to many, a first contact or several plain offers outweigh what shows that it is one.
 */
final class LetterReading {
    private static final Pattern REPLY =
            Pattern.compile(
                    "(?is)\\s*(\\[[^\\]]{1,40}\\]\\s*)?(re|返信|回答)(\\[\\d+\\])?\\s*[:：>^].*");
    private static final Pattern REPORT = Pattern.compile("(?is)\\s*multipart/report\\b.*");
    private static final Pattern MAIL_SYSTEM =
            Pattern.compile(
                    "(?is).*(mailer-?daemon|postmaster|mail delivery (sub)?system|mail-?system@).*");

    /** So many kinds of signs make a letter. */
    private static final int ENOUGH = 2;

    /** So many make one that a single offer leaves a letter. */
    private static final int PLENTY = 3;

    private static final int MANY = 3;

    private LetterReading() {}

    static Optional<Nature> of(Wording wording) {
        Optional<Nature> report = report(wording);
        if (report.isPresent()) {
            return report;
        }
        if (outweighed(wording) || recruits(wording)) {
            return Optional.empty();
        }
        int kinds = kinds(wording);
        boolean talk =
                wording.places("personal") >= ENOUGH
                        && !wording.answerable()
                        && !wording.has("company");
        if (kinds < ENOUGH && !talk) {
            return Optional.empty();
        }
        return !gathers(wording) && sells(wording, kinds)
                ? between(wording, kinds)
                : Optional.of(letter(wording));
    }

    private static Nature letter(Wording wording) {
        return Nature.outsideBusiness(
                atWork(wording) ? "applicability.correspondence" : "applicability.letter",
                found(wording));
    }

    /** Calls people together who know each other; what each pays is no price, the place no shop. */
    private static boolean gathers(Wording wording) {
        boolean oneOfThem = wording.has("gatherer") || wording.has("personal");
        return oneOfThem
                && wording.count("gathering", "gatherer") >= MANY
                && !wording.has("offer")
                && wording.count("hint") < ENOUGH
                && !wording.has("company")
                && wording.offering().prices() == 0
                && !SenderKind.leadsToOwnPage(wording.mail());
    }

    /** Words of trade besides what the letter is about, and a page to see them. */
    private static boolean sells(Wording wording, int kinds) {
        boolean toFriend = !atWork(wording);
        if (toFriend) {
            boolean speaksOfTrade =
                    wording.count("offer", "hint", "goods", "price", "site", "join") > 0
                            || SenderKind.leadsToOwnPage(wording.mail());
            return wording.linked() && speaksOfTrade && wording.places("personal") < MANY;
        }
        boolean offers = wording.has("offer") && (kinds < PLENTY || wording.linked());
        return offers || !wording.has("matter") && wording.linked() && wording.advertising() > 1;
    }

    /** Has the form of a letter and words of trade: advertising, if there are enough of them. */
    private static Optional<Nature> between(Wording wording, int kinds) {
        boolean offers =
                wording.has("offer") && wording.advertising() > 1 && !wording.has("matter");
        return kinds < PLENTY && wording.has("offer") && wording.advertising() > 1 || offers
                ? Optional.empty()
                : Optional.of(Nature.unclear("applicability.letter-or-offer", found(wording)));
    }

    /** The report of a mail system, whatever mail it quotes. */
    static Optional<Nature> report(Wording wording) {
        return reports(wording)
                ? Optional.of(
                        Nature.outsideBusiness("applicability.report", wording.grounds("report")))
                : Optional.empty();
    }

    /** A sign of a letter, too few to make it one. */
    static boolean resembles(Wording wording) {
        return kinds(wording) > 0;
    }

    private static List<Passage> found(Wording wording) {
        return wording.grounds("correspondence", "matter", "addressee", "writer", "personal");
    }

    private static boolean reports(Wording wording) {
        Mail mail = wording.mail();
        if (mail.all("Content-Type").stream().anyMatch(f -> matches(REPORT, f))) {
            return true;
        }
        boolean bySystem =
                mail.all("Return-Path").stream().anyMatch(f -> f.text().strip().equals("<>"))
                        || mail.all("From").stream().anyMatch(f -> matches(MAIL_SYSTEM, f));
        return bySystem && wording.has("report")
                || wording.count("report") >= MANY && wording.strong() == 0;
    }

    private static boolean matches(Pattern pattern, HeaderField field) {
        return pattern.matcher(field.text()).matches();
    }

    private static int kinds(Wording wording) {
        int kinds = REPLY.matcher(wording.mail().subject()).matches() ? 1 : 0;
        kinds += answers(wording.mail()) ? 1 : 0;
        kinds += discussed(wording) || gathers(wording) ? ENOUGH : 0;
        kinds += wording.has("list") ? 1 : 0;
        kinds += step(wording.places("correspondence"));
        kinds += step(wording.places("matter"));
        kinds += step(wording.places("personal"));
        kinds += wording.has("family") ? 1 : 0;
        kinds += wording.has("addressee") ? 1 : 0;
        kinds += wording.has("writer") || SenderKind.isPerson(wording.mail()) ? 1 : 0;
        return kinds;
    }

    private static int step(int phrases) {
        return phrases >= MANY ? 2 : phrases > 0 ? 1 : 0;
    }

    /** Every reader of the list may write to it; a periodical comes from its publisher alone. */
    private static boolean discussed(Wording wording) {
        Mail mail = wording.mail();
        boolean list =
                mail.all("List-Post").stream().anyMatch(f -> f.text().contains("mailto:"))
                        || mail.all("Mailing-List").stream()
                                .anyMatch(f -> f.text().startsWith("list "));
        return list && (answers(mail) || wording.count("periodical") < ENOUGH);
    }

    private static boolean answers(Mail mail) {
        return mail.first("In-Reply-To").isPresent() || mail.first("References").isPresent();
    }

    private static boolean atWork(Wording wording) {
        return wording.has("correspondence") || wording.has("matter");
    }

    private static boolean outweighed(Wording wording) {
        boolean toMany = wording.has("bulk") && !discussed(wording);
        return wording.has("lure")
                || toMany
                || wording.has("first-contact")
                || wording.count("offer") >= 2
                || trades(wording);
    }

    /**
     * A list of prices and a way to order, in whatever tone, unless it is one firm's to another.
     */
    private static boolean trades(Wording wording) {
        boolean ordered = wording.has("order") || wording.has("bulk") || wording.has("company");
        boolean offers =
                ordered && wording.offering().sells()
                        || wording.offering().invites()
                        || wording.offering().asksPrices()
                                && wording.has("contact")
                                && !wording.has("addressee")
                                && wording.places("personal") < ENOUGH
                        || wording.offering().pitches();
        return offers
                && !answers(wording.mail())
                && !REPLY.matcher(wording.mail().subject()).matches()
                && wording.places("matter") < MANY
                && (wording.offering().pitches() || !(wording.has("addressee") && atWork(wording)));
    }

    /** A letter in the tone of a friend that asks to join a site. */
    static boolean recruits(Wording wording) {
        return wording.linked()
                && wording.has("personal")
                && (wording.has("join") || leadsToSite(wording))
                && (!atWork(wording) || misdirected(wording))
                && !wording.has("free-mail-footer");
    }

    /** As if meant for another, at work perhaps, but with a page of its own to join and see. */
    private static boolean misdirected(Wording wording) {
        return wording.has("join")
                && wording.count("site") >= ENOUGH
                && !wording.has("company")
                && SenderKind.leadsToOwnPage(wording.mail());
    }

    /** What is said of the page, and that it stands on the domain the letter came from. */
    private static boolean leadsToSite(Wording wording) {
        int said = wording.count("site");
        return said > 1 || said == 1 && SenderKind.leadsToOwnPage(wording.mail());
    }
}
