package tokuden.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.approval.DraftText;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.wording.Templates;
import tokuden.evidence.Sha256;
import tokuden.examination.Advertising;
import tokuden.examination.Examination;
import tokuden.examination.Examiner;
import tokuden.examination.Finding;
import tokuden.examination.Reason;
import tokuden.examination.Result;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.EditionKey;
import tokuden.law.LawFiles;
import tokuden.law.Provision;
import tokuden.mail.Mail;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.reports.Statement;

class TerminalTest {
    private static final Act ACT = LawFiles.shipped();
    @TempDir Path folder;

    private final MemoryStore store = new MemoryStore();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Statement seen = Statement.NOTHING;
    private Optional<Examination> today = Optional.empty();
    private Path mail;

    @BeforeEach
    void a_mail() throws IOException {
        mail = Files.createDirectories(folder.resolve("mail")).resolve("001.eml");
        Files.writeString(
                mail, "From: shop@example.jp\r\nSubject: =?UTF-8?B?5bqD5ZGK?=\r\n\r\ntext\r\n");
    }

    @Test
    void intake_ends_with_the_balance() throws IOException {
        Files.writeString(folder.resolve("mail/empty.eml"), "");

        int code = run("intake", "--data", "x", folder.resolve("mail").toString());

        assertThat(code).isEqualTo(1);
        assertThat(lastLine())
                .isEqualTo("{\"read\":2,\"new\":1,\"duplicate\":0,\"failed\":1,\"incomplete\":0}");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("empty.eml").hasLineCount(1);
    }

    @Test
    void intake_examines_what_is_new_unless_told_to_later() throws IOException {
        run("intake", "--examine-later", mail.toString());
        out.reset();
        run("report", "list", "--json");
        assertThat(lastLine()).contains("\"result\":\"UNEXAMINED\"");

        Files.writeString(folder.resolve("other.eml"), "From: a@example.jp\r\n\r\nother\r\n");
        run("intake", folder.resolve("other.eml").toString());
        out.reset();
        run("report", "list", "--json");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(l -> !l.contains("UNEXAMINED"))
                .hasSize(1);
    }

    @Test
    void inspect_has_stable_keys() throws IOException {
        int code = run("inspect", "--json", mail.toString());

        assertThat(code).isZero();
        assertThat(keys(lastLine()))
                .containsExactly(
                        "file",
                        "size",
                        "sha256",
                        "kind",
                        "headers",
                        "from",
                        "subject",
                        "date",
                        "messageId",
                        "attachments",
                        "charsets",
                        "text",
                        "defects",
                        "route",
                        "authentication",
                        "recorded",
                        "signs");
    }

    @Test
    void examine_has_stable_keys_and_finds_the_context_by_trailing_components() throws IOException {
        Path context = folder.resolve("context.jsonl");
        Files.writeString(
                context,
                "{\"file\":\"mail/001.eml\",\"context\":{\"consent\":\"NO\",\"partial\":true}}\n");

        int code = run("examine", "--json", "--context", context.toString(), mail.toString());

        assertThat(code).isZero();
        assertThat(keys(lastLine()))
                .containsExactly(
                        "file",
                        "sha256",
                        "sentOn",
                        "edition",
                        "advertising",
                        "findings",
                        "applicability",
                        "alsoEditions",
                        "rulePack");
        assertThat(seen.consent()).contains(Statement.Consent.NO);
        assertThat(seen.partial()).isTrue();
    }

    @Test
    void examine_gives_a_line_for_a_file_that_is_no_mail_as_well() throws IOException {
        Path empty = mail.resolveSibling("002.eml");
        Files.write(empty, new byte[0]);

        int code = run("examine", "--json", empty.toString());

        assertThat(code).isNotZero();
        JsonNode line = new ObjectMapper().readTree(lastLine());
        assertThat(line.get("file").asText()).endsWith("002.eml");
        assertThat(line.get("fault").asText()).isEqualTo("empty");
    }

    @Test
    void an_original_is_exported_byte_for_byte() throws IOException {
        run("intake", "--data", "x", mail.toString());
        byte[] bytes = Files.readAllBytes(mail);
        Path copy = folder.resolve("copy");

        int code =
                run(
                        "evidence",
                        "export",
                        Sha256.of(bytes).hex().substring(0, 8),
                        "--out",
                        copy.toString());

        assertThat(code).isZero();
        assertThat(copy).hasBinaryContent(bytes);
    }

    @Test
    void an_order_is_refused_with_a_line_for_each_lack() {
        run("intake", "--data", "x", mail.toString());
        run("case", "open", "--title", "t", "--with", "001");
        out.reset();
        String number = store.cases().page(Optional.empty(), 1).get(0).number().text();

        int code = run("case", "propose", number);

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(5).contains("警告");
    }

    @Test
    void a_case_examined_anew_tells_each_change_and_the_balance() throws IOException {
        run("intake", "--data", "x", mail.toString());
        run("case", "open", "--title", "t", "--with", "001");
        String number = store.cases().page(Optional.empty(), 1).get(0).number().text();
        store.examinations().keep(List.of(found(Result.UNDECIDABLE)));
        today = Optional.of(found(Result.SUSPECTED));
        out.reset();

        int code = run("case", "examine", number, "--json");

        assertThat(code).isZero();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(new ObjectMapper().readTree(lines.get(0)).get("before").asText())
                .isEqualTo("UNDECIDABLE");
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo(
                        "{\"examined\":1,\"firstExamined\":0,\"changedMails\":1,\"changedFindings\":1,\"failed\":0,\"stopped\":false}");
    }

    @Test
    void mails_named_together_are_determined_where_they_agree_and_the_others_are_named()
            throws IOException {
        Path other = mail.resolveSibling("002.eml");
        Files.writeString(mail, "Date: Wed, 1 Apr 2009 09:00:00 +0900\r\n\r\ntext\r\n");
        Files.writeString(other, "Date: Wed, 1 Apr 2009 09:00:00 +0900\r\n\r\nother\r\n");
        run("intake", "--data", "x", mail.getParent().toString());
        run("case", "open", "--title", "t", "--with", "eml");
        String number = store.cases().page(Optional.empty(), 1).get(0).number().text();
        store.examinations().keep(List.of(found(Result.SUSPECTED)));
        out.reset();
        String first = Sha256.of(Files.readAllBytes(mail)).hex();
        String second = Sha256.of(Files.readAllBytes(other)).hex();

        int code =
                run(
                        ("case determine --json --finding CONSENT --reason r --mail "
                                        + first
                                        + " --mail "
                                        + second
                                        + " "
                                        + number)
                                .split(" "));

        assertThat(code).isEqualTo(1);
        assertThat(lastLine()).contains(second, "NO_FINDING");
        assertThat(store.cases().page(Optional.empty(), 1).get(0).determinations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake --nonsense x",
                "nonsense",
                "case",
                "inspect",
                "case decide 2026-0001 --on someday",
            })
    void wrong_usage_is_one_line_and_code_2(String line) {
        int code = run(line.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake /nothing/here",
                "inspect /nothing/here",
                "case show 2026-9999",
                "evidence export abcdef",
                "export order 2026-9999",
                "office set --officer x",
                "intake --as nobody .",
            })
    void trouble_is_one_line_and_code_1(String line) {
        int code = run(line.split(" "));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report list",
                "evidence list",
                "journal list",
                "office show",
                "case list",
                "check"
            })
    void every_list_is_one_object_a_line(String line) throws IOException {
        run("intake", "--data", "x", mail.toString());
        run("case", "open", "--title", "t", "--with", "001");
        out.reset();

        int code = run((line + " --json").split(" "));

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .isNotEmpty()
                .allSatisfy(l -> assertThat(new ObjectMapper().readTree(l).isObject()).isTrue());
    }

    @Test
    void help_speaks_both_languages() {
        run("case", "decide", "--help");
        run("--lang", "en", "case", "decide", "--help");

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("決裁", "decide the order");
    }

    private Examination found(Result result) throws IOException {
        Sha256 hash = Sha256.of(Files.readAllBytes(mail));
        EditionKey edition = new EditionKey(LocalDate.of(2008, 12, 1));
        Finding finding =
                new Finding(
                        hash,
                        edition,
                        Breach.CONSENT,
                        Optional.empty(),
                        new Provision(Provision.Text.ACT, "第3条第1項", true),
                        result,
                        new Reason("consent.not-stated"),
                        List.of());
        return new Examination(
                hash,
                Optional.of(LocalDate.of(2009, 4, 1)),
                Optional.of(edition),
                Advertising.YES,
                List.of(finding));
    }

    private int run(String... args) {
        PrintStream good = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream bad = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Terminal(new Bench(), good, bad).run(args);
    }

    private String lastLine() {
        return out.toString(StandardCharsets.UTF_8).lines().reduce("", (a, b) -> b);
    }

    private static List<String> keys(String line) throws IOException {
        JsonNode object = new ObjectMapper().readTree(line);
        java.util.ArrayList<String> keys = new java.util.ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** Everything in memory, and an examination that only remembers what it was told. */
    private final class Bench implements Tools {
        @Override
        public Act act() {
            return ACT;
        }

        @Override
        public Clock clock() {
            return Clock.systemUTC();
        }

        @Override
        public Workplace open(Path data, Clock clock) {
            return store;
        }

        @Override
        public Proof proof(Path data) {
            return store.proof();
        }

        @Override
        public Proof rebuilding(Path data) {
            return store.proof();
        }

        @Override
        public Examiner examiner() {
            return new Examiner(act(), List.of());
        }

        @Override
        public Examination examine(Sha256 hash, Mail examined, Statement statement) {
            seen = statement;
            if (today.isPresent()) {
                return today.get();
            }
            return new Examination(
                    hash, Optional.empty(), Optional.empty(), Advertising.UNCLEAR, List.of());
        }

        @Override
        public DraftText draftText(Case in, Templates wording) {
            return new DraftText(in.title(), "", List.of());
        }

        @Override
        public Issuing.Paper issue(Workplace at, CorrectiveOrder order, Officer by, Clock clock) {
            return new Issuing.Paper(new byte[0], new byte[0]);
        }
    }
}
