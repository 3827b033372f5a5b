package tokuden.reports;

import java.util.Locale;
import java.util.regex.Pattern;
import tokuden.mail.BodyText;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;

/**
 * Tells how a mail brings another one along. As an attachment: the mail is a carrier, if it says so
 * in its subject or has little to say itself, or is a feedback report (ARF) of a provider or of
 * DMARC; delivery failures, digests nobody forwarded and automatic answers carry mails too but
 * forward none. In its text: the forwarded mail has lost its header (docs/decisions/0041).
 */
public final class Forwarding {
    private static final int SHORT_NOTE = 400;
    private static final String FEEDBACK = "message/feedback-report";
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?i)^\\s*[\\[(（【]?\\s*(fwd?|転送|fw)\\s*([:：\\])）】].*|$)", Pattern.DOTALL);
    private static final Pattern FORWARD_MARK =
            Pattern.compile(
                    "(?im)^[ \\t>]*(-{2,}[ \\t]*(forwarded message|forwarded by|転送メッセージ|転送された)"
                            + "|begin forwarded message|転送\\s*[:：])");
    private static final Pattern QUOTED_HEADER =
            Pattern.compile(
                    "(?im)^[ \\t>]*(from|差出人|送信者)\\s*[:：].*\\R(?:.*\\R){0,4}?"
                            + "[ \\t>]*(date|sent|subject|日時|送信日時|件名)\\s*[:：]");
    private static final Pattern ORIGINAL =
            Pattern.compile("(?im)^[ \\t>]*-{2,}[ \\t]*(original message|元のメッセージ)");

    /** A note of failed DMARC that quotes the header instead of attaching it. */
    private static final Pattern FAILED_POLICY =
            Pattern.compile(
                    "(?is)\\bDMARC policy\\b.*^-{2,}[ \\t]*this is a copy of the (headers|message)",
                    Pattern.MULTILINE);

    private Forwarding() {}

    /** The attached mails are the evidence, this one is how they came. */
    public static boolean carries(Mail mail) {
        if (mail.attachedMails().isEmpty()) {
            return false;
        }
        return isComplaint(mail)
                || saysSo(mail) && isDigest(mail)
                || !automatic(mail) && (saysSo(mail) || saysLittle(mail));
    }

    /** What was reported stands as a quotation in the text, without its header. */
    public static boolean quotes(Mail mail) {
        return mail.texts().stream().map(BodyText::text).anyMatch(text -> quotes(mail, text));
    }

    private static boolean quotes(Mail mail, String text) {
        if (FORWARD_MARK.matcher(text).find() || FAILED_POLICY.matcher(text).find()) {
            return QUOTED_HEADER.matcher(text).find();
        }
        return saysSo(mail)
                && (ORIGINAL.matcher(text).find() || QUOTED_HEADER.matcher(text).find());
    }

    /** A feedback report (ARF, RFC 5965), also of a failed authentication (RFC 6591, DMARC). */
    public static boolean isComplaint(Mail mail) {
        String type = value(mail, "Content-Type");
        return type.startsWith("multipart/report") && type.contains("feedback-report")
                || mail.attachments().stream().anyMatch(a -> a.type().equals(FEEDBACK));
    }

    private static boolean isDigest(Mail mail) {
        return value(mail, "Content-Type").startsWith("multipart/digest");
    }

    private static boolean saysSo(Mail mail) {
        return SUBJECT.matcher(mail.subject()).matches();
    }

    private static boolean saysLittle(Mail mail) {
        int letters =
                mail.texts().stream().mapToInt(t -> t.text().replaceAll("\\s", "").length()).sum();
        boolean nothingElse =
                mail.attachments().stream()
                        .allMatch(a -> a.type().toLowerCase(Locale.ROOT).startsWith("message/"));
        return letters <= SHORT_NOTE && nothingElse;
    }

    private static boolean automatic(Mail mail) {
        String type = value(mail, "Content-Type");
        String automatic = value(mail, "Auto-Submitted");
        return type.startsWith("multipart/report")
                || type.startsWith("multipart/digest")
                || !automatic.isEmpty() && !automatic.startsWith("no")
                || value(mail, "Return-Path").equals("<>")
                || mail.first("X-Failed-Recipients").isPresent();
    }

    private static String value(Mail mail, String name) {
        return mail.first(name).map(HeaderField::text).orElse("").toLowerCase(Locale.ROOT);
    }
}
