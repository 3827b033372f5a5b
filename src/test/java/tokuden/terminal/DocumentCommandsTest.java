package tokuden.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.Assembly;
import tokuden.documents.forms.Form;
import tokuden.documents.forms.Forms;
import tokuden.documents.signing.Keys;
import tokuden.documents.wording.Templates;

class DocumentCommandsTest {
    private static final String RECEIPT =
            """
            {"id":"q-1","preparedOn":"2026-11-24","office":"総務省","reference":"",
             "received":[{"title":"措置命令書","quantity":"1通","note":""}]}
            """;
    private static final String DEMAND =
            """
            {"letter":{"id":"r-1","number":"総基消第1号","dated":"2026-11-24",
              "draftedOn":"2026-11-24","addressees":[{"address":"東京都","name":"見本"}],
              "issuers":["総務大臣"],"contact":"担当"},
             "part":"SENDER","reason":"理由","items":["事項"],"due":"2026-12-15",
             "where":"総務省","manner":"書面"}
            """;

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void every_form_is_listed_with_its_wording_and_the_facts_it_asks_for() {
        int code = run("document", "list-forms", "--fields", "--data", store());

        assertThat(code).isZero();
        assertThat(said())
                .contains(Forms.all().stream().map(Form::kind).toArray(String[]::new))
                .contains("\"form\":\"corrective-order\"")
                .contains("\"wording\":\"shipped\"")
                .contains("\"preparedOn\":\"localdate\"");
    }

    @Test
    void a_draft_is_drawn_from_facts_and_nothing_is_entered() throws IOException {
        int code = onFacts("draft", "receipt", RECEIPT);

        assertThat(code).isZero();
        assertThat(folder.resolve("out/q-1-receipt.pdf")).exists();
        assertThat(folder.resolve("out/q-1-receipt.docx")).exists();
        run("evidence", "list", "--data", store());
        assertThat(said()).doesNotContain("issued:");
    }

    @Test
    void a_wrong_field_is_named_with_its_place() throws IOException {
        String wrong = RECEIPT.replace("2026-11-24", "24.11.2026");
        String unknown = RECEIPT.replace("\"quantity\"", "\"amount\"");

        int wrongCode = onFacts("draft", "receipt", wrong);
        int unknownCode = onFacts("draft", "receipt", unknown);

        assertThat(List.of(wrongCode, unknownCode)).containsOnly(1);
        assertThat(complained())
                .contains("$.preparedOn")
                .contains("$.received[0].amount")
                .hasLineCount(2);
    }

    @Test
    void a_paper_is_withheld_until_what_is_open_is_confirmed() throws IOException {
        int checked = onFacts("check", "report-demand", DEMAND);
        int withheld = onFacts("render", "report-demand", DEMAND);
        int issued = onFacts("render", "report-demand", DEMAND, "--confirm", "all");

        assertThat(List.of(checked, withheld, issued)).containsExactly(1, 1, 0);
        assertThat(complained()).contains("要確認：第6　教示");
        assertThat(folder.resolve("out/r-1-report-demand.pdf")).exists();
        run("journal", "list", "--json", "--data", store());
        assertThat(said()).contains("\"paper.issued\"").contains("report-demand 1 ");
    }

    @Test
    void a_draft_is_never_issued() throws IOException {
        String draft = DEMAND.replace("\"number\":\"総基消第1号\",", "");

        int code = onFacts("render", "report-demand", draft, "--confirm", "all");

        assertThat(code).isEqualTo(1);
        assertThat(complained()).contains("paper.is-draft");
    }

    @Test
    void the_wording_of_the_office_is_used_compared_and_refused_when_faulty() throws IOException {
        run("document", "list-forms", "--data", store());
        Path wording = Files.createDirectories(folder.resolve("store/wording"));
        String shipped = Templates.shipped().shippedText("receipt");
        Files.writeString(wording.resolve("receipt.txt"), shipped.replace("次のものを受領した", "下記を受け取った"));

        int drawn = onFacts("draft", "receipt", RECEIPT);
        int compared = run("document", "wording", "receipt", "--diff", "--data", store());
        Files.writeString(wording.resolve("receipt.txt"), shipped + "\n{{x");
        int faulty = onFacts("draft", "receipt", RECEIPT);

        assertThat(List.of(drawn, compared, faulty)).containsExactly(0, 0, 1);
        assertThat(said()).contains("-!参照 次のものを受領した。").contains("+!参照 下記を受け取った。");
        assertThat(complained()).contains("wording.faulty");
    }

    @Test
    void proof_for_long_needs_time_stamps_and_an_archive_needs_proof()
            throws IOException, GeneralSecurityException {
        onFacts("draft", "receipt", RECEIPT);
        Path settings =
                Files.writeString(folder.resolve("signing.properties"), "revocation = root.crl\n");
        Keys keys = new Keys();
        keys.revoked(folder);

        int noStamps = sign(keys, "--settings", settings.toString());
        int noProof = sign(keys, "--archive");

        assertThat(List.of(noStamps, noProof)).containsOnly(1);
        assertThat(complained()).contains("sign.no-tsa").contains("sign.no-proof");
        assertThat(folder.resolve("signed.pdf")).doesNotExist();
    }

    private int sign(Keys keys, String... more) throws IOException, GeneralSecurityException {
        Path secret = Files.writeString(folder.resolve("secret"), new String(Keys.PASSWORD));
        List<String> words =
                new java.util.ArrayList<>(
                        List.of(
                                "document",
                                "sign",
                                folder.resolve("out/q-1-receipt.pdf").toString(),
                                "--key",
                                keys.pkcs12(folder).toString(),
                                "--secret-file",
                                secret.toString(),
                                "--out",
                                folder.resolve("signed.pdf").toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    @Test
    void a_wording_is_kept_drawn_and_given_up() throws IOException {
        String own = Templates.shipped().shippedText("receipt").replaceFirst("版: \\d+", "版: 9");
        Path file = Files.writeString(folder.resolve("own.txt"), own);
        Path faulty = Files.writeString(folder.resolve("faulty.txt"), own + "\n{{x");
        Path drawn = folder.resolve("drawn");

        int kept = run("document", "wording", "receipt", "--keep", file + "", "--data", store());
        int refused =
                run("document", "wording", "receipt", "--keep", faulty + "", "--data", store());
        int shown =
                run("document", "wording", "receipt", "--preview", drawn + "", "--data", store());
        int given = run("document", "wording", "receipt", "--drop", "--data", store());

        assertThat(List.of(kept, refused, shown, given)).containsExactly(0, 1, 0, 0);
        assertThat(drawn.resolve("wording-receipt.pdf")).exists();
        assertThat(drawn.resolve("wording-receipt.docx")).exists();
        assertThat(folder.resolve("store/wording/receipt.txt")).doesNotExist();
    }

    @Test
    void a_paper_is_signed_and_a_changed_byte_is_refused()
            throws IOException, GeneralSecurityException {
        onFacts("draft", "receipt", RECEIPT);
        Path key = new Keys().pkcs12(folder);
        Path secret = folder.resolve("secret");
        Files.writeString(secret, new String(Keys.PASSWORD) + "\n");
        Path signed = folder.resolve("signed.pdf");

        int sign =
                run(
                        "document",
                        "sign",
                        folder.resolve("out/q-1-receipt.pdf").toString(),
                        "--key",
                        key.toString(),
                        "--secret-file",
                        secret.toString(),
                        "--out",
                        signed.toString());
        int verified = run("document", "verify", signed.toString());
        byte[] bytes = Files.readAllBytes(signed);
        bytes[2000] ^= 1;
        Files.write(signed, bytes);
        int changed = run("document", "verify", signed.toString());

        assertThat(List.of(sign, verified, changed)).containsExactly(0, 0, 1);
        assertThat(said()).contains("CN=Office").contains("時刻認証 なし");
    }

    @Test
    void a_paper_of_a_case_is_entered_in_the_journal_when_it_is_signed()
            throws IOException, GeneralSecurityException {
        onFacts("draft", "receipt", RECEIPT);
        Path mail = Files.writeString(folder.resolve("a.eml"), "From: a@example.com\r\n\r\nx\r\n");
        run("intake", mail.toString(), "--data", store());
        run("case", "open", "--title", "見本", "--with", "a.eml", "--data", store());
        Path key = new Keys().pkcs12(folder);
        Path secret = Files.writeString(folder.resolve("secret"), new String(Keys.PASSWORD));
        String[] order = {
            "document",
            "sign",
            folder.resolve("out/q-1-receipt.pdf").toString(),
            "--key",
            key.toString(),
            "--secret-file",
            secret.toString(),
            "--data",
            store(),
            "--out",
            folder.resolve("signed.pdf").toString(),
            "--case"
        };

        int unknown = run(with(order, "2026-9999"));
        int signed = run(with(order, "2026-0001"));
        run("journal", "list", "--json", "--data", store());

        assertThat(List.of(unknown, signed)).containsExactly(1, 0);
        assertThat(said()).containsOnlyOnce("\"paper.signed\"");
    }

    private static String[] with(String[] words, String last) {
        List<String> all = new java.util.ArrayList<>(List.of(words));
        all.add(last);
        return all.toArray(String[]::new);
    }

    private int onFacts(String act, String form, String facts, String... more) throws IOException {
        Path file = folder.resolve(form + ".json");
        Files.writeString(file, facts);
        String[] words = {"document", act, form, "--facts", file.toString(), "--data", store()};
        List<String> all = new java.util.ArrayList<>(List.of(words));
        if (!act.equals("check")) {
            all.addAll(List.of("--out", folder.resolve("out").toString()));
        }
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private int run(String... args) {
        return new Terminal(new Assembly(), stream(out), stream(err)).run(args);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
