package tokuden.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;
import tokuden.exchange.Failure;
import tokuden.mail.Attachment;
import tokuden.mail.BodyText;
import tokuden.mail.CharsetUse;
import tokuden.mail.Defect;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;

/** A mail as read, as an object with stable keys. */
final class MailJson {
    private MailJson() {}

    static Map<String, Object> of(String file, Origin.Kind kind, Mail mail) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file);
        object.put("size", mail.octets().length);
        object.put("sha256", Sha256.of(mail.octets()).hex());
        object.put("kind", kind(kind, mail));
        object.put("headers", counts(mail));
        object.put("from", mail.from().stream().map(MailJson::mailbox).toList());
        object.put("subject", mail.subject());
        object.put("date", mail.sent().map(s -> s.at().toString()).orElse(null));
        object.put("messageId", mail.first("Message-ID").map(HeaderField::text).orElse(null));
        object.put("attachments", mail.attachments().stream().map(MailJson::attachment).toList());
        object.put("charsets", mail.charsets().stream().map(MailJson::charset).toList());
        object.put("text", text(mail));
        object.put("defects", mail.defects().stream().map(MailJson::defect).toList());
        return object;
    }

    private static String kind(Origin.Kind kind, Mail mail) {
        return switch (mail.medium()) {
            case E_MAIL -> kind == Origin.Kind.MAILBOX ? "mailbox-message" : "mail";
            case SMS -> "sms";
            case SNS_MESSAGE -> "sns-message";
        };
    }

    /** A file that holds no readable mail: still its size and hash, if it can be opened. */
    static Map<String, Object> of(Failure failure, Locale language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", failure.source());
        try {
            byte[] bytes = Files.readAllBytes(failure.retry());
            object.put("size", bytes.length);
            object.put("sha256", Sha256.of(bytes).hex());
        } catch (IOException unreadable) {
            object.put("size", null);
            object.put("sha256", null);
        }
        object.put("kind", failure.cause());
        object.put("reason", failure.in(language));
        return object;
    }

    static String text(Mail mail) {
        return mail.texts().stream().map(BodyText::text).collect(Collectors.joining("\n"));
    }

    private static Map<String, Integer> counts(Mail mail) {
        Map<String, Integer> counts = new TreeMap<>();
        mail.header()
                .forEach(f -> counts.merge(f.name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Object> mailbox(Mailbox mailbox) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", mailbox.displayName());
        object.put("address", mailbox.address());
        return object;
    }

    private static Map<String, Object> attachment(Attachment attachment) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", attachment.name());
        object.put("size", attachment.size());
        object.put("sha256", attachment.sha256());
        object.put("type", attachment.type());
        return object;
    }

    private static Map<String, Object> charset(CharsetUse use) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("declared", use.declared());
        object.put("used", use.used());
        object.put("guessed", use.guessed());
        return object;
    }

    private static Map<String, Object> defect(Defect defect) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", defect.kind());
        object.put("offset", defect.offset());
        object.put("args", List.copyOf(defect.args()));
        return object;
    }
}
