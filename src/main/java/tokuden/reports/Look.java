package tokuden.reports;

import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;
import tokuden.mail.Medium;

/**
 * What a report needs to know of a mail, all of it found out in one go so that it can be watched.
 *
 * @param carries whether other mails attached to it are what was reported
 * @param quotes whether it quotes the reported mail in its text
 * @param title the subject; of a short message, which has none, the first line
 */
record Look(Mail mail, boolean carries, boolean quotes, String from, String title) {
    static Look at(Mail mail) {
        return new Look(
                mail, Forwarding.carries(mail), Forwarding.quotes(mail), from(mail), title(mail));
    }

    private static String from(Mail mail) {
        return mail.medium() == Medium.E_MAIL
                ? mail.from().stream().map(Mailbox::address).findFirst().orElse("")
                : mail.first("sender").map(HeaderField::text).orElse("");
    }

    private static String title(Mail mail) {
        return mail.medium() == Medium.E_MAIL || mail.texts().isEmpty()
                ? mail.subject()
                : mail.texts().get(0).text().lines().findFirst().orElse("");
    }
}
