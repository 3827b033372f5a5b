package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.examination.ProofWords;
import tokuden.law.Breach;
import tokuden.terminal.Terminal;

/** The examination of a case at the command line, on a real store with the rules of the program. */
class ExaminedCaseTest {
    private static final String STRADDLING =
            """
            Received: from mx.example.net (mx.example.net [192.0.2.25])
            \tby mail.example.jp; Tue, 1 Nov 2005 00:10:00 +0900
            From: info@shop.example.com
            To: taro@example.jp
            Subject: %s
            Date: Mon, 31 Oct 2005 23:50:00 +0900
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            期間限定、全品半額の大特価です。送料無料、今すぐご購入ください。
            お申込みはこちら http://shop.example.com/order 定価 9,800円 が 4,900円
            """;

    private static final String SENT =
            """
            From: 株式会社見本 <info@shop.example.com>
            To: a00@keitai.example.jp
            Message-ID: <0@shop.example.com>
            Subject: Half price on all goods No. 0
            Date: Wed, 1 Mar 2006 09:14:00 +0900
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            期間限定、全品半額の大特価です。送料無料、今すぐご購入ください。
            お申込みはこちら http://shop.example.com/order 定価 9,800円 が 4,900円
            """;
    private static final String FAILURE =
            """
            Return-Path: <>
            From: MAILER-DAEMON@mx.example.net
            To: info@shop.example.com
            Date: Wed, 1 Mar 2006 09:20:00 +0900
            Subject: Undelivered Mail Returned to Sender
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.net

            Final-Recipient: rfc822; %s
            Action: failed
            Status: 5.1.1

            --b
            Content-Type: message/rfc822

            %s
            --b--
            """;

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_matrix_names_steps_and_a_step_becomes_a_task_once() throws IOException {
        aCaseOfStraddlingMails();
        String step = "FALSE_SENDER_INFORMATION/false-address/ASK_CARRIER";

        List<JsonNode> before = json("case", "matrix", caseNumber(), "--json");
        assertThat(run("case", "task", caseNumber(), "--step", step, "--owner", "suzuki")).isZero();
        int again = run("case", "task", caseNumber(), "--step", step, "--owner", "suzuki");
        String refused = err.toString(StandardCharsets.UTF_8);
        List<JsonNode> after = json("case", "matrix", caseNumber(), "--json");

        assertThat(again).isEqualTo(1);
        assertThat(refused).contains("既に割り当てられています");
        assertThat(before)
                .extracting(n -> n.get("breach").asText() + n.get("edition").asText())
                .contains(
                        "LABELLING2005-11-01",
                        "LABELLING2002-07-01",
                        "FICTITIOUS_ADDRESS2005-11-01");
        assertThat(before.toString()).contains(step);
        assertThat(task(before, step).isNull()).isTrue();
        assertThat(task(after, step).asLong()).isPositive();
    }

    @Test
    void the_matrix_says_the_words_of_the_window() throws IOException {
        aCaseOfStraddlingMails();

        assertThat(run("case", "matrix", caseNumber(), "--breach", "LABELLING")).isZero();

        String told = out.toString(StandardCharsets.UTF_8);
        assertThat(told)
                .contains(
                        ProofWords.breach(Breach.LABELLING).in(Locale.JAPANESE),
                        ProofWords.head(ProofWords.Column.FOR).in(Locale.JAPANESE),
                        "2005-11-01 版",
                        "判定不能 2");
    }

    @Test
    void a_finding_under_the_other_edition_is_determined_with_the_day_it_rests_on()
            throws IOException {
        aCaseOfStraddlingMails();
        String[] about = {"--finding", "LABELLING/SENDER_NAME", "--edition", "2005-11-01"};
        String number = caseNumber();
        List<String> mails = mails();

        List<JsonNode> kept =
                json(
                        with(
                                about,
                                "case determine --same-grounds --json --reason 表示がない --mail "
                                        + mails.get(0)
                                        + " "
                                        + number));
        String undo = "case undo --group --mail " + mails.get(1) + " " + number;

        assertThat(kept.get(0).get("determinations"))
                .hasSize(2)
                .extracting(d -> d.get("edition").asText() + " " + d.get("sentOn").asText())
                .containsOnly("2005-11-01 2005-11-01");
        assertThat(run(with(about, undo))).isZero();
        assertThat(json("case", "show", number, "--json").get(0).get("determinations")).isEmpty();
    }

    private static String[] with(String[] about, String command) {
        List<String> all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(List.of(about));
        return all.toArray(String[]::new);
    }

    @Test
    void failures_of_delivery_in_the_case_prove_addresses_of_nobody_with_their_bytes()
            throws IOException {
        aCaseOfOneMailAndTwelveFailures();
        String sent = mails().get(0);
        List<JsonNode> changed = json("case", "examine", caseNumber(), "--json");

        List<JsonNode> table =
                json("case", "matrix", caseNumber(), "--breach", "FICTITIOUS_ADDRESS", "--json");
        List<JsonNode> known = json("case", "recipients", caseNumber(), "--json");

        assertThat(changed)
                .filteredOn(n -> n.path("key").asText().equals("FICTITIOUS_ADDRESS"))
                .singleElement()
                .satisfies(n -> assertThat(n.get("sha256").asText()).isEqualTo(sent))
                .satisfies(n -> assertThat(n.get("now").asText()).isEqualTo("SUSPECTED"));
        JsonNode unused = element(table.get(0), "unused").get("for").get(0);
        assertThat(unused.get("reason").asText()).contains("12 件中 12 件");
        assertThat(unused.get("grounds")).hasSize(12);
        assertThat(unused.get("grounds").get(0).get("exhibit").asText()).isNotEqualTo(sent);
        assertThat(known)
                .singleElement()
                .satisfies(n -> assertThat(n.get("recipients")).hasSize(12));
    }

    @Test
    void what_the_reporter_answers_counts_at_the_next_examination() throws IOException {
        aCaseOfStraddlingMails();
        assertThat(run("case", "show", caseNumber())).isZero();
        String said = "case asked --consent NO --relation NONE --recipient COMPANY " + caseNumber();

        assertThat(run(said.split(" "))).isZero();
        List<JsonNode> changed = json("case", "examine", caseNumber(), "--json");
        int empty = run("case", "asked", caseNumber());

        assertThat(changed)
                .filteredOn(n -> n.path("key").asText().equals("LABELLING/AD_MARK"))
                .extracting(n -> n.get("edition").asText() + " " + n.get("now").asText())
                .contains("2005-11-01 SUSPECTED");
        assertThat(changed)
                .filteredOn(n -> n.path("breach").asText().equals("LABELLING"))
                .extracting(n -> n.get("edition").asText() + n.get("mails").get("SUSPECTED"))
                .contains("2005-11-012");
        assertThat(empty).isEqualTo(1);
    }

    @Test
    void a_list_of_recipients_is_sealed_and_counts_for_every_mail_of_the_case() throws IOException {
        aCaseOfStraddlingMails();
        StringBuilder list = new StringBuilder("address,result\n");
        for (int i = 1; i <= 20; i++) {
            list.append("a%02d@keitai.example.jp,%s\n".formatted(i, i > 2 ? "不達" : "到達"));
        }
        Path file = Files.writeString(folder.resolve("list.csv"), list);

        assertThat(run("case", "show", caseNumber())).isZero();
        assertThat(run("case", "recipients", caseNumber(), "--table", file.toString())).isZero();
        List<JsonNode> changed = json("case", "examine", caseNumber(), "--json");
        List<JsonNode> exhibits = json("evidence", "list", "--json");

        assertThat(changed.toString()).contains("20 件のあて先に自動生成の規則性があり、うち 18 件は");
        assertThat(exhibits.toString()).contains("RECIPIENTS");
        assertThat(run("check")).isZero();
        int refused = run("case", "recipients", caseNumber(), "--table", folder.toString());
        assertThat(refused).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("読めません");
    }

    @Test
    void mails_that_are_not_kept_are_examined_with_failures_of_delivery_beside_them()
            throws IOException {
        Path spam = oneMailAndTwelveFailures();
        String bounces = folder.resolve("mail/bounces").toString();
        out.reset();

        int code =
                new Terminal(new Assembly(), printing(out), printing(err))
                        .run("examine", "--json", "--bounces", bounces, spam.toString());

        assertThat(code).isZero();
        JsonNode finding =
                new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).get("findings");
        assertThat(finding.toString()).contains("12 件のあて先に自動生成の規則性があり");
    }

    private static JsonNode element(JsonNode table, String id) {
        for (JsonNode element : table.get("elements")) {
            if (element.get("element").asText().equals(id)) {
                return element;
            }
        }
        throw new AssertionError(id);
    }

    private Path oneMailAndTwelveFailures() throws IOException {
        Files.createDirectories(folder.resolve("mail/bounces"));
        Path spam = folder.resolve("mail/spam.eml");
        Files.writeString(spam, SENT.replace("\n", "\r\n"));
        for (int i = 1; i <= 12; i++) {
            String to = "a%02d@keitai.example.jp".formatted(i);
            String failure =
                    FAILURE.formatted(
                            to,
                            SENT.replace("a00@", "a%02d@".formatted(i))
                                    .replace("0@", i + "@")
                                    .replace("No. 0", "No. " + i));
            Files.writeString(
                    folder.resolve("mail/bounces/" + i + ".eml"), failure.replace("\n", "\r\n"));
        }
        return spam;
    }

    private void aCaseOfOneMailAndTwelveFailures() throws IOException {
        Path spam = oneMailAndTwelveFailures();
        assertThat(run("intake", spam.toString())).isZero();
        assertThat(run("intake", folder.resolve("mail/bounces").toString())).isZero();
        assertThat(run("case", "open", "--title", "架空", "--with", "spam.eml")).isZero();
        json("case", "show", caseNumber(), "--json");
        assertThat(run("case", "show", caseNumber())).isZero();
        assertThat(run("case", "add", caseNumber(), "--with", "bounces")).isZero();
    }

    private static PrintStream printing(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }

    private static JsonNode task(List<JsonNode> tables, String step) {
        return tables.stream()
                .flatMap(t -> t.findParents("task").stream())
                .filter(n -> n.get("step").asText().equals(step))
                .findFirst()
                .orElseThrow()
                .get("task");
    }

    private void aCaseOfStraddlingMails() throws IOException {
        Path mails = Files.createDirectory(folder.resolve("mail"));
        for (String subject : List.of("Sale 1", "Sale 2")) {
            Files.writeString(
                    mails.resolve(subject + ".eml"),
                    STRADDLING.formatted(subject).replace("\n", "\r\n"));
        }
        assertThat(run("intake", mails.toString())).isZero();
        assertThat(run("case", "open", "--title", "秋", "--with", ".eml")).isZero();
    }

    private String caseNumber() throws IOException {
        return json("case", "list", "--json").get(0).get("number").asText();
    }

    private List<String> mails() throws IOException {
        List<String> all = new ArrayList<>();
        json("case", "show", caseNumber(), "--json")
                .get(0)
                .get("mails")
                .forEach(m -> all.add(m.get("sha256").asText()));
        return all;
    }

    private List<JsonNode> json(String... args) throws IOException {
        assertThat(run(args)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--data", folder.resolve("store").toString()));
        return new Terminal(new Assembly(), printing(out), printing(err))
                .run(all.toArray(String[]::new));
    }
}
