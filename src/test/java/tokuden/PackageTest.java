package tokuden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.documents.signing.DetachedSigner;
import tokuden.documents.signing.Keys;
import tokuden.evidence.Sha256;
import tokuden.exchange.packing.PackageFiles;
import tokuden.exchange.packing.Packed;
import tokuden.exchange.proof.PackageProof;
import tokuden.work.CancelledException;
import tokuden.work.TroubleException;

/** Packages of evidence from making to the second reader, on a real store. */
class PackageTest {
    private static final String NUMBER = "2026-0001-P01";

    @TempDir Path folder;

    @Test
    void a_package_is_whole_holds_the_mails_byte_for_byte_and_is_proved_without_a_store()
            throws IOException {
        PackageFixture bench = new PackageFixture(folder).withACase();

        bench.well("package", "build", PackageFixture.CASE, "--to", out("a").toString());
        bench.well("package", "verify", out("a").resolve(NUMBER).toString());

        assertThat(bench.said()).contains("電子メール 3 通の所見と検証の結果は、全て再び同じ");
        PackageProof.Outcome proved = bench.proved(out("a").resolve(NUMBER));
        assertThat(proved.faults()).isEmpty();
        assertThat(proved.replayed()).isEqualTo(3);
        Path bag = out("a").resolve(NUMBER);
        assertThat(Sha256.of(Files.readAllBytes(bag.resolve("data/02_mails/E-000001.eml"))))
                .isEqualTo(bench.mails().get(0));
        String index = Files.readString(bag.resolve("data/index.html"));
        assertThat(index)
                .contains("&lt;b&gt;&quot;特価&quot;&lt;/b&gt; &amp; 半額")
                .doesNotContain("<b>\"");
        assertThat(index).doesNotContain("<script").contains("default-src 'none'");
        assertThat(PackageFixture.names(bag))
                .allMatch(n -> n.chars().allMatch(c -> c > 0x20 && c < 0x7f));
        assertThat(PackageFixture.names(bag)).anyMatch(n -> n.startsWith("data/02_mails/C-"));
        bench.well("check");
        bench.well("journal", "list");
        assertThat(bench.said()).contains("package.made", "exhibit.exported");
    }

    @Test
    void the_same_state_and_number_give_the_same_bytes_whatever_day_place_and_language()
            throws IOException {
        PackageFixture bench = new PackageFixture(folder).withACase();
        Path first = folder.resolve("store");
        bench.onACopy("elsewhere");

        bench.store = first;
        bench.built(out("a"), false, DetachedSigner.Seals.NONE);
        bench.store = folder.resolve("elsewhere");
        bench.now = Instant.parse("2027-11-30T23:59:59.999Z");
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            bench.built(out("b"), false, DetachedSigner.Seals.NONE);
            bench.built(out("c"), true, DetachedSigner.Seals.NONE);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }

        assertThat(PackageFixture.contents(out("b"))).isEqualTo(PackageFixture.contents(out("a")));
        assertThat(PackageFixture.names(out("c"))).contains("2026-0001-P02.zip");
    }

    @Test
    void a_package_made_again_is_the_same_with_its_signature_and_its_time_stamp()
            throws IOException, GeneralSecurityException {
        PackageFixture bench = new PackageFixture(folder).withACase();
        bench.built(out("a"), true, bench.seals(new Keys(), bench.now));
        bench.now = Instant.parse("2026-08-01T00:00:00Z");

        Packed again = bench.again(out("b"), true, NUMBER);

        assertThat(again.same()).contains(true);
        assertThat(PackageFixture.contents(out("b"))).isEqualTo(PackageFixture.contents(out("a")));
        PackageProof.Outcome proved = bench.proved(out("b").resolve(NUMBER + ".zip"));
        assertThat(proved.faults()).isEmpty();
        assertThat(proved.signature().orElseThrow().by()).isEqualTo("CN=Office");
        assertThat(proved.stamp().orElseThrow().at())
                .contains(Instant.parse("2026-04-01T03:00:00Z"));
    }

    @Test
    void a_package_too_large_for_a_disc_is_split_and_each_part_stands_alone() throws IOException {
        PackageFixture bench = new PackageFixture(folder).withACase();

        Packed packed =
                bench.packed(
                        out("a"),
                        false,
                        DetachedSigner.Seals.NONE,
                        Optional.empty(),
                        (4L << 20) + 300_000);

        assertThat(packed.parts()).hasSizeGreaterThan(1);
        assertThat(packed.parts().stream().mapToLong(Packed.Part::mails).sum()).isEqualTo(3);
        for (Packed.Part part : packed.parts()) {
            assertThat(part.octets()).isLessThan((4L << 20) + 300_000);
            assertThat(bench.proved(part.path()).faults()).isEmpty();
        }
        Packed again = bench.again(out("b"), false, NUMBER);
        assertThat(again.same()).contains(true);
        assertThat(PackageFixture.contents(out("b"))).isEqualTo(PackageFixture.contents(out("a")));
    }

    @Test
    void a_supplement_holds_only_what_is_new_and_goes_on_with_the_numbers() throws IOException {
        PackageFixture bench = new PackageFixture(folder).withACase();
        bench.well("package", "build", PackageFixture.CASE, "--to", out("a").toString());
        bench.well("package", "receipt", PackageFixture.CASE, "--package", NUMBER, "--by", "見本検察庁");
        Path late = bench.mail("9.eml", "sale 9", 9);
        bench.well("intake", late.toString());
        bench.well("case", "add", PackageFixture.CASE, "--with", "9.eml");

        bench.well(
                "package",
                "build",
                PackageFixture.CASE,
                "--supplement",
                NUMBER,
                "--to",
                out("a").toString());

        Path bag = out("a").resolve("2026-0001-P02");
        assertThat(PackageFixture.names(bag).stream().filter(n -> n.endsWith(".eml")))
                .containsExactly("data/02_mails/E-000004.eml");
        assertThat(bench.proved(bag).faults()).isEmpty();
        bench.well("case", "timeline", PackageFixture.CASE);
        assertThat(bench.said()).contains("証拠セット 2026-0001-P01 の受領", "証拠セット 2026-0001-P02 を作成");
        assertThat(
                        bench.run(
                                "package",
                                "build",
                                PackageFixture.CASE,
                                "--supplement",
                                "2026-0001-P02",
                                "--to",
                                out("a").toString()))
                .isOne();
        assertThat(bench.complained()).contains("証拠セットに入れる電子メールがありません");
    }

    @Test
    void another_office_restores_the_same_case_marked_as_imported() throws IOException {
        PackageFixture bench = new PackageFixture(folder).withACase();
        bench.built(out("a"), true, DetachedSigner.Seals.NONE);
        Path zip = out("a").resolve(NUMBER + ".zip");
        PackageFixture other = new PackageFixture(folder.resolve("other"));
        other.now = Instant.parse("2026-09-01T00:00:00Z");

        other.well("package", "import", zip.toString());

        assertThat(other.kept().title()).isEqualTo(bench.kept().title());
        assertThat(other.kept().mails()).isEqualTo(bench.kept().mails());
        assertThat(other.kept().parties()).isEqualTo(bench.kept().parties());
        assertThat(other.kept().determinations()).isEqualTo(bench.kept().determinations());
        assertThat(other.kept().stage()).isEqualTo(bench.kept().stage());
        for (Sha256 mail : bench.mails()) {
            assertThat(other.bytes(mail)).isEqualTo(bench.bytes(mail));
        }
        other.well("case", "timeline", PackageFixture.CASE);
        assertThat(other.said()).contains("検察に相談", "証拠セット " + NUMBER + " から取込み");
        other.well("check");
        assertThat(other.run("package", "import", zip.toString())).isOne();
        assertThat(other.complained()).contains("既に取り込まれています");
        other.built(out("b"), false, DetachedSigner.Seals.NONE);
        assertThat(other.proved(out("b").resolve(NUMBER)).replayed()).isEqualTo(3);
    }

    @Test
    void nothing_is_taken_from_a_package_that_is_refused() throws IOException {
        PackageFixture bench = new PackageFixture(folder).withACase();
        bench.built(out("a"), false, DetachedSigner.Seals.NONE);
        Path bag = out("a").resolve(NUMBER);
        Files.writeString(bag.resolve("data/02_mails/E-000001.eml"), "another");
        PackageFixture other = new PackageFixture(folder.resolve("other"));

        assertThat(other.run("package", "import", bag.toString())).isOne();

        assertThat(other.complained()).contains("data/02_mails/E-000001.eml");
        assertThat(other.count()).isZero();
    }

    @Test
    void an_officer_without_the_right_gets_no_package_whichever_way_he_comes() throws IOException {
        PackageFixture bench = new PackageFixture(folder).withACase();

        assertThatThrownBy(() -> bench.builtBy(1, out("a")))
                .isInstanceOfSatisfying(
                        TroubleException.class, t -> assertThat(t.key()).isEqualTo("rights.role"));

        assertThat(Files.exists(out("a"))).isFalse();
    }

    @Test
    void stopped_half_way_nothing_is_left_and_nothing_is_noted() throws IOException {
        PackageFixture bench = new PackageFixture(folder).withACase();

        assertThatThrownBy(() -> bench.stopped(out("a"), 2)).isInstanceOf(CancelledException.class);

        assertThat(PackageFixture.names(out("a"))).isEmpty();
        bench.well("journal", "list");
        assertThat(bench.said()).doesNotContain("package.made");
        bench.built(out("a"), true, DetachedSigner.Seals.NONE);
        assertThat(PackageFixture.names(out("a"))).contains(NUMBER + ".zip");
    }

    @Test
    void tools_of_others_accept_a_package()
            throws IOException, GeneralSecurityException, InterruptedException {
        assumeTrue(isThere("sha256sum") && isThere("openssl"), "sha256sum and openssl");
        PackageFixture bench = new PackageFixture(folder).withACase();
        Keys keys = new Keys();
        bench.built(out("a"), false, bench.seals(keys, bench.now));
        Path bag = out("a").resolve(NUMBER);
        Path root = folder.resolve("root.pem");
        String pem = Base64.getMimeEncoder().encodeToString(keys.root().getEncoded());
        Files.writeString(
                root, "-----BEGIN CERTIFICATE-----\n" + pem + "\n-----END CERTIFICATE-----\n");

        assertThat(told(bag, "sha256sum", "-c", "--quiet", "SHA256SUMS")).isZero();
        assertThat(told(bag, "sha256sum", "-c", "--quiet", "manifest-sha256.txt")).isZero();
        assertThat(told(bag, "sha512sum", "-c", "--quiet", "manifest-sha512.txt")).isZero();
        String list = "manifest-sha256.txt";
        assertThat(
                        told(
                                bag,
                                ("openssl cms -verify -binary -inform DER -purpose any -in "
                                                + PackageFiles.SIGNATURE
                                                + " -content "
                                                + list
                                                + " -attime 1780000000 -CAfile "
                                                + root
                                                + " -out /dev/null")
                                        .split(" ")))
                .isZero();
        assertThat(
                        told(
                                bag,
                                ("openssl ts -verify -data "
                                                + list
                                                + " -token_in -in "
                                                + PackageFiles.STAMP
                                                + " -attime 1780000000 -CAfile "
                                                + root)
                                        .split(" ")))
                .isZero();
    }

    private static boolean isThere(String tool) throws IOException {
        return Stream.of("/usr/bin/", "/bin/").anyMatch(d -> Files.exists(Path.of(d + tool)));
    }

    private static int told(Path in, String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    private Path out(String name) {
        return folder.resolve("out-" + name);
    }
}
