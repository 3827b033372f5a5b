package tokuden.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tokuden.documents.Block;
import tokuden.documents.Gap;
import tokuden.documents.Run;
import tokuden.documents.forms.Forms;
import tokuden.evidence.Sha256;
import tokuden.work.TroubleException;

class TemplatesTest {
    private static final Pattern LAWS_OWN_WORDS =
            Pattern.compile(
                    "第[0-9０-９一二三四五六七八九十]+条|[0-9０-９,]+万?円|[0-9０-９]+年以下|懲役|拘禁刑|[0-9]+(日|か月)以内");

    @TempDir Path office;

    static List<String> shippedTemplates() {
        return Forms.templates();
    }

    @ParameterizedTest
    @MethodSource("shippedTemplates")
    void a_shipped_template_is_sound_and_holds_no_word_that_belongs_to_the_law(String id) {
        Templates templates = Templates.shipped();

        Template template = templates.of(id);

        assertThat(template.ref().id()).isEqualTo(id);
        assertThat(template.ref().version()).isPositive();
        assertThat(templates.shippedText(id).lines().filter(l -> !l.startsWith("//")))
                .noneMatch(l -> LAWS_OWN_WORDS.matcher(l).find());
    }

    @Test
    void the_office_s_copy_takes_the_place_of_the_shipped_one_and_has_its_own_hash()
            throws IOException {
        String own = shipped("receipt").replace("版: 1", "版: 7").replace("次のものを", "下記のものを");
        byte[] bytes = own.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(office.resolve("receipt.txt"), bytes);
        Templates templates = Templates.shippedAnd(office);

        Template template = templates.of("receipt");

        assertThat(template.ref().version()).isEqualTo(7);
        assertThat(template.ref().hash()).isEqualTo(Sha256.of(bytes));
        assertThat(templates.difference("receipt"))
                .filteredOn(d -> d.kind() == LineDifference.Kind.ADDED)
                .extracting(LineDifference::text)
                .contains("版: 7")
                .anyMatch(t -> t.contains("下記のものを"));
        assertThat(templates.isOffices("receipt")).isTrue();
        assertThat(templates.isOffices("warning")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{参照}};{{参照番号}};UNKNOWN_FIELD;参照番号",
                "@受領するもの;;PART_LEFT_OUT;受領するもの",
                "{{参照}};{{参照|和暦}};WRONG_FORMAT;参照",
                "{{参照}};{{参照;UNCLOSED;",
                "?参照;?号;UNKNOWN_FIELD;号",
                "版: 1;版;UNKNOWN_HEADER;版",
            })
    void a_fault_of_a_copy_is_named_with_its_place_and_the_copy_is_refused(
            String from, String to, Fault.Kind kind, String name) throws IOException {
        String own = shipped("receipt").replace(from, to == null ? "" : to);
        Files.writeString(office.resolve("receipt.txt"), own);
        Templates templates = Templates.shippedAnd(office);

        List<Fault> faults = templates.faults("receipt");

        assertThat(faults)
                .anySatisfy(
                        f -> {
                            assertThat(f.kind()).isEqualTo(kind);
                            assertThat(f.name()).contains(name == null ? "" : name);
                        });
        assertThat(faults.get(0).in(Locale.JAPANESE)).contains("receipt");
        assertThat(faults.get(0).in(Locale.ENGLISH)).contains("receipt");
        assertThatThrownBy(() -> templates.of("receipt"))
                .isInstanceOfSatisfying(
                        TroubleException.class,
                        t -> assertThat(t.key()).isEqualTo("wording.faulty"));
    }

    @Test
    void an_unknown_field_is_named_with_line_and_column() {
        Template template = read("様式: t", "版: 1", "名称: 試験", "[本文]", "本日、{{無い欄}}である。");

        assertThat(template.faults())
                .containsExactly(new Fault(Fault.Kind.UNKNOWN_FIELD, "t", 5, 4, "無い欄"));
    }

    @Test
    void every_mark_makes_its_block_and_numbers_count_themselves() {
        Template template =
                template(
                        "= 題", "# 一", "本文", "- 甲", "- 乙", "## 二", "# 三", "### 四", "- 丙", "記", "以上");

        List<Block> blocks = Filling.of(template, new Fields(), "（案）").blocks();

        assertThat(blocks)
                .containsExactly(
                        new Block.Title("題（案）"),
                        new Block.Heading(1, "第1", "一"),
                        new Block.Paragraph(1, List.of(Run.plain("本文"))),
                        new Block.Item(1, "(1)", List.of(Run.plain("甲"))),
                        new Block.Item(1, "(2)", List.of(Run.plain("乙"))),
                        new Block.Heading(2, "1", "二"),
                        new Block.Heading(1, "第2", "三"),
                        new Block.Heading(3, "(1)", "四"),
                        new Block.Item(3, "ア", List.of(Run.plain("丙"))),
                        new Block.Ki(),
                        new Block.Closing("以上"));
    }

    @Test
    void a_value_never_becomes_markup() {
        Template template = template("{{文}}", "- {{行}}");
        Fields fields = new Fields().text("文", "# {{日}} ?文 @部").lines("行", List.of("= 題", "{{文}}"));

        List<Block> blocks = Filling.of(template, fields, "").blocks();

        assertThat(blocks)
                .containsExactly(
                        new Block.Paragraph(0, List.of(Run.plain("# {{日}} ?文 @部"))),
                        new Block.Item(0, "1", List.of(Run.plain("= 題"))),
                        new Block.Item(0, "2", List.of(Run.plain("{{文}}"))));
    }

    @Test
    void a_place_without_a_value_is_a_gap_with_its_place_unless_its_line_asks_for_it() {
        Template template = template("?文 文は{{文}}である。", "!文 文はない。", "日は{{日}}である。");

        Filling filling = Filling.of(template, new Fields(), "");

        assertThat(filling.gaps()).containsExactly(new Gap("日", "t", 11, 3));
        assertThat(filling.blocks()).hasSize(2);
    }

    @Test
    void a_day_is_written_in_the_format_of_its_place() {
        Template template = template("{{日}}／{{日|西暦}}");
        Fields fields = new Fields().day("日", LocalDate.of(2019, 5, 1));

        List<Block> blocks = Filling.of(template, fields, "").blocks();

        assertThat(((Block.Paragraph) blocks.get(0)).runs())
                .extracting(Run::text)
                .containsExactly("令和元年5月1日", "／", "2019-05-01");
    }

    @Test
    void a_preview_shows_every_line_with_the_names_of_its_places() {
        Template template = template("?文 文は{{文}}である。", "!文 文はない。", "@部");

        List<Block> blocks = Filling.preview(template).blocks();

        assertThat(blocks).hasSize(3);
        assertThat(((Block.Paragraph) blocks.get(0)).runs())
                .extracting(Run::text)
                .containsExactly("文は", "〔文〕", "である。");
    }

    @Test
    void any_bytes_can_be_read_as_a_template() {
        byte[] bytes = {(byte) 0xFF, 0, '{', '{', '\n', '[', ']', '#', ' ', (byte) 0xC3};

        TemplateReader.Reading reading = TemplateReader.read("x", bytes);

        assertThat(reading.faults()).isNotEmpty();
    }

    private static String shipped(String id) {
        return Templates.shipped().shippedText(id);
    }

    /** A template of these lines, with the fields 文, 行, 日 and 部; the first line is the 9th. */
    private static Template template(String... body) {
        String head = "様式: t\n版: 1\n名称: 試験\n欄: 文 文字\n欄: 行 各行\n欄: 日 日\n欄: 部 部\n[本文]\n";
        Template template = read((head + String.join("\n", body)).split("\n"));
        assertThat(template.faults()).isEmpty();
        return template;
    }

    private static Template read(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        TemplateReader.Reading reading = TemplateReader.read("t", bytes);
        assertThat(reading.faults()).isEmpty();
        return reading.template();
    }
}
