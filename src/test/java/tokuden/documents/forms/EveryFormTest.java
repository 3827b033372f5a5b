package tokuden.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tokuden.documents.Document;
import tokuden.documents.render.Conformance;
import tokuden.documents.render.Papers;
import tokuden.documents.render.PdfRenderer;
import tokuden.documents.render.WordRenderer;

/** The contract: every form drawn by every renderer has the same words, and conforms. */
class EveryFormTest {
    private static final Stationery STATIONERY = Stationery.with(Orders.ACT);

    /** The drawn papers are left here, to be looked at. */
    private static final Path DRAWN = Path.of("target/papers");

    static Stream<Record> facts() {
        return FullFacts.all().stream();
    }

    static Stream<Form<?>> forms() {
        return Forms.all().stream();
    }

    @Test
    void there_are_full_facts_for_every_form() {
        Set<Class<?>> known =
                FullFacts.all().stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(Forms.all()).allSatisfy(f -> assertThat(known).contains(f.facts()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_full_form_leaves_no_gap_and_has_the_same_words_in_every_format(Record facts)
            throws IOException {
        Document paper = FullFacts.formOf(facts).compose(facts, STATIONERY);

        byte[] pdf = Papers.drawn(new PdfRenderer(), paper);
        byte[] word = Papers.drawn(new WordRenderer(), paper);

        keep(paper, pdf, word);
        assertThat(paper.gaps()).isEmpty();
        assertThat(Papers.wordsOfPdf(pdf)).isEqualTo(Papers.wordsOf(paper));
        assertThat(Papers.wordsOfWord(word)).isEqualTo(Papers.wordsOf(paper));
        assertThat(Conformance.of(pdf).failures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_of_nothing_names_what_is_not_filled_in_and_can_still_be_drawn(Form<?> form) {
        Document paper = ofNothing(form);

        byte[] pdf = Papers.drawn(new PdfRenderer(), paper);
        byte[] word = Papers.drawn(new WordRenderer(), paper);

        String words = Papers.wordsOf(paper);
        assertThat(paper.gaps()).isNotEmpty();
        assertThat(paper.gaps())
                .allSatisfy(
                        g -> {
                            assertThat(words).contains("【未記入:" + g.field() + "】");
                            assertThat(g.line()).isPositive();
                        });
        assertThat(Papers.wordsOfPdf(pdf)).isEqualTo(words);
        assertThat(Papers.wordsOfWord(word)).isEqualTo(words);
        assertThat(Conformance.of(pdf).failures()).isEmpty();
    }

    @Property(tries = 40, seed = "2026")
    void any_text_in_any_field_stands_in_both_files(
            @ForAll("formNames") String kind, @ForAll("texts") String text) {
        Document paper = saying(Forms.find(kind).orElseThrow(), text);

        byte[] pdf = Papers.drawn(new PdfRenderer(), paper);
        byte[] word = Papers.drawn(new WordRenderer(), paper);

        assertThat(Papers.wordsOfPdf(pdf)).isEqualTo(Papers.wordsOf(paper));
        assertThat(Papers.wordsOfWord(word)).isEqualTo(Papers.wordsOf(paper));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_paper_says_with_which_wording_it_was_composed(Record facts) {
        Form<Record> form = FullFacts.formOf(facts);

        Document paper = form.compose(facts, STATIONERY);

        assertThat(paper.metadata().templates())
                .extracting(t -> t.id())
                .containsExactly(form.kind(), "common");
        assertThat(paper.metadata().kind()).isEqualTo(form.kind());
    }

    @Provide
    Arbitrary<String> formNames() {
        return Arbitraries.of(Forms.all().stream().map(Form::kind).toList());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hostile =
                Arbitraries.of(
                        "{{法}} {{x|固定}} 【要確認】",
                        "?欄 # 見出し\n= 表題\n@教示",
                        "<b>&amp;</b> =cmd|' /C calc'!A0",
                        "\u202E\u0000\uD83D 葛\uDB40\uDD00 😀 שלום \uE000",
                        "https://example.test/" + "a1b2".repeat(60));
        Arbitrary<String> any =
                Arbitraries.integers()
                        .between(0, Character.MAX_CODE_POINT)
                        .list()
                        .ofMaxSize(40)
                        .map(
                                cps ->
                                        cps.stream()
                                                .map(Character::toString)
                                                .collect(Collectors.joining()));
        return Arbitraries.oneOf(hostile, any).filter(t -> !t.isBlank());
    }

    private static <F extends Record> Document ofNothing(Form<F> form) {
        return form.compose(AnyFacts.nothing(form.facts()), STATIONERY);
    }

    private static <F extends Record> Document saying(Form<F> form, String text) {
        return form.compose(AnyFacts.saying(text, form.facts()), STATIONERY);
    }

    private static void keep(Document paper, byte[] pdf, byte[] word) throws IOException {
        Files.createDirectories(DRAWN);
        Files.write(DRAWN.resolve(paper.metadata().kind() + ".pdf"), pdf);
        Files.write(DRAWN.resolve(paper.metadata().kind() + ".docx"), word);
    }
}
