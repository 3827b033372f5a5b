package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.documents.signing.Keys;
import tokuden.evidence.Sha256;
import tokuden.exchange.bag.BagFault;
import tokuden.exchange.masking.RecipientProfile;
import tokuden.exchange.packing.PackageFiles;
import tokuden.exchange.packing.Packed;
import tokuden.exchange.proof.PackageProof;
import tokuden.exchange.statement.StatedResult;

/** Packages of masked copies, from making to the reader, on a real store. */
class MaskedPackageTest {
    private static final String REPORTER = "taro@example.com";

    @TempDir static Path folder;

    private static PackageFixture bench;

    /** One case for all: each test makes packages of its own of it. */
    @BeforeAll
    static void given() throws IOException {
        bench = new PackageFixture(folder).withACase();
    }

    @Test
    void for_a_carrier_copies_and_a_signed_statement_go_out_and_no_reporter_shows()
            throws IOException, GeneralSecurityException {
        Packed packed =
                bench.masked(
                        RecipientProfile.CARRIER,
                        "見本通信",
                        out("carrier"),
                        bench.seals(new Keys(), bench.now),
                        Optional.empty());

        assertThat(packed.leaks().clean()).isTrue();
        Path bag = packed.parts().get(0).path();
        List<String> names = PackageFixture.names(bag);
        assertThat(names)
                .contains(PackageFiles.STATEMENT, PackageFiles.STATEMENT_SIGNATURE)
                .contains("data/02_mails/M-000003.eml")
                .noneMatch(n -> n.startsWith("data/04_") || n.contains("objects"));
        for (String name : names) {
            String text = Files.readString(bag.resolve(name), StandardCharsets.ISO_8859_1);
            assertThat(text).as(name).doesNotContain(REPORTER);
            for (Sha256 mail : bench.mails()) {
                assertThat(text).as(name).doesNotContain(mail.hex());
            }
        }
        PackageProof.Outcome proved = bench.proved(bag);
        assertThat(proved.faults()).isEmpty();
        assertThat(proved.replayed()).isEqualTo(3);
        assertThat(proved.statement().orElseThrow().by()).isEqualTo("CN=Office");
        assertThat(proved.copies()).containsKeys(StatedResult.Again.SAME);
        bench.well("journal", "list");
        assertThat(bench.said()).contains("mail.masked");
    }

    @Test
    void two_recipients_get_different_signs_and_the_same_one_the_same_bytes_again()
            throws IOException {
        Path one = built("甲通信", out("one"));
        Path other = built("乙通信", out("other"));

        Packed again = bench.again(out("again"), false, one.getFileName().toString());

        assertThat(again.same()).contains(true);
        assertThat(copy(other)).isNotEqualTo(copy(one));
        assertThat(copy(one)).doesNotContain("example.com").contains("shop@shop.example");
        bench.well("package", "verify", one.toString());
        assertThat(bench.said()).contains("写し 3 通が陳述と一致", "電子署名は", "署名がありません");
    }

    private static Path built(String recipient, Path to) throws IOException {
        bench.well(
                "package",
                "build",
                PackageFixture.CASE,
                "--profile",
                "FOREIGN_AUTHORITY",
                "--recipient",
                recipient,
                "--to",
                to.toString());
        try (Stream<Path> all = Files.list(to)) {
            return all.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    @Test
    void a_reporter_in_a_file_that_goes_out_keeps_the_package_back_and_it_is_said_where()
            throws IOException {
        int code =
                bench.run(
                        "package",
                        "build",
                        PackageFixture.CASE,
                        "--profile",
                        "CARRIER",
                        "--recipient",
                        "回答係 " + REPORTER,
                        "--to",
                        out("kept-back").toString());

        assertThat(code).isOne();
        assertThat(bench.said())
                .contains(PackageFiles.STATEMENT, "data/index.html", "電子メールアドレス")
                .doesNotContain(REPORTER);
        assertThat(bench.complained()).contains("作成していません");
        assertThat(PackageFixture.names(out("kept-back"))).isEmpty();
        bench.well("journal", "list");
        assertThat(bench.said()).contains("package.blocked");
    }

    @Test
    void a_title_that_names_a_reporter_keeps_even_the_full_package_back() throws IOException {
        bench.well(
                "case",
                "open",
                "--title",
                REPORTER + " の件",
                "--with",
                "1.eml",
                "--data",
                bench.store.toString());

        int code = bench.run("package", "build", "2026-0002", "--to", out("kept-back").toString());

        assertThat(code).isOne();
        assertThat(bench.said())
                .contains(PackageFiles.CHECK_SHEET)
                .doesNotContain("data/02_mails", REPORTER);
    }

    @Test
    void copies_without_a_named_recipient_are_refused() throws IOException {
        int code =
                bench.run(
                        "package",
                        "build",
                        PackageFixture.CASE,
                        "--profile",
                        "DISCLOSURE",
                        "--to",
                        out("kept-back").toString());

        assertThat(code).isOne();
        assertThat(bench.complained()).contains("提供先");
    }

    @Test
    void a_changed_statement_is_refused_and_copies_restore_no_case() throws IOException {
        Path bag = built("丙通信", out("changed"));
        PackageFixture other = new PackageFixture(folder.resolve("other"));

        assertThat(other.run("package", "import", bag.toString())).isOne();
        String said = Files.readString(bag.resolve(PackageFiles.COPIES));
        Path forged =
                bench.forged(
                        bag,
                        PackageFiles.COPIES,
                        said.replaceFirst("\"result\":\"[A-Z_]+\"", "\"result\":\"PASS\"")
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(other.complained()).contains("マスキング済みの写し");
        assertThat(bench.proved(forged).faults())
                .extracting(BagFault::key)
                .contains("own.statement");
    }

    private static String copy(Path bag) throws IOException {
        return Files.readString(bag.resolve("data/02_mails/M-000001.eml"));
    }

    private static Path out(String name) {
        return folder.resolve("out-" + name);
    }
}
