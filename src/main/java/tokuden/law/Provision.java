package tokuden.law;

/**
 * A place in the act or its ordinance as a paper cites it, e.g. {@code 第3条第1号} of the act or {@code
 * 第9条第1号} of the ordinance (規則).
 *
 * @param citation empty where only the text is known, not the article in it
 * @param confirmed false where the source could not be confirmed: shown as 要確認, never as a fact
 */
public record Provision(Text of, String citation, boolean confirmed) {
    /** Which text is cited. */
    public enum Text {
        /** 特定電子メールの送信の適正化等に関する法律 */
        ACT,
        /** 同法施行規則 */
        ORDINANCE
    }

    /**
     * As cited beside the act's own articles: {@code 第3条第1号}, {@code 規則第9条第1号}; {@code 法} or {@code
     * 規則} alone where the article is not known.
     */
    public String cited() {
        if (of == Text.ORDINANCE) {
            return "規則" + citation;
        }
        return citation.isEmpty() ? "法" : citation;
    }
}
