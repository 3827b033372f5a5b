package tokuden.documents.render;

import java.io.IOException;
import java.util.regex.Pattern;
import tokuden.evidence.Sha256;

/**
 * Makes text safe for the cell of a sheet. A cell is never the evidence itself: what a sheet cannot
 * hold unchanged is shown by its number, or put into a file of its own that the cell names.
 */
final class SheetCells {
    /** What a cell of XLSX holds at most, in UTF-16 units. */
    static final int LONGEST = 32_767;

    private static final int SHOWN_OF_LONG = 500;
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

    private final LongTexts longTexts;

    SheetCells(LongTexts longTexts) {
        this.longTexts = longTexts;
    }

    /** The text for a cell of XLSX: controls visible, {@code _xHHHH_} kept as it is written. */
    String forXlsx(String text, int row, int column) throws IOException {
        String escaped = xlsx(text);
        return escaped.length() <= LONGEST ? escaped : xlsx(shortened(text, row, column));
    }

    /** The text for a field of CSV: quoted, and never the beginning of a formula. */
    String forCsv(String text, int row, int column) throws IOException {
        String kept = text.length() <= LONGEST ? text : shortened(text, row, column);
        String legible = legible(kept);
        boolean formula = !legible.isEmpty() && FORMULA_BEGINS.indexOf(first(legible)) >= 0;
        return '"' + (formula ? "'" : "") + legible.replace("\"", "\"\"") + '"';
    }

    private static char first(String text) {
        return text.stripLeading().isEmpty() ? text.charAt(0) : text.stripLeading().charAt(0);
    }

    private static String xlsx(String text) {
        String legible = legible(text);
        return legible.contains("_x")
                ? ESCAPE_LIKE.matcher(legible).replaceAll("_x005F_")
                : legible;
    }

    /** Controls, halves of a pair and what XML cannot hold, shown by their number. */
    private static String legible(String text) {
        if (text.codePoints().allMatch(SheetCells::isKept)) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        cp -> {
                            if (isKept(cp)) {
                                legible.appendCodePoint(cp);
                            } else {
                                legible.append(
                                        String.format(java.util.Locale.ROOT, "［U+%04X］", cp));
                            }
                        });
        return legible.toString();
    }

    private static boolean isKept(int cp) {
        int type = Character.getType(cp);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && (cp & 0xFFFE) != 0xFFFE;
    }

    private String shortened(String text, int row, int column) throws IOException {
        String name = String.format(java.util.Locale.ROOT, "row-%06d-%d.txt", row, column + 1);
        Sha256 hash = longTexts.keep(name, text);
        int end = text.offsetByCodePoints(0, text.codePointCount(0, SHOWN_OF_LONG));
        return text.substring(0, end) + "…（全文：" + name + "　SHA-256 " + hash.hex() + "）";
    }
}
