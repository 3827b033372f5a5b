package tokuden.examination;

import java.util.List;
import java.util.regex.Pattern;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;
import tokuden.mail.Mailboxes;
import tokuden.mail.Medium;

/**
 * Whether a mail shows that it was sent from or to equipment in Japan (2条2号): a Japanese recipient
 * or receiving host, Japan time, or Japanese letters. What shows nothing may still have been
 * received in Japan.
 */
final class JapanLink {
    private static final Pattern JAPANESE_HOST = Pattern.compile("(?i).*\\.jp");
    private static final Pattern JAPAN_TIME = Pattern.compile("\\+0900\\b|\\bJST\\b");
    private static final Pattern RECEIVED_BY_JAPAN =
            Pattern.compile("(?i)\\bby\\s{1,20}[a-z0-9.-]{1,250}\\.jp\\b");
    private static final int ENOUGH_LETTERS = 10;

    boolean shownBy(Mail mail) {
        return mail.medium() != Medium.E_MAIL
                || toJapan(mail)
                || mail.all("Received").stream().map(HeaderField::text).anyMatch(JapanLink::there)
                || mail.first("Date")
                        .map(HeaderField::text)
                        .filter(JapanLink::inJapanTime)
                        .isPresent()
                || writtenInJapanese(mail);
    }

    private static boolean toJapan(Mail mail) {
        return List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To").stream()
                .flatMap(name -> mail.all(name).stream())
                .flatMap(field -> Mailboxes.in(field).stream())
                .map(Mailbox::domain)
                .anyMatch(domain -> JAPANESE_HOST.matcher(domain).matches());
    }

    private static boolean there(String received) {
        return inJapanTime(received) || RECEIVED_BY_JAPAN.matcher(received).find();
    }

    private static boolean inJapanTime(String field) {
        return JAPAN_TIME.matcher(field).find();
    }

    /** Kana: ideographs alone may be Chinese. */
    private static boolean writtenInJapanese(Mail mail) {
        return mail.texts().stream()
                .anyMatch(
                        text ->
                                text.text()
                                                .chars()
                                                .filter(c -> c >= 0x3041 && c <= 0x30FA)
                                                .limit(ENOUGH_LETTERS)
                                                .count()
                                        == ENOUGH_LETTERS);
    }
}
