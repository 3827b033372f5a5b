package tokuden.law.procedure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.law.Article;
import tokuden.law.Edition;
import tokuden.law.Provision;

/**
 * What a rule of procedure rests on (根拠規定): a provision of a general law, or a subject of the act
 * whose article depends on the edition.
 *
 * @param law name of the law, empty where {@code subject} names the provision
 * @param inEnglish name of the law for English readers
 * @param subject subject of an {@link Article} of the act, {@code corrective-order} or {@code
 *     penalty}; else empty
 * @param confirmed false where no source read shows it: 要確認
 */
public record Basis(
        String law, String inEnglish, String citation, String subject, boolean confirmed) {
    /** Subject of the provision on corrective orders. */
    public static final String ORDER = "corrective-order";

    private static final Pattern PART = Pattern.compile("第(\\d+)(条|項|号)(?:の(\\d+))?|ただし書|[^第]+");

    /** This basis as the edition has it; empty where the edition knows no such provision. */
    public Optional<Basis> under(Edition edition) {
        if (subject.isEmpty()) {
            return Optional.of(this);
        }
        if (subject.equals(ORDER)) {
            return Optional.of(of(edition, edition.orderProvision()));
        }
        return edition.article(subject).map(Article::provision).map(p -> of(edition, p));
    }

    /** A provision of the act, named as one of a general law. */
    public static Basis of(Edition edition, Provision provision) {
        boolean act = provision.of() == Provision.Text.ACT;
        return new Basis(
                edition.titles().shortName() + (act ? "" : "施行規則"),
                act ? "Specified Mail Act" : "Ordinance under the Specified Mail Act",
                provision.citation(),
                "",
                provision.confirmed());
    }

    /** As cited in that language, with a mark where it is not confirmed. */
    public String cited(Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String mark = confirmed ? "" : english ? " [to be confirmed]" : "【要確認】";
        return (english ? (inEnglish + " " + english(citation)).strip() : law + citation) + mark;
    }

    private static String english(String citation) {
        StringBuilder words = new StringBuilder();
        Matcher parts = PART.matcher(citation);
        while (parts.find()) {
            String part = parts.group(1) == null ? parts.group() : numbered(parts);
            words.append(words.length() == 0 ? "" : ", ");
            words.append(part.equals("ただし書") ? "proviso" : part);
        }
        return words.toString();
    }

    private static String numbered(Matcher part) {
        String kind =
                switch (part.group(2)) {
                    case "条" -> "art. ";
                    case "項" -> "para. ";
                    default -> "item ";
                };
        return kind + part.group(1) + (part.group(3) == null ? "" : "-" + part.group(3));
    }
}
