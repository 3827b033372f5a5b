package tokuden.examination;

import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.mail.BodyText;
import tokuden.mail.Mail;
import tokuden.mail.Medium;

/**
 * Reads what a mail is for. Advertising counts whatever it pretends to be (the guideline on 特定電子メール
 * names invitations, prize notices and letters of a friend that lead to an advertising site); what
 * only bills, deceives, announces or corresponds is none. The words stand in {@code words/}.
 */
final class AdvertisingReading {
    /** As many different phrases of offer or lure outweigh the look of an office. */
    private static final int PLAIN_ADVERTISING = 2;

    /** Above this share of its lines, advertising is no longer in passing. */
    private static final double INCIDENTAL_SHARE = 0.34;

    /** As many lines with a price are a list of goods, no part of a contract. */
    private static final int PRICE_LIST = 3;

    /** Letters besides the links without which a mail says too little to be judged. */
    private static final int WORDS_TO_FOLLOW = 10;

    /** One word of these, and a link alone is no sign of advertising. */
    private static final String[] NOT_PLAIN = {
        "billing",
        "billing-threat",
        "unpaid",
        "account",
        "account-action",
        "refund",
        "secret",
        "virus",
        "fraud",
        "public",
        "political",
        "religious",
        "nonprofit",
        "school",
        "transaction"
    };

    private static final String[] COMMUNITY = {
        "public", "political", "religious", "nonprofit", "school"
    };

    private static final String[] SELLING = {"hint", "goods", "price", "pitch"};

    private static final String[] ADVERTISED = {"lure", "offer", "hint", "goods", "price", "bulk"};

    Nature of(Sha256 hash, Mail mail) {
        if (mail.medium() == Medium.SNS_MESSAGE) {
            return Nature.other("applicability.not-mail", "", List.of());
        }
        return new Reading(Wording.of(hash, mail)).nature();
    }

    /** The reading of one mail. */
    private record Reading(Wording wording) {
        Nature nature() {
            if (wording.words().inSubject("mark")) {
                return Nature.advertising(
                        new Reason("applicability.own-mark"), wording.grounds("mark"));
            }
            return ForwardedReading.of(wording)
                    .or(() -> DeceitReading.of(wording))
                    .or(this::nothingToRead)
                    .or(this::transaction)
                    .or(this::warning)
                    .or(this::noBusiness)
                    .or(() -> LetterReading.of(wording))
                    .or(this::footer)
                    .orElseGet(() -> advertises() ? advertised() : rest());
        }

        /** A subject alone tells what a mail is for to nobody. */
        private Optional<Nature> nothingToRead() {
            boolean blank = wording.mail().texts().stream().allMatch(t -> letters(t.text()) == 0);
            return blank && !wording.pictured() && LetterReading.report(wording).isEmpty()
                    ? Optional.of(Nature.unclear("applicability.empty", List.of()))
                    : Optional.empty();
        }

        private Optional<Nature> transaction() {
            if (!performs()) {
                return Optional.empty();
            }
            boolean offers = wording.strong() > 0 || wording.passingOffer();
            if (!offers && !wording.has("never-incidental")) {
                return Optional.of(
                        Nature.other(
                                "applicability.transaction-only",
                                "",
                                wording.grounds("transaction")));
            }
            boolean inPassing =
                    !wording.has("lure")
                            && !wording.has("never-incidental")
                            && (wording.strong() == 1 && wording.count("transaction") > 1
                                    || wording.words().shareOfLines(Wording.STRONG)
                                            <= INCIDENTAL_SHARE);
            return Optional.of(
                    inPassing
                            ? Nature.incidental(
                                    new Reason("applicability.incidental"),
                                    wording.grounds("transaction", "offer", "lure"))
                            : advertised());
        }

        /** It concludes or performs a contract; a single word of it may stand in an offer. */
        private boolean performs() {
            if (wording.offering().prices() >= PRICE_LIST
                    && !wording.words().inSubject("transaction")) {
                return false;
            }
            boolean headed = wording.words().inSubject("transaction");
            return wording.count("transaction") >= 2
                    || headed && (wording.strong() > 0 || wording.count("hint") < 2);
        }

        /** Who warns of swindlers quotes what they promise. */
        private Optional<Nature> warning() {
            int signs = PLAIN_ADVERTISING + (wording.has("price") ? 1 : 0);
            boolean warns = wording.count("warning") >= signs && !wording.linked();
            return warns
                    ? Optional.of(
                            Nature.other("applicability.warning", "", wording.grounds("warning")))
                    : Optional.empty();
        }

        private Optional<Nature> noBusiness() {
            if (SenderKind.isOffice(wording.mail()) && !wording.has("lure")) {
                return Optional.of(
                        Nature.outsideBusiness(
                                "applicability.no-business", wording.grounds(COMMUNITY)));
            }
            int appeal = wording.count(COMMUNITY);
            if (wording.offering().tradesThough()) {
                return Optional.empty();
            }
            boolean apart =
                    appeal > 1 && wording.strong() <= 1
                            || wording.advertising() <= 1
                                    && !wording.has("bulk")
                                    && !(wording.has("price") && wording.linked());
            boolean lures =
                    wording.has("lure") && (wording.linked() || wording.count("lure") > 1)
                            || appeal == 1 && wording.linked() && wording.has("join")
                            || LetterReading.recruits(wording)
                                    && SenderKind.leadsToOwnPage(wording.mail());
            return appeal == 0 || wording.has("company") || lures || !apart
                    ? Optional.empty()
                    : Optional.of(
                            Nature.outsideBusiness(
                                    "applicability.no-business", wording.grounds(COMMUNITY)));
        }

        /** Nothing offers but the line that the mail service added. */
        private Optional<Nature> footer() {
            boolean added =
                    wording.has("free-mail-footer")
                            && wording.linked()
                            && wording.strong() == 0
                            && !wording.has("bulk")
                            && !wording.has("company");
            return added
                    ? Optional.of(
                            Nature.unclear(
                                    "applicability.free-mail-footer",
                                    wording.grounds("free-mail-footer")))
                    : Optional.empty();
        }

        private boolean advertises() {
            return namesGoods() && !(tellsOrAsks() || unanswerable());
        }

        /** Nothing but words others use too, in a mail that tells how some matter stands. */
        private boolean tellsOrAsks() {
            return wording.strong() == 0
                    && wording.has("status")
                    && wording.count("status", "notice") >= wording.count(SELLING)
                    && !wording.has("bulk")
                    && !wording.has("invitation")
                    && !wording.has("first-contact");
        }

        /** Advertising leads the reader somewhere. */
        private boolean unanswerable() {
            return !wording.offering().courts()
                    && wording.strong() < PLAIN_ADVERTISING
                    && !wording.has("lure")
                    && !wording.answerable()
                    && !offersToFirms()
                    && !(wording.has("order") && wording.advertising() > PLAIN_ADVERTISING)
                    && !wording.has("price")
                    && !wording.has("bulk")
                    && !wording.has("company")
                    && !wording.pictured();
        }

        /** Offers to whoever is in charge, be the way to answer cut off in what was reported. */
        private boolean offersToFirms() {
            return wording.has("their-firm")
                    && wording.advertising() >= PLAIN_ADVERTISING
                    && !wording.has("asks");
        }

        private boolean namesGoods() {
            if (wording.offering().sells()
                    || wording.offering().pitches()
                    || wording.offering().asksPrices()
                    || wording.offering().courts()) {
                return true;
            }
            int advertising = wording.advertising();
            boolean sent =
                    wording.linked()
                            || wording.has("bulk")
                            || wording.has("company")
                            || wording.pictured();
            return advertising >= PLAIN_ADVERTISING
                    || advertising == 1 && (sent || wording.has("price"))
                    || wording.has("goods") && wording.linked()
                    || wording.count("goods") >= 2 && (wording.answerable() || wording.has("price"))
                    || wording.has("price") && wording.linked()
                    || wording.count("pitch", "invitation") >= 2 && wording.has("company")
                    || wording.has("bulk") && (wording.has("company") || wording.linked());
        }

        private Nature advertised() {
            return Nature.advertising(
                    new Reason("applicability.advertises", wording.shown(ADVERTISED)),
                    wording.grounds(ADVERTISED));
        }

        private Nature rest() {
            if (wording.pictured()) {
                return Nature.unclear("applicability.picture-only", List.of());
            }
            if (!wording.linked() && !wording.has("price")) {
                return Nature.outsideBusiness(
                        "applicability.no-advertising", wording.grounds("personal"));
            }
            return leads()
                    ? Nature.advertising(new Reason("applicability.leads"), wording.links())
                    : Nature.unclear("applicability.unclear", List.of());
        }

        /** A link is all there is, and nothing tells what for but an invitation, if anything. */
        private boolean leads() {
            if (!wording.linked() || !saysSomething()) {
                return false;
            }
            if (LetterReading.recruits(wording)) {
                return true;
            }
            boolean invites = wording.count("invitation", "pitch", "hint") > 0;
            int otherwise = wording.count(NOT_PLAIN);
            return !LetterReading.resembles(wording)
                    && (invites
                            ? otherwise <= 1 && !tellsOrAsks()
                            : otherwise == 0 && wording.count("notice", "status") == 0);
        }

        /** More than a bare link: words that make one follow it. */
        private boolean saysSomething() {
            return wording.mail().texts().stream().anyMatch(t -> letters(t) >= WORDS_TO_FOLLOW);
        }

        private static long letters(BodyText text) {
            long inLinks = text.links().stream().mapToLong(l -> letters(l.shown())).sum();
            return letters(text.text()) - inLinks;
        }

        private static long letters(String text) {
            return text.chars().filter(Character::isLetter).count();
        }
    }
}
