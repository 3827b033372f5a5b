package tokuden.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tokuden.evidence.Sha256;
import tokuden.mail.Mail;

/** A mail as read, for people. */
final class MailPrint {
    private MailPrint() {}

    static void of(String file, Mail mail, Console console) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(console.text("mail.file"), file));
        rows.add(List.of("SHA-256", Sha256.of(mail.octets()).hex()));
        rows.add(
                List.of(
                        console.text("mail.from"),
                        mail.from().stream()
                                .map(m -> (m.displayName() + " <" + m.address() + ">").strip())
                                .collect(Collectors.joining(", "))));
        rows.add(List.of(console.text("mail.subject"), mail.subject()));
        rows.add(
                List.of(
                        console.text("mail.date"),
                        mail.sent().map(s -> s.at().toString()).orElse("-")));
        rows.addAll(oddities(mail, console));
        console.table(rows);
        console.line("");
        console.line(MailJson.text(mail).replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "�"));
        console.line("");
    }

    /** Character codes, attachments and defects. */
    private static List<List<String>> oddities(Mail mail, Console console) {
        List<List<String>> rows = new ArrayList<>();
        mail.charsets()
                .forEach(
                        c ->
                                rows.add(
                                        List.of(
                                                console.text("mail.charset"),
                                                c.declared() + " → " + c.used())));
        mail.attachments()
                .forEach(
                        a ->
                                rows.add(
                                        List.of(
                                                console.text("mail.attachment"),
                                                a.name() + " (" + a.type() + ", " + a.size()
                                                        + ")")));
        mail.defects()
                .forEach(
                        d ->
                                rows.add(
                                        List.of(
                                                console.text("mail.defect"),
                                                d.kind() + " @" + d.offset())));
        return rows;
    }
}
