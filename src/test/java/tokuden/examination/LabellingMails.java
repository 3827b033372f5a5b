package tokuden.examination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.law.Act;
import tokuden.law.Edition;
import tokuden.law.LawFiles;
import tokuden.law.SendingMethod;
import tokuden.mail.BodyText;
import tokuden.mail.CharsetUse;
import tokuden.mail.DecodedText;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.reports.Statement;

/** Mails for the labelling check, examined under the edition of a day. */
final class LabellingMails {
    private static final Act ACT = LawFiles.shipped();

    private LabellingMails() {}

    /** A line of the labelled mails. */
    static List<Finding> examine(Path folder, JsonNode line) throws IOException {
        byte[] octets = Files.readAllBytes(folder.resolve(line.path("file").asText()));
        boolean sms = line.path("file").asText().endsWith(".json");
        Mail mail = sms ? message(octets) : new MailReader().read(octets);
        boolean incidental =
                line.path("findings")
                        .path("LABELLING/OPT_OUT_ADDRESS")
                        .asText()
                        .equals("NOT_APPLICABLE");
        return examine(
                mail,
                sms ? SendingMethod.SMS : SendingMethod.SMTP,
                LocalDate.parse(line.path("sentOn").asText()),
                line.path("context").path("partial").asBoolean(),
                incidental);
    }

    static List<Finding> examine(
            Mail mail, SendingMethod method, LocalDate day, boolean partial, boolean incidental) {
        Edition edition = ACT.inForceOn(day).orElseThrow();
        Examinee examinee =
                new Examinee(
                        Sha256.of(mail.octets()),
                        mail,
                        method,
                        partial ? partOfIt() : Statement.NOTHING,
                        true,
                        day,
                        edition,
                        new Applicability(
                                Advertising.YES,
                                incidental,
                                Applicability.Covered.YES,
                                new Reason("applicability.covered"),
                                "",
                                List.of()));
        return new LabellingCheck().examine(examinee);
    }

    private static Statement partOfIt() {
        Statement none = Statement.NOTHING;
        return new Statement(
                none.consent(),
                none.relation(),
                none.recipient(),
                none.refusalTextBesidePublication(),
                none.refusals(),
                none.dns(),
                none.trustedBy(),
                none.headersComplete(),
                true,
                none.recipients());
    }

    private static Mail message(byte[] octets) throws IOException {
        return message(new ObjectMapper().readTree(octets).path("text").asText());
    }

    /** A short message as a mail without header. */
    static Mail message(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        int[] from = new int[text.length() + 1];
        int[] to = new int[text.length()];
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            int size = text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8).length;
            from[i] = Math.min(at, octets.length);
            at += size;
            to[i] = Math.min(at, octets.length);
        }
        from[text.length()] = octets.length;
        DecodedText shown =
                new DecodedText("body:1", text, from, to, new CharsetUse("utf-8", "UTF-8", false));
        BodyText body = new BodyText("1", BodyText.Kind.PLAIN, shown, List.of(), false);
        return new Mail(
                octets,
                List.of(),
                List.of(body),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                tokuden.mail.Medium.SMS);
    }
}
