package tokuden.terminal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as a file of comma-separated values that spreadsheet programs open in Japanese. */
final class Csv {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@";

    private Csv() {}

    static byte[] of(List<List<String>> rows) {
        String text =
                rows.stream()
                        .map(r -> r.stream().map(Csv::cell).collect(Collectors.joining(",")))
                        .map(line -> line + "\r\n")
                        .collect(Collectors.joining());
        return (MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that a program might take for a formula is written as text. */
    private static String cell(String value) {
        boolean formula = value.length() > 1 && FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
