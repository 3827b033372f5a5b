package tokuden.examination;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads mails that deceive or extort: programs, bills for nothing (架空請求), フィッシング, promises of
 * money. They advertise nothing, whatever sums they name; advertising that dresses up as one of
 * them is outweighed by its own offers.
 */
final class DeceitReading {
    private static final Pattern PROGRAM =
            Pattern.compile("(?i).*\\.(exe|scr|pif|com|bat|cmd|vbs|vbe|js|jse|wsf|hta|lnk|jar)");

    private static final int MANY = 2;
    private static final int PLENTY = 4;

    private DeceitReading() {}

    static Optional<Nature> of(Wording wording) {
        if (wording.count("crime") >= MANY && wording.strong() < PLENTY) {
            return Optional.of(Nature.unclear("applicability.crime", wording.grounds("crime")));
        }
        if (extorts(wording)) {
            return other(
                    wording, "fraud", "extortion-hold", "extortion-demand", "pressure", "fraud");
        }
        boolean trades =
                wording.offering().sells() && wording.has("company") && wording.has("bulk");
        boolean sells = trades || wording.offering().reduced() && wording.has("order");
        if (wording.count("offer") >= MANY || offersMuch(wording) || sells) {
            return Optional.empty();
        }
        if (programAttached(wording)) {
            return other(wording, "virus", "virus");
        }
        if (bills(wording)) {
            return other(wording, "billing", "billing", "billing-threat", "unpaid");
        }
        if (wording.strong() < MANY && wording.count("fraud") >= MANY) {
            return other(wording, "fraud", "fraud");
        }
        if (hidesItsMatter(wording)) {
            return other(wording, "vague", "fraud", "vague-matter", "answer-me", "vague-greeting");
        }
        return asksForKeys(wording)
                ? other(wording, "phishing", "account", "account-action", "refund", "secret")
                : Optional.empty();
    }

    /** He holds something over the reader and wants money for it; who sells protection does not. */
    private static boolean extorts(Wording wording) {
        return wording.has("extortion-demand")
                && wording.count("extortion-hold") >= MANY
                && !wording.has("company")
                && !wording.has("bulk")
                && wording.count("warning") < MANY;
    }

    private static boolean offersMuch(Wording wording) {
        return wording.has("offer") && wording.count("hint") >= MANY;
    }

    private static boolean programAttached(Wording wording) {
        return wording.mail().attachments().stream()
                .anyMatch(a -> PROGRAM.matcher(a.name()).matches());
    }

    private static boolean bills(Wording wording) {
        return wording.has("billing") && wording.has("billing-threat")
                || wording.has("unpaid") && wording.has("unpaid-result");
    }

    /** A stranger wants an answer and does not say for what: no goods, no page, no name. */
    private static boolean hidesItsMatter(Wording wording) {
        int matter = wording.count("vague-matter", "fraud");
        return matter > 0
                && wording.has("answer-me")
                && (wording.has("vague-greeting") || matter > 1)
                && !wording.linked()
                && wording.strong() == 0
                && !wording.has("bulk")
                && (!wording.has("addressee") || wording.has("vague-greeting"));
    }

    /** Something is in danger or waiting, and the reader shall give what opens it. */
    private static boolean asksForKeys(Wording wording) {
        if (wording.has("lure") || !wording.answerable()) {
            return false;
        }
        return wording.count("secret") >= MANY
                        && wording.linked()
                        && wording.strong() == 0
                        && !wording.has("bulk")
                || wording.has("account") && wording.has("account-action")
                || wording.has("refund") && (wording.has("secret") || wording.has("demand"))
                || wording.has("secret") && wording.has("demand") && wording.has("pressure");
    }

    private static Optional<Nature> other(Wording wording, String kind, String... sections) {
        String place = kind.equals("vague") ? "fraud" : kind;
        return Optional.of(
                Nature.other(
                        "applicability." + kind,
                        "applicability.hand-over." + place,
                        wording.grounds(sections)));
    }
}
