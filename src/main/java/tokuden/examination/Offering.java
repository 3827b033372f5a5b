package tokuden.examination;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a mail offers, told by its build rather than by single words: lines with a price each, a
 * price that was brought down, a way to order, and a first letter of one who wants to be heard.
 * Sums of a bill, of a contract or of a club are no prices of an offer.
 */
final class Offering {
    private static final Pattern PRICE =
            Pattern.compile("[0-9〇一二三四五六七八九十百千万][0-9,.]{0,9}[万千百]?円|[¥\\\\][0-9]");
    private static final Pattern BILL =
            Pattern.compile(
                    "合計|割り?勘|小計|総額|請求|支払|引き?落|残高|利用額|振り?込|入金|会費|改定|現在|税額|見積書|単価|数量|納期|残金"
                            + "|送金|出金|給与|手取り|年収|月収|授業料|参加費|受講料|奨学|補助金|助成|罰金|売上|配当|徴収|積立|返金|取消");
    private static final Pattern REDUCED =
            Pattern.compile(
                    "円[^\\n。]{0,12}(→|⇒|➡|▶|->|のところ|を特別に|から今だけ|が今だけ|がいまだけ)[^\\n。]{0,16}[0-9〇一二三四五六七八九十百千万]円"
                            + "|円[^\\n。]{0,6}(→|⇒|➡|->) ?(早割|特価|今だけ|特別|会員)?[^\\n。]{0,6}[0-9,]{2,9}円");
    private static final int READ = 6_000;
    private static final int LIST = 2;
    private static final int LONG_LIST = 3;

    private final Wording wording;
    private final int prices;
    private final boolean reduced;

    Offering(Wording wording) {
        this.wording = wording;
        String text =
                wording.mail().texts().stream()
                        .findFirst()
                        .map(t -> t.text().substring(0, Math.min(t.text().length(), READ)))
                        .map(t -> Normalizer.normalize(t, Normalizer.Form.NFKC))
                        .orElse("");
        this.prices =
                (int)
                        text.lines()
                                .filter(l -> !BILL.matcher(l).find())
                                .flatMap(l -> PRICE.matcher(l).results().limit(LIST))
                                .count();
        this.reduced = REDUCED.matcher(text).find();
    }

    /** Prices that are no part of a bill, two of one line at most. */
    int prices() {
        return prices;
    }

    /** A price and the lower one it is now. */
    boolean reduced() {
        return reduced;
    }

    /** Goods or services with their prices, and how to get them. */
    boolean sells() {

        boolean reachable = wording.answerable() || wording.has("company");
        return prices >= LIST && wording.has("order")
                || prices >= LONG_LIST && (wording.has("bulk") || reachable)
                || reduced && reachable;
    }

    /** Names prices and how to reach who asks them; no letter and no bill being it. */
    boolean asksPrices() {
        return prices >= LIST && wording.answerable();
    }

    /** Sells, though words of offices, clubs or temples stand in it, or it is written to one. */
    boolean tradesThough() {
        boolean priced =
                prices >= LIST
                        && (wording.strong() > 0 || wording.has("trade") && wording.linked());
        boolean toCommunity =
                wording.has("to-community")
                        && wording.advertising() > 0
                        && (wording.has("price") || wording.linked());
        return priced || toCommunity;
    }

    /** An invitation to buy in the form of a letter, to no one by name and about no matter. */
    boolean invites() {
        return wording.has("order")
                && wording.has("price")
                && wording.count("offer", "hint", "goods") > 1
                && !wording.has("addressee")
                && wording.places("matter", "personal") <= LIST;
    }

    /**
     * An offer at a price by one who wants to be heard on it, though he knows whom he writes to.
     */
    boolean pitches() {
        return wording.has("hearing")
                && wording.has("price")
                && wording.advertising() > 1
                && !wording.has("asks")
                && !wording.has("transaction");
    }

    /** One who has not written before asks a firm to be heard on what he has to offer. */
    boolean courts() {
        return wording.has("first-contact")
                && wording.has("their-firm")
                && wording.has("hearing")
                && !wording.has("asks");
    }
}
