package tokuden.exchange.leaks;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tokuden.mail.Attachment;
import tokuden.mail.BodyText;
import tokuden.mail.HeaderField;
import tokuden.mail.Link;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;

/**
 * A mail inside, as a reader of mail shows it: fields, texts, links and names of attached files.
 */
final class MailInside {
    private static final Pattern HEADER =
            Pattern.compile("^(?:From .*\\R)?[!-9;-~]{1,60}:[ \\t].*\\R(?:[!-9;-~]{1,60}:|[ \\t])");

    private final Looking looking;
    private final Trail trail;

    MailInside(Looking looking, Trail trail) {
        this.looking = looking;
        this.trail = trail.then("mail");
    }

    static boolean isMail(byte[] octets) {
        int length = Math.min(octets.length, 4000);
        return HEADER.matcher(new String(octets, 0, length, StandardCharsets.ISO_8859_1))
                .lookingAt();
    }

    void read(byte[] octets) {
        Mail mail = new MailReader().read(octets);
        for (HeaderField field : mail.header()) {
            looking.text(field.text(), trail.then(field.name()));
        }
        for (BodyText text : mail.texts()) {
            Trail part = trail.then("part " + text.part());
            looking.text(text.text(), part);
            text.hidden().ifPresent(hidden -> looking.text(hidden.text(), part.then("hidden")));
            for (Link link : text.links()) {
                looking.text(link.target(), part.then("link"));
            }
        }
        for (Attachment attached : mail.attachments()) {
            looking.text(attached.name(), trail.then("part " + attached.path()).then("name"));
        }
    }
}
