package tokuden.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.documents.Document;

class AnyTextTest {
    @Property(tries = 60, seed = "2026")
    void no_text_makes_a_renderer_fail_or_loses_a_character_in_silence(@ForAll("words") String text)
            throws IOException {
        Document paper = Papers.paperSaying(text);

        GlyphNotes notes = new PdfRenderer().render(paper, new ByteArrayOutputStream());
        String words = Papers.wordsOf(paper);
        byte[] pdf = Papers.drawn(new PdfRenderer(), paper);
        byte[] word = Papers.drawn(new WordRenderer(), paper);

        assertThat(Papers.wordsOfPdf(pdf)).isEqualTo(words);
        assertThat(Papers.wordsOfWord(word)).isEqualTo(words);
        text.codePoints().forEach(cp -> assertThat(isTold(cp, words, notes)).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "1F600, ［U+1F600］",
        "202E, ［U+202E］",
        "200B, ［U+200B］",
        "0, ［U+0000］",
        "A, ［U+000A］",
        "D83D, ［U+D83D］",
        "E000, ［U+E000］",
        "5D0, ［U+05D0］",
        "A0, ［U+00A0］",
        "20BB7, 𠮷",
        "9AD9, 髙",
        "2460, ①",
        "E0100, ''",
    })
    void what_no_face_shows_is_shown_by_its_number(String codePoint, String shown) {
        String text =
                new StringBuilder().appendCodePoint(Integer.parseInt(codePoint, 16)).toString();
        Glyphs glyphs = new Glyphs();

        String words = glyphs.shown(text);

        assertThat(words).isEqualTo(shown);
        assertThat(glyphs.notes().isEmpty()).isEqualTo(words.equals(text));
    }

    @Test
    void a_cell_longer_than_a_page_is_not_cut_off() {
        String cell = "長い件名の、" + "未承諾広告※😀abcdef ".repeat(900);
        Document paper = RenderersTest.paperWithCell(cell);

        byte[] pdf = Papers.drawn(new PdfRenderer(), paper);

        int[] drawn = Papers.wordsOfPdf(pdf).codePoints().sorted().toArray();
        assertThat(drawn).isEqualTo(Papers.wordsOf(paper).codePoints().sorted().toArray());
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, Character.MAX_CODE_POINT);
        Arbitrary<Integer> plane = Arbitraries.integers().between(0, 0xFFFF);
        Arbitrary<Integer> odd =
                Arbitraries.of(
                        0, 9, 10, 0xA0, 0xAD, 0x5D0, 0x202E, 0x200D, 0xFE0F, 0x1F600, 0x20BB7,
                        0x845B, 0xE0100, 0xD83D, 0xDE00, 0xFEFF, 0xFFFF, 0x3099, 0x301, 0x2F00,
                        0x3042, 0x3001, 0xFF09, 0x25, 0x7B, 0x5C, 0x3C, 0x26, 0x20, 0x3000);
        return Arbitraries.oneOf(any, plane, odd)
                .list()
                .ofMaxSize(60)
                .map(cps -> cps.stream().map(Character::toString).collect(Collectors.joining()));
    }

    private static boolean isTold(int cp, String words, GlyphNotes notes) {
        String shown = apart(Papers.normalised(Character.toString(cp)));
        String all = apart(words);
        return shown.codePoints().allMatch(part -> all.indexOf(part) >= 0)
                || notes.notes().stream().anyMatch(n -> n.codePoint() == cp);
    }

    /** Letter and mark apart: a letter and the marks that follow it may be shown as one. */
    private static String apart(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD);
    }
}
