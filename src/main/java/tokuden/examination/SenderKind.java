package tokuden.examination;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;

/**
 * What kind of sender the header of a mail names: an office, a school or a temple, by its domain or
 * by what it calls itself; and whether a page it leads to is the sender's own.
 */
final class SenderKind {
    private static final Pattern OFFICIAL = Pattern.compile("(?i).*\\.(go|lg|ac|ed)\\.jp");
    private static final Pattern CALLED =
            Pattern.compile(
                    ".*(宗教法人|学校法人|国立大学|市役所|区役所|町役場|村役場|県庁|水道局|水道部|消防|警察|保健所|教育委員会|図書館"
                            + "|商工会議所|社会福祉協議会|自治会|町内会|管理組合|後援会|選挙管理).*"
                            + "|.*(大学|高校|高等学校|中学校|小学校|幼稚園|保育園|商工会|協議会|学会|寺|神社|教会)");
    private static final Pattern PERSON =
            Pattern.compile("([一-龥々]{1,4}|[ぁ-んァ-ヶー]{2,6})([ 　][一-龥々ぁ-んァ-ヶー]{1,5})?");
    private static final int OPENING = 120;
    private static final int LABELS = 3;
    private static final int LINKS = 50;

    private SenderKind() {}

    /** An office, a school, a religious body: what it sends, no business sends. */
    static boolean isOffice(Mail mail) {
        return mail.from().stream()
                .anyMatch(
                        box ->
                                OFFICIAL.matcher(box.domain()).matches()
                                        || CALLED.matcher(box.displayName()).matches());
    }

    /** He calls himself in the text by the name of a person that the header shows. */
    static boolean isPerson(Mail mail) {
        return mail.from().stream()
                .map(box -> PERSON.matcher(box.displayName().strip()))
                .filter(Matcher::matches)
                .anyMatch(name -> opensAs(mail, name.group(1)));
    }

    private static boolean opensAs(Mail mail, String name) {
        return mail.texts().stream()
                .limit(1)
                .map(t -> t.text().substring(0, Math.min(t.text().length(), OPENING)))
                .anyMatch(t -> t.contains(name + "です"));
    }

    /** A page on the domain the mail was sent from. */
    static boolean leadsToOwnPage(Mail mail) {
        return mail.from().stream()
                .map(Mailbox::domain)
                .filter(d -> !d.isEmpty())
                .map(SenderKind::registered)
                .anyMatch(d -> linksTo(mail, d));
    }

    private static boolean linksTo(Mail mail, String domain) {
        return mail.texts().stream()
                .flatMap(t -> t.links().stream().limit(LINKS))
                .anyMatch(l -> isUnder(l.target(), domain));
    }

    private static boolean isUnder(String target, String domain) {
        String page = target.toLowerCase(Locale.ROOT);
        int start = page.indexOf("://");
        String host = start < 0 ? page : page.substring(start + 3);
        int end = host.indexOf('/');
        String name = end < 0 ? host : host.substring(0, end);
        return name.equals(domain) || name.endsWith("." + domain);
    }

    /** The last labels of a name: example.jp, shop.example.com as given where it is short. */
    private static String registered(String domain) {
        String[] labels = domain.split("\\.");
        int kept = Math.min(labels.length, LABELS);
        return String.join(".", Arrays.copyOfRange(labels, labels.length - kept, labels.length));
    }
}
