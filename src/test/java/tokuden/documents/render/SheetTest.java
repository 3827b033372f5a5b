package tokuden.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.documents.Sheet;
import tokuden.evidence.Sha256;

class SheetTest {
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final LongTexts longTexts =
            (name, text) -> {
                kept.put(name, text);
                return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
            };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2",
                "@SUM(A1)",
                "_x0041_",
                "__x0041__x005F_",
                "件名　😀𠮷",
                "'引用",
                "a\"b,c",
            })
    void a_text_is_read_back_from_xlsx_as_it_was_and_is_no_formula(String text) throws IOException {
        Cell cell = cell(xlsx(text));

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void what_a_cell_cannot_hold_is_shown_by_its_number() throws IOException {
        Cell cell = cell(xlsx("a\u0000b\u202Ec\nd\uD83D"));

        assertThat(cell.getStringCellValue()).isEqualTo("a［U+0000］b［U+202E］c［U+000A］d［U+D83D］");
    }

    @Test
    void a_text_too_long_for_a_cell_stands_in_a_file_that_the_cell_names() throws IOException {
        String text = "長い本文😀".repeat(9000);

        Cell cell = cell(xlsx(text));

        assertThat(kept).containsExactly(Map.entry("row-000001-2.txt", text));
        assertThat(cell.getStringCellValue())
                .startsWith("長い本文😀")
                .contains("row-000001-2.txt")
                .contains(Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex())
                .hasSizeLessThan(SheetCells.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", " =1", "＝1+1", "\t=1"})
    void a_field_of_csv_never_begins_a_formula(String text) throws IOException {
        String line = csv(text).lines().skip(1).findFirst().orElseThrow();

        String field = line.substring(line.indexOf(',') + 1);

        assertThat(field).matches("\"('|［).*\"");
    }

    @Test
    void csv_quotes_what_it_must() throws IOException {
        String all = csv("a\"b,c");

        assertThat(all).isEqualTo("\uFEFF\"番号\",\"件名\"\r\n\"7\",\"a\"\"b,c\"\r\n");
    }

    @Test
    void numbers_are_numbers() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx("x")))) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(0);

            assertThat(cell.getNumericCellValue()).isEqualTo(7);
        }
    }

    private byte[] xlsx(String text) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new XlsxSheet(longTexts).write(sheet(text), file);
        return file.toByteArray();
    }

    private String csv(String text) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new CsvSheet(longTexts).write(sheet(text), file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private static Cell cell(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheetAt(0).getRow(1).getCell(1);
        }
    }

    private static Sheet sheet(String text) {
        return new Sheet(
                "証拠一覧",
                List.of(
                        new Sheet.Column("番号", Sheet.Kind.NUMBER, 8),
                        new Sheet.Column("件名", Sheet.Kind.TEXT, 40)),
                List.of(new Sheet.Row(List.of("7", text))));
    }
}
