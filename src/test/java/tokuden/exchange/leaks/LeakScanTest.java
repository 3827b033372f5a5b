package tokuden.exchange.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.work.Progress;

class LeakScanTest {
    private static final int PLANTED = 300;
    private static final String SURNAMES = "霧丘浜坂月島波瀬雪谷虹原鶴巻亀岡鷺沼鳩山";
    private static final String GIVEN = "一郎花子次郎澄江健太美咲大輔";

    @Test
    void every_one_of_300_planted_identifiers_is_found_in_every_hiding() {
        LeakScan scan = new LeakScan(new Identifiers(planted(0)));
        List<Function<String, Hidings.Hidden>> hidings = new ArrayList<>(Hidings.all().values());
        List<String> names = new ArrayList<>(Hidings.all().keySet());
        List<String> missed = new ArrayList<>();

        for (int i = 0; i < PLANTED; i++) {
            Identifier one = planted(0).get(i);
            Hidings.Hidden hidden = hidings.get(i % hidings.size()).apply(one.text());
            LeakReport report = scan.scan(hidden.name(), hidden.octets());
            if (report.leaks().stream().noneMatch(l -> l.identifier().equals(one))) {
                missed.add(names.get(i % hidings.size()) + " " + one.kind() + " " + one.text());
            }
        }

        assertThat(hidings).hasSizeGreaterThanOrEqualTo(40);
        assertThat(missed).isEmpty();
    }

    @Test
    void strangers_in_the_same_hidings_are_no_leak() {
        LeakScan scan = new LeakScan(new Identifiers(planted(0)));
        List<Leak> told = new ArrayList<>();

        Hidings.all()
                .forEach(
                        (name, hide) -> {
                            Hidings.Hidden hidden = hide.apply("stranger.88@elsewhere.example");
                            LeakReport report = scan.scan(hidden.name(), hidden.octets());
                            told.addAll(report.leaks());
                            assertThat(report.unseen()).as(name).isEmpty();
                        });

        assertThat(told).isEmpty();
    }

    @Test
    void a_leak_says_where_it_stands() {
        LeakScan scan = new LeakScan(new Identifiers(Identifiers.address("kiri.oka@example.jp")));
        byte[] zip = HiddenFiles.zip("a/b.txt", "to kiri.oka@example.jp".getBytes(UTF_8), "");

        LeakReport report = scan.scan("out.zip", zip);

        assertThat(report.clean()).isFalse();
        assertThat(report.leaks())
                .anySatisfy(
                        leak -> {
                            assertThat(leak.file()).isEqualTo("out.zip");
                            assertThat(leak.trail().text()).isEqualTo("zip:a/b.txt");
                            assertThat(leak.place()).isEqualTo(3);
                        });
    }

    @Test
    void the_hash_of_an_address_is_a_leak_too() {
        LeakScan scan = new LeakScan(new Identifiers(Identifiers.address("kiri.oka@example.jp")));
        String sum = tokuden.evidence.Sha256.of("kiri.oka@example.jp".getBytes(UTF_8)).hex();

        LeakReport report = scan.scan("a", ("http://example.com/?h=" + sum).getBytes(UTF_8));

        assertThat(report.leaks()).isNotEmpty();
    }

    @Test
    void what_unpacks_to_more_than_the_bounds_is_told_as_unseen() {
        LeakScan scan =
                new LeakScan(
                        new Identifiers(Identifiers.address("kiri.oka@example.jp")),
                        new Bounds(16, 1 << 20, 1 << 18));
        byte[] bomb = HiddenFiles.gzip(new byte[1 << 22]);

        LeakReport report = scan.scan("bomb.gz", bomb);

        assertThat(report.clean()).isFalse();
        assertThat(report.unseen()).extracting(Unseen::reason).contains(Unseen.Reason.TOO_MUCH);
    }

    @Test
    void a_folder_is_looked_at_file_by_file(@TempDir Path folder) throws Exception {
        LeakScan scan = new LeakScan(new Identifiers(Identifiers.address("kiri.oka@example.jp")));
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/clean.txt"), "sale");
        Files.writeString(folder.resolve("in/leak.txt"), "kiri.oka@example.jp");
        Files.write(
                folder.resolve("big.zip"),
                HiddenFiles.zip("a.txt", "x".getBytes(UTF_8), "kiri.oka@example.jp"));

        LeakReport report = scan.scan(folder, Progress.UNWATCHED);

        assertThat(report.files()).isEqualTo(3);
        assertThat(report.leaks())
                .extracting(Leak::file)
                .contains("in/leak.txt", "big.zip")
                .doesNotContain("in/clean.txt");
    }

    private static List<Identifier> planted(int seed) {
        List<Identifier> all = new ArrayList<>();
        for (int i = 0; i < PLANTED; i++) {
            int n = seed + i;
            all.add(
                    switch (i % 4) {
                        case 0 ->
                                new Identifier(
                                        Identifier.Kind.ADDRESS,
                                        "reporter" + n + ".kiri@isp" + n % 9 + ".example");
                        case 1 -> new Identifier(Identifier.Kind.NAME, name(n));
                        case 2 ->
                                new Identifier(
                                        Identifier.Kind.PHONE,
                                        String.format("090-%04d-%04d", n * 31 % 9999, n));
                        default ->
                                new Identifier(Identifier.Kind.TOKEN, "tk" + n * 7919 + "qz" + n);
                    });
        }
        return all;
    }

    private static String name(int n) {
        String surname = SURNAMES.substring(n % 9 * 2, n % 9 * 2 + 2);
        String given = GIVEN.substring(n % 7 * 2, n % 7 * 2 + 2);
        return surname + given + "左右前後上下東西南北".charAt(n % 10) + "明暗".charAt(n % 2);
    }
}
