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

            期間限定、全品半額の大特価です。ぜひお買い求めください。
            http://shop.example.com/order
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
        return new Terminal(
                        new Assembly(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(all.toArray(String[]::new));
    }
}
