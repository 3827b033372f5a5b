package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.law.SendingMethod;
import tokuden.mail.MailReader;

/**
 * Mails put together from parts of labels in every pairing: none lawful is accused, none lacking is
 * passed.
 */
class LabellingPairingsTest {
    private static final Path PARTS = Path.of("src/test/resources/mail/label-parts.txt");
    private static final LocalDate OPT_OUT_LAW = LocalDate.of(2006, 5, 5);
    private static final LocalDate OPT_IN_LAW = LocalDate.of(2015, 5, 5);
    private static final int MAILS = 400;
    private final Random chance = new Random(7);
    private Map<String, List<String>> parts;

    @BeforeEach
    void reads_the_parts() throws IOException {
        parts = new LinkedHashMap<>();
        String list = "";
        for (String line : Files.readAllLines(PARTS)) {
            if (line.matches("\\[[a-z]+\\]")) {
                list = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                parts.computeIfAbsent(list, l -> new ArrayList<>()).add(line.replace("\\n", "\n"));
            }
        }
    }

    @Test
    void a_mail_with_every_label_at_its_place_is_accused_of_nothing() {
        List<String> accused = new ArrayList<>();
        for (int i = 0; i < MAILS; i++) {
            Labels labels = labels(i % 2 == 0);
            for (Finding finding : labels.examined(labels.text())) {
                if (finding.result() == Result.SUSPECTED) {
                    accused.add(finding.key() + " in\n" + labels.text());
                }
            }
        }

        assertThat(accused).isEmpty();
    }

    @Test
    void a_label_left_out_is_missed() {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MAILS; i++) {
            Labels labels = labels(i % 2 == 0);
            passed.addAll(passed(labels.without("name"), "SENDER_NAME"));
            passed.addAll(passed(labels.without("place"), "POSTAL_ADDRESS"));
            passed.addAll(passed(labels.without("refusal"), "OPT_OUT_ADDRESS"));
            passed.addAll(passed(labels.without("refusal"), "OPT_OUT_STATEMENT"));
        }

        assertThat(passed).isEmpty();
    }

    @Test
    void labels_behind_the_message_were_at_the_wrong_place_under_the_opt_out_law() {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MAILS; i++) {
            Labels labels = labels(true);
            String text = labels.message() + "\n\n" + labels.name() + "\n" + labels.refusal();
            for (Finding finding : labels.examined(text)) {
                boolean front = List.of("SENDER_NAME", "OPT_OUT_ADDRESS").contains(item(finding));
                if (front && finding.result() != Result.SUSPECTED) {
                    passed.add(finding.key() + " in\n" + text);
                }
            }
        }

        assertThat(passed).isEmpty();
    }

    private static List<String> passed(Labels labels, String item) {
        return labels.examined(labels.text()).stream()
                .filter(f -> item(f).equals(item) && f.result() != Result.SUSPECTED)
                .map(f -> f.key() + " " + f.result() + " in\n" + labels.text())
                .toList();
    }

    private static String item(Finding finding) {
        return finding.item().orElseThrow().name();
    }

    private Labels labels(boolean optOutLaw) {
        String contact = optOutLaw ? "mm-123@x.example.jp" : "http://x.example.jp/mm/u";
        String phrase = one("refusals");
        boolean mail = phrase.contains("メールを") || phrase.contains("アドレス");
        return new Labels(
                optOutLaw,
                one("names"),
                one("places"),
                one("numbers"),
                phrase.replace("%s", mail ? "mm-123@x.example.jp" : contact),
                one("messages"));
    }

    private String one(String list) {
        return parts.get(list).get(chance.nextInt(parts.get(list).size()));
    }

    /** The labels of one mail and its message. */
    private record Labels(
            boolean optOutLaw,
            String name,
            String place,
            String number,
            String refusal,
            String message) {
        String text() {
            String front = name + "\n" + refusal + "\n";
            String back = place + "\n" + number + "\n";
            return optOutLaw
                    ? front.strip() + "\n\n" + message + "\n----\n" + back
                    : message + "\n----\n" + name + "\n" + back + refusal + "\n";
        }

        Labels without(String label) {
            return new Labels(
                    optOutLaw,
                    label.equals("name") ? "" : name,
                    label.equals("place") ? "" : place,
                    number,
                    label.equals("refusal") ? "" : refusal,
                    message);
        }

        List<Finding> examined(String text) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            byte[] mark = "未承諾広告※春".getBytes(StandardCharsets.UTF_8);
            String octets =
                    "From: a@x.example.jp\r\nSubject: =?utf-8?B?"
                            + Base64.getEncoder().encodeToString(mark)
                            + "?=\r\nContent-Type: text/plain; charset=utf-8\r\n"
                            + "Content-Transfer-Encoding: base64\r\n\r\n"
                            + Base64.getMimeEncoder().encodeToString(body);
            return LabellingMails.examine(
                    new MailReader().read(octets.getBytes(StandardCharsets.US_ASCII)),
                    SendingMethod.SMTP,
                    optOutLaw ? OPT_OUT_LAW : OPT_IN_LAW,
                    false,
                    false);
        }
    }
}
