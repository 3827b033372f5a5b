package tokuden.exchange.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tokuden.work.Progress;

class BagCheckTest {
    private static final Path SUITE =
            Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "bagit");
    private static final Map<String, String> REASONS =
            Map.of(
                    "bagit-with-invalid-whitespace", "declaration.blanks",
                    "notAllManifestsListAllFiles", "payload.unlisted",
                    "same-filename-listed-twice-with-different-hashes", "manifest.two-hashes",
                    "same-filename-listed-twice-with-the-same-hash", "manifest.twice");
    private static final Map<String, String> NOTED =
            Map.of(
                    "made-with-md5sum-tools", "manifest.star",
                    "relative-path", "manifest.dot",
                    "same-filename-listed-twice-with-the-same-hash", "manifest.twice",
                    "duplicate-file-with-different-case", "file.case");
    private static final String UTF_8 = "Tag-File-Character-Encoding: UTF-8\n";
    private static final String HELLO_MD5 = "b1946ac92492d2347c6235b4d2611184";

    @TempDir Path temp;

    private Path bag;

    @BeforeEach
    void an_empty_folder() throws IOException {
        bag = Files.createDirectory(temp.resolve("bag"));
    }

    @TestFactory
    Stream<DynamicTest> every_valid_bag_of_the_suite_is_accepted() throws IOException {
        return bags("valid")
                .map(b -> named(b, () -> assertThat(checked(b).faults()).as("%s", b).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_invalid_bag_is_refused_with_its_reason() throws IOException {
        return bags("invalid")
                .map(b -> named(b, () -> assertThat(keys(b)).contains(REASONS.get(name(b)))));
    }

    @TestFactory
    Stream<DynamicTest> what_the_suite_warns_of_is_noted() throws IOException {
        return bags("warning")
                .filter(b -> NOTED.containsKey(name(b)))
                .map(
                        b ->
                                named(
                                        b,
                                        () -> {
                                            BagCheck.Outcome outcome = checked(b);
                                            assertThat(outcome.faults()).isEmpty();
                                            assertThat(outcome.notes())
                                                    .extracting(BagFault::key)
                                                    .contains(NOTED.get(name(b)));
                                        }));
    }

    @Test
    void a_file_that_is_to_be_fetched_is_not_fetched_and_refuses_the_bag() throws IOException {
        simple("1.0", UTF_8);
        write("fetch.txt", "http://192.0.2.1/x 6 data/x.txt\n");
        write("manifest-md5.txt", HELLO_MD5 + "  data/hello.txt\n" + HELLO_MD5 + "  data/x.txt\n");

        assertThat(faults()).contains(new BagFault("fetch.not-here", "data/x.txt"));
    }

    @Test
    void a_path_that_leads_out_of_the_bag_is_refused_and_not_opened() throws IOException {
        Files.writeString(bag.resolveSibling("outside.txt"), "hello\n");
        simple("1.0", UTF_8);
        for (String path :
                List.of("data/../../outside.txt", "/etc/passwd", "C:\\x", "~/x", "..\\x")) {
            write("manifest-md5.txt", HELLO_MD5 + "  data/hello.txt\n" + HELLO_MD5 + "  " + path);

            assertThat(faults()).contains(new BagFault("path.outside", path));
        }
    }

    @Test
    void a_link_in_a_bag_is_refused() throws IOException {
        simple("1.0", UTF_8);
        Path outside = Files.writeString(bag.resolveSibling("secret.txt"), "hello\n");
        Files.createSymbolicLink(bag.resolve("data/link.txt"), outside);

        assertThat(faults()).contains(new BagFault("file.link", "data/link.txt"));
    }

    @Test
    void an_entry_of_a_zip_that_leads_out_of_it_is_refused() throws IOException {
        Path zip = bag.resolve("evil.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("b/bagit.txt", "b/../../evil.txt", "/etc/x", "b\\x")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(("BagIt-Version: 1.0\n" + UTF_8).getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(checked(zip).faults())
                .contains(
                        new BagFault("path.outside", "b/../../evil.txt"),
                        new BagFault("path.outside", "/etc/x"),
                        new BagFault("path.outside", "b\\x"));
    }

    @Test
    void a_zip_bomb_is_not_unpacked() throws IOException {
        Path zip = bag.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("b/data/bomb.txt"));
            for (int i = 0; i < 70; i++) {
                out.write(new byte[1 << 20]);
            }
        }

        assertThat(checked(zip).faults()).contains(new BagFault("zip.bomb", "b/data/bomb.txt"));
    }

    @Test
    void tag_files_in_shift_jis_are_read_as_they_declare() throws IOException {
        simple("1.0", "Tag-File-Character-Encoding: Shift_JIS\n");
        Charset japanese = Charset.forName("Shift_JIS");
        Files.writeString(bag.resolve("data/証拠.txt"), "hello\n");
        Files.write(
                bag.resolve("manifest-md5.txt"),
                (HELLO_MD5 + "  data/hello.txt\n" + HELLO_MD5 + "  data/証拠.txt\n")
                        .getBytes(japanese));

        assertThat(faults()).isEmpty();
        Files.write(bag.resolve("manifest-md5.txt"), HexFormat.of().parseHex("81ff0a"));
        assertThat(faults())
                .contains(new BagFault("tag.encoding", "manifest-md5.txt", "Shift_JIS"));
    }

    @Test
    void added_missing_and_changed_files_are_named() throws IOException {
        simple("1.0", UTF_8);
        write("data/added.txt", "new");
        write("data/hello.txt", "hellO\n");
        write("manifest-md5.txt", HELLO_MD5 + "  data/hello.txt\n" + HELLO_MD5 + "  data/gone\n");

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        new BagFault("payload.unlisted", "data/added.txt", "manifest-md5.txt"),
                        new BagFault("file.missing", "data/gone", "manifest-md5.txt"),
                        new BagFault("file.changed", "data/hello.txt", "manifest-md5.txt"));
    }

    @Test
    void a_percent_sign_and_line_ends_in_names_are_read_as_rfc_8493_writes_them()
            throws IOException {
        simple("1.0", UTF_8);
        write("data/100%.txt", "hello\n");
        write(
                "manifest-md5.txt",
                HELLO_MD5 + "  data/hello.txt\n" + HELLO_MD5 + "  data/100%25.txt\n");

        assertThat(faults()).isEmpty();
    }

    @Test
    void every_fault_is_told_in_both_languages() throws IOException {
        simple("9.9", UTF_8);

        for (BagFault fault : faults()) {
            assertThat(fault.in(Locale.JAPANESE)).isNotEqualTo(fault.in(Locale.ENGLISH));
        }
        assertThat(faults()).contains(new BagFault("declaration.version", "bagit.txt", "9.9"));
    }

    private void simple(String version, String encoding) throws IOException {
        Files.createDirectories(bag.resolve("data"));
        write("bagit.txt", "BagIt-Version: " + version + "\n" + encoding);
        write("data/hello.txt", "hello\n");
        write("manifest-md5.txt", HELLO_MD5 + "  data/hello.txt\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(bag.resolve(name), text);
    }

    private List<BagFault> faults() throws IOException {
        return checked(bag).faults();
    }

    private static List<String> keys(Path at) throws IOException {
        return checked(at).faults().stream().map(BagFault::key).toList();
    }

    private static BagCheck.Outcome checked(Path at) throws IOException {
        try (PackedFiles files = PackedFiles.at(at)) {
            return BagCheck.of(files, Progress.UNWATCHED);
        }
    }

    private static Stream<Path> bags(String verdict) throws IOException {
        assumeTrue(Files.isDirectory(SUITE), "no corpus at " + SUITE);
        return Stream.of("v0.97", "v1.0")
                .map(version -> SUITE.resolve(version).resolve(verdict))
                .filter(Files::isDirectory)
                .flatMap(BagCheckTest::folders);
    }

    private static Stream<Path> folders(Path in) {
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException unlistable) {
            throw new java.io.UncheckedIOException(unlistable);
        }
    }

    private static DynamicTest named(Path at, org.junit.jupiter.api.function.Executable test) {
        return DynamicTest.dynamicTest(SUITE.relativize(at).toString(), test);
    }

    private static String name(Path at) {
        return at.getFileName().toString();
    }
}
