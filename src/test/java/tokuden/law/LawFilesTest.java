package tokuden.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of law: those shipped, and those an office adds in a folder of its own. */
class LawFilesTest {
    private static final Path SHIPPED = Path.of("resources/law");

    @TempDir Path office;

    @Test
    void the_index_names_exactly_the_files_in_the_folder() throws IOException {
        List<String> index = Files.readAllLines(SHIPPED.resolve("index.txt"));

        List<String> folder;
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            folder =
                    files.filter(f -> f.toString().endsWith(".xml"))
                            .map(f -> SHIPPED.relativize(f).toString().replace('\\', '/'))
                            .toList();
        }

        assertThat(index).containsExactlyInAnyOrderElementsOf(folder);
    }

    @ParameterizedTest
    @ValueSource(classes = {Breach.class, LabellingItem.class, Place.class, SendingMethod.class})
    void the_schema_knows_every_name_that_the_program_knows(Class<? extends Enum<?>> names)
            throws IOException {
        String schema = Files.readString(SHIPPED.resolve("edition.xsd"));

        assertThat(Arrays.stream(names.getEnumConstants()).map(Enum::name))
                .allMatch(name -> schema.contains("<xs:enumeration value=\"" + name + "\"/>"));
    }

    @Test
    void an_edition_added_by_the_office_is_in_force_from_its_day() throws IOException {
        write(
                "2031-04-01.xml",
                newest().replace("inForceFrom=\"2025-06-01\"", "inForceFrom=\"2031-04-01\"")
                        .replace("citation=\"第5条\"", "citation=\"第5条の2\""));

        Act act = LawFiles.shippedAnd(office);

        assertThat(act.editions()).hasSize(6);
        assertThat(articleOfFalseSender(act, LocalDate.of(2031, 3, 31))).isEqualTo("第5条");
        assertThat(articleOfFalseSender(act, LocalDate.of(2031, 4, 1))).isEqualTo("第5条の2");
    }

    @Test
    void a_notice_of_remedies_added_by_the_office_is_carried_from_its_day() throws IOException {
        write(
                "remedies/2030-01-01.xml",
                Files.readString(SHIPPED.resolve("remedies/2016-04-01.xml"))
                        .replace("from=\"2016-04-01\"", "from=\"2030-01-01\""));

        Act act = LawFiles.shippedAnd(office);

        assertThat(act.remedyNotice(LocalDate.of(2030, 1, 1)).map(RemedyNotice::from))
                .contains(LocalDate.of(2030, 1, 1));
    }

    @Test
    void an_edition_of_the_office_replaces_the_shipped_one_of_the_same_day() throws IOException {
        write("2025-06-01.xml", newest().replace("拘禁刑に改めた", "拘禁刑に改めた（当室確認済み）"));

        Act act = LawFiles.shippedAnd(office);

        assertThat(act.editions()).hasSize(5);
        assertThat(act.newest().mainPoint()).contains("当室確認済み");
    }

    @Test
    void a_folder_that_is_not_there_adds_nothing() {
        Act act = LawFiles.shippedAnd(office.resolve("none"));

        assertThat(act.editions()).isEqualTo(LawFiles.shipped().editions());
    }

    @Test
    void a_folder_alone_must_hold_an_edition() {
        assertThatThrownBy(() -> LawFiles.in(office))
                .isInstanceOf(UnreadableLawFile.class)
                .hasMessageContaining(office.toString());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    breach="LABELLING",        breach="LABELING"
                    place="ANYWHERE",          place="SOMEWHERE"
                    citation="第34条第1号",      citation="34-1"
                    inForceFrom="2025-06-01",  inForceFrom="2025-06-31"
                    <duties>,                  <duty>
                    <mainPoint>,               <mainPoint xmlns="urn:x">
                    <order breach="CONSENT",   <order breach="LABELLING"
                    """)
    void a_damaged_file_is_named_with_its_reason(String sound, String damaged) throws IOException {
        write("2025-06-01.xml", newest().replaceFirst(quote(sound), damaged));

        assertThatThrownBy(() -> LawFiles.shippedAnd(office))
                .isInstanceOf(UnreadableLawFile.class)
                .hasMessageContaining("2025-06-01.xml");
    }

    @Test
    void a_damaged_file_is_named_with_its_line() throws IOException {
        write("2025-06-01.xml", "<edition>\n<other/>\n</edition>");

        assertThatThrownBy(() -> LawFiles.in(office))
                .isInstanceOfSatisfying(
                        UnreadableLawFile.class,
                        e -> {
                            assertThat(e.line()).isEqualTo(1);
                            assertThat(e.file()).endsWith("2025-06-01.xml");
                            assertThat(e.reason()).isNotBlank();
                        });
    }

    @Test
    void a_file_under_the_name_of_another_day_is_refused() throws IOException {
        write("2031-04-01.xml", newest());

        assertThatThrownBy(() -> LawFiles.in(office)).hasMessageContaining("2025-06-01.xml");
    }

    @Test
    void a_file_reaches_for_nothing_outside_itself() throws IOException {
        Path secret = Files.writeString(office.resolve("secret.txt"), "秘密");
        write(
                "2025-06-01.xml",
                newest().replace(
                                "<edition ",
                                "<!DOCTYPE edition [<!ENTITY s SYSTEM \""
                                        + secret.toUri()
                                        + "\">]><edition ")
                        .replaceFirst("<mainPoint>", "<mainPoint>&s;"));

        assertThatThrownBy(() -> LawFiles.in(office))
                .isInstanceOf(UnreadableLawFile.class)
                .hasMessageContaining("DOCTYPE");
    }

    private static String articleOfFalseSender(Act act, LocalDate day) {
        return act.inForceOn(day)
                .flatMap(e -> e.duty(Breach.FALSE_SENDER_INFORMATION))
                .map(d -> d.provision().cited())
                .orElseThrow();
    }

    private static String newest() throws IOException {
        return Files.readString(SHIPPED.resolve("2025-06-01.xml"));
    }

    private static String quote(String words) {
        return java.util.regex.Pattern.quote(words);
    }

    private void write(String name, String text) throws IOException {
        Path file = office.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(UTF_8));
    }
}
