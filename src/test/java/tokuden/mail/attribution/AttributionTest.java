package tokuden.mail.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.net.InetAddresses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose an address is, by dated tables. */
class AttributionTest {
    private static final Path IP =
            Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "ip");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 17);
    private static final String DELEGATED =
            """
            2|apnic|20260617|4|19830613|20260616|+1000
            apnic|*|ipv4|*|2|summary
            apnic|JP|asn|65536|1|20020801|allocated
            apnic|JP|ipv4|192.0.2.0|192|20110412|allocated|A91872ED
            apnic||ipv4|198.51.100.0|256||available
            apnic|SG|ipv6|2001:db8::|33|20040101|assigned|A9ABCDEF
            apnic|JP|ipv4|not an address|256|20110412|allocated
            """;

    @TempDir Path folder;

    @Test
    void the_file_of_a_registry_gives_country_day_holder_and_status() throws IOException {
        TableFiles.Imported imported =
                read("delegated", DELEGATED.getBytes(StandardCharsets.UTF_8));
        AddressTable table = imported.table();

        Registration jp = table.find(ip("192.0.2.191")).orElseThrow();
        assertThat(jp.country()).contains("JP");
        assertThat(jp.allocatedOn()).contains(LocalDate.of(2011, 4, 12));
        assertThat(jp.registryId()).contains("A91872ED");
        assertThat(table.find(ip("192.0.2.192"))).isEmpty();
        assertThat(table.find(ip("198.51.100.7")).orElseThrow().status()).contains("available");
        assertThat(table.find(ip("2001:db8:7fff::1")).orElseThrow().country()).contains("SG");
        assertThat(table.find(ip("2001:db8:8000::1"))).isEmpty();
        assertThat(imported.entries()).isEqualTo(3);
        assertThat(imported.passedOver()).isEqualTo(1);
    }

    @Test
    void comma_separated_and_numbered_tables_are_read_plain_or_packed() throws IOException {
        AddressTable systems =
                read("as.csv", "192.0.2.0,192.0.2.255,64500,\"Line, \"\"Inc\"\"\"\n".getBytes())
                        .table();
        AddressTable packed =
                read("cc.csv.gz", packed("192.0.2.0,192.0.2.127,JP\n2001:db8::,2001:db8::ff,JP\n"))
                        .table();
        AddressTable numbered =
                read("geoip", "# of a day\n3221225984,3221226239,KR\n".getBytes()).table();

        assertThat(systems.find(ip("192.0.2.9")).orElseThrow().asn()).contains(64500L);
        assertThat(systems.find(ip("192.0.2.9")).orElseThrow().holder()).contains("Line, \"Inc\"");
        assertThat(packed.find(ip("192.0.2.127")).orElseThrow().country()).contains("JP");
        assertThat(packed.find(ip("192.0.2.128"))).isEmpty();
        assertThat(packed.find(ip("2001:db8::42")).orElseThrow().country()).contains("JP");
        assertThat(numbered.find(ip("192.0.2.9")).orElseThrow().country()).contains("KR");
    }

    @Test
    void of_nested_ranges_the_narrowest_answers() throws IOException {
        AddressTable table =
                read("n.csv", "192.0.2.0,192.0.2.255,JP\n192.0.2.16,192.0.2.31,KR\n".getBytes())
                        .table();

        assertThat(table.find(ip("192.0.2.20")).orElseThrow().country()).contains("KR");
        assertThat(table.find(ip("192.0.2.40")).orElseThrow().country()).contains("JP");
    }

    @Test
    void a_database_of_maxminds_form_is_read_as_plain_maps() throws IOException {
        AddressTable table = read("small.mmdb", mmdb()).table();

        assertThat(table.find(ip("10.0.0.1")).orElseThrow().country()).contains("JP");
        assertThat(table.find(ip("192.0.2.1"))).isEmpty();
        assertThat(table.find(ip("2001:db8::1"))).isEmpty();
    }

    @Test
    void every_answer_names_its_table_and_tables_that_disagree_are_all_shown() throws IOException {
        Attribution attribution =
                new Attribution(
                        List.of(
                                read("a.csv", "192.0.2.0,192.0.2.255,JP\n".getBytes()).table(),
                                read("b.csv", "192.0.2.0,192.0.2.255,KR\n".getBytes()).table()));

        List<Answer> answers =
                attribution.of(ip("192.0.2.1"), Optional.of(Instant.parse("2026-06-07T12:00:00Z")));

        assertThat(answers).hasSize(2);
        assertThat(Attribution.disagree(answers)).isTrue();
        assertThat(attribution.countries(ip("192.0.2.1"))).containsExactly("JP", "KR");
        assertThat(answers.get(0).daysFromMail()).hasValue(10);
        assertThat(answers.get(0).table().date()).isEqualTo(DAY);
        assertThat(answers.get(0).table().licence()).isEqualTo("CC0 1.0");
        assertThat(answers.get(0).table().sha256()).matches("[0-9a-f]{64}");
        assertThat(attribution.of(ip("192.0.2.1"), Optional.empty()).get(0).daysFromMail())
                .isEmpty();
    }

    @Test
    void a_file_without_any_entry_is_refused() {
        assertThatThrownBy(() -> read("letter.txt", "Dear sirs,\n".getBytes()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void the_shared_tables_are_read_whole_and_answer_fast() throws IOException {
        assumeTrue(Files.isDirectory(IP), "the shared tables are not here");
        TableFiles.Imported four =
                TableFiles.read(IP.resolve("country-ipv4.csv.gz"), "cc4", DAY, "CC0 1.0");
        TableFiles.Imported six =
                TableFiles.read(IP.resolve("country-ipv6.csv.gz"), "cc6", DAY, "CC0 1.0");
        TableFiles.Imported systems =
                TableFiles.read(IP.resolve("asn-jp-ipv4.csv.gz"), "as", DAY, "CC BY 4.0");
        Attribution attribution =
                new Attribution(List.of(four.table(), six.table(), systems.table()));

        assertThat(four.entries()).isEqualTo(141_822);
        assertThat(six.entries()).isEqualTo(68_368);
        assertThat(systems.entries()).isEqualTo(5_798);
        assertThat(attribution.countries(ip("2001:200::1"))).containsExactly("JP");
        assertThat(attribution.of(ip("1.0.16.9"), Optional.empty()))
                .extracting(Answer::asn)
                .contains(Optional.of(2519L));
        long start = System.nanoTime();
        int found = 0;
        for (int i = 0; i < 200_000; i++) {
            found += four.table().find(InetAddresses.fromInteger(i * 21_474)).isPresent() ? 1 : 0;
        }
        System.out.printf("%.0f look-ups/s%n", 200_000 * 1e9 / (System.nanoTime() - start));
        assertThat(found).isGreaterThan(100_000);
    }

    private TableFiles.Imported read(String name, byte[] octets) throws IOException {
        Path file = Files.write(folder.resolve(name), octets);
        return TableFiles.read(file, name, DAY, "CC0 1.0");
    }

    private static InetAddress ip(String text) {
        return InetAddresses.forString(text);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** One node: 0.0.0.0/1 is JP, the other half is not there (MaxMind DB format 2.0). */
    private static byte[] mmdb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 0, 17, 0, 0, 1});
        out.writeBytes(new byte[16]);
        out.write(0xE1);
        text(out, "country_code");
        text(out, "JP");
        out.writeBytes("\u00AB\u00CD\u00EFMaxMind.com".getBytes(StandardCharsets.ISO_8859_1));
        out.write(0xE9);
        text(out, "node_count");
        out.writeBytes(new byte[] {(byte) 0xC1, 1});
        number(out, "record_size", 24);
        number(out, "ip_version", 4);
        text(out, "database_type");
        text(out, "Test");
        text(out, "languages");
        out.writeBytes(new byte[] {0, 4});
        number(out, "binary_format_major_version", 2);
        number(out, "binary_format_minor_version", 0);
        text(out, "build_epoch");
        out.writeBytes(new byte[] {1, 2, 1});
        text(out, "description");
        out.write(0xE0);
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.write(0x40 | text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void number(ByteArrayOutputStream out, String name, int value) {
        text(out, name);
        out.writeBytes(new byte[] {(byte) 0xA1, (byte) value});
    }
}
