package tokuden.reports;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;

/**
 * The mail that came back (不達となった電子メール), as far as a failure of delivery returns its header: by
 * this it is known to which sending the failure belongs.
 *
 * @param messageId "" if it was not returned
 * @param from address of the first From; "" if it was not returned
 * @param subject decoded, without spaces and numbers; "" if it was not returned
 */
public record ReturnedMail(String messageId, String from, String subject) {
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}[ \t]*:.*");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 2_000_000;

    /** The mail that the failure returns; empty if it returns no header. */
    public static Optional<ReturnedMail> in(Mail failure) {
        String raw = new String(failure.octets(), StandardCharsets.ISO_8859_1);
        String bounded = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        List<String> lines = List.of(bounded.split("\r\n|\n|\r", -1));
        int body = lines.indexOf("");
        return body < 0 ? Optional.empty() : found(lines.subList(body, lines.size()));
    }

    /** What is known of that mail itself. */
    public static ReturnedMail of(Mail mail) {
        return new ReturnedMail(
                mail.first("Message-ID").map(HeaderField::text).orElse("").strip(),
                mail.from().stream()
                        .findFirst()
                        .map(m -> m.address().toLowerCase(Locale.ROOT))
                        .orElse(""),
                plain(mail.subject()));
    }

    /** The first run of header fields that names who sent the mail, and its id or its subject. */
    private static Optional<ReturnedMail> found(List<String> lines) {
        List<String> run = new ArrayList<>();
        for (String line : lines) {
            boolean goesOn = !run.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
            if (goesOn || FIELD.matcher(line).matches()) {
                run.add(line);
                continue;
            }
            Optional<ReturnedMail> returned = header(run);
            if (returned.isPresent()) {
                return returned;
            }
            run.clear();
        }
        return header(run);
    }

    private static Optional<ReturnedMail> header(List<String> run) {
        if (run.size() < 2) {
            return Optional.empty();
        }
        String head = String.join("\r\n", run) + "\r\n\r\n";
        ReturnedMail read = of(new MailReader().read(head.getBytes(StandardCharsets.ISO_8859_1)));
        boolean tells = !read.messageId.isEmpty() || !read.subject.isEmpty();
        return !read.from.isEmpty() && tells ? Optional.of(read) : Optional.empty();
    }

    private static String plain(String subject) {
        String same = Normalizer.normalize(subject, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACE.matcher(NUMBER.matcher(same).replaceAll("0")).replaceAll("");
    }
}
