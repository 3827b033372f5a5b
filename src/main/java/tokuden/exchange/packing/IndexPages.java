package tokuden.exchange.packing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tokuden.documents.render.CsvSheet;
import tokuden.documents.render.XlsxSheet;
import tokuden.evidence.Sha256;

/**
 * The index of a package: pages that any browser shows without a network and without scripts, a
 * workbook and a table. Every word of a mail is written as text and never as markup.
 */
final class IndexPages {
    private static final int ROWS_OF_A_PAGE = 2000;
    private static final String STYLE =
            "body{font-family:sans-serif;margin:1.5em;color:#111;background:#fff}"
                    + "table{border-collapse:collapse;width:100%}"
                    + "th,td{border:1px solid #999;padding:.25em .4em;vertical-align:top;"
                    + "text-align:left;overflow-wrap:anywhere}"
                    + "th{background:#eee}td.n{white-space:nowrap}"
                    + "code{font-size:.8em}dt{font-weight:bold}dd{margin:0 0 .4em 1.5em}";

    private final Path spool;
    private final IndexRows rows;
    private final List<String> head;

    /**
     * @param head what is said above the table: label and value in turn
     */
    IndexPages(Path spool, IndexRows rows, List<String> head) {
        this.spool = spool;
        this.rows = rows;
        this.head = head;
    }

    /** A file of the index: its name in the package and where it lies. */
    record Page(String name, Path file) {}

    /** Writes everything. */
    List<Page> write(java.time.Instant asOf) throws IOException {
        List<Page> all = new ArrayList<>();
        int pages = (int) Math.max(1, (rows.count() + ROWS_OF_A_PAGE - 1) / ROWS_OF_A_PAGE);
        try (IndexRows.Reading reading = rows.read()) {
            for (int page = 1; page <= pages; page++) {
                Path file = spool.resolve(name(page));
                html(file, page, pages, reading);
                all.add(new Page(name(page), file));
            }
        }
        all.add(new Page("index.csv", csv()));
        all.add(new Page("index.xlsx", xlsx(asOf)));
        return all;
    }

    private static String name(int page) {
        return page == 1 ? "index.html" : String.format(Locale.ROOT, "index-%03d.html", page);
    }

    private Path csv() throws IOException {
        Path file = spool.resolve("index.csv");
        try (IndexRows.Reading reading = rows.read();
                OutputStream out = Files.newOutputStream(file)) {
            new CsvSheet(IndexPages::tooLong).write(IndexRows.sheet(reading), out);
        }
        return file;
    }

    private Path xlsx(java.time.Instant asOf) throws IOException {
        Path drawn = spool.resolve("drawn.xlsx");
        try (IndexRows.Reading reading = rows.read();
                OutputStream out = Files.newOutputStream(drawn)) {
            new XlsxSheet(IndexPages::tooLong).write(IndexRows.sheet(reading), out);
        }
        Path file = spool.resolve("index.xlsx");
        SteadySheet.write(drawn, asOf, file);
        return file;
    }

    /** A cell is never the evidence: the whole text stands in the mail that the row names. */
    private static Sha256 tooLong(String name, String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private void html(Path file, int page, int pages, IndexRows.Reading reading)
            throws IOException {
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                Files.newOutputStream(file), StandardCharsets.UTF_8))) {
            String title = Words.of("index.title");
            out.write("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n");
            out.write(
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                            + " style-src 'unsafe-inline'\">\n");
            out.write("<title>" + text(title) + "</title>\n<style>" + STYLE + "</style>\n");
            out.write("</head>\n<body>\n<h1>" + text(title) + "</h1>\n<dl>\n");
            for (int i = 0; i + 1 < head.size(); i += 2) {
                out.write("<dt>" + text(head.get(i)) + "</dt><dd>" + text(head.get(i + 1)));
                out.write("</dd>\n");
            }
            out.write("</dl>\n");
            ways(out, page, pages);
            table(out, reading);
            ways(out, page, pages);
            out.write("</body>\n</html>\n");
        }
    }

    private static void ways(Writer out, int page, int pages) throws IOException {
        if (pages == 1) {
            return;
        }
        out.write("<p>");
        for (int i = 1; i <= pages; i++) {
            out.write(
                    i == page ? " <b>" + i + "</b>" : " <a href=\"" + name(i) + "\">" + i + "</a>");
        }
        out.write("</p>\n");
    }

    private static void table(Writer out, IndexRows.Reading reading) throws IOException {
        out.write("<table>\n<tr>");
        for (String key :
                List.of(
                        "label",
                        "kind",
                        "title-of",
                        "made",
                        "author",
                        "proves",
                        "size",
                        "sha256")) {
            out.write("<th>" + text(Words.of("index." + key)) + "</th>");
        }
        out.write("</tr>\n");
        for (int i = 0; i < ROWS_OF_A_PAGE && reading.hasNext(); i++) {
            row(out, reading.next());
        }
        out.write("</table>\n");
    }

    private static void row(Writer out, Row row) throws IOException {
        out.write("<tr><td class=\"n\"><a href=\"" + href(row.file()) + "\">");
        out.write(text(row.label()) + "</a>");
        if (!row.analysis().isEmpty()) {
            out.write("<br><a href=\"" + href(row.analysis()) + "\">");
            out.write(text(Words.of("index.analysis")) + "</a>");
        }
        out.write("</td><td>" + text(row.kind()) + "</td><td>" + text(row.title()));
        out.write("</td><td class=\"n\">" + text(row.made()) + "</td><td>" + text(row.author()));
        out.write("</td><td>" + text(row.proves()) + "</td><td class=\"n\">" + row.size());
        out.write("</td><td><code>" + text(row.sha256()) + "</code></td></tr>\n");
    }

    /** Names of a package are ASCII and need no escape; the page lies in {@code data/}. */
    private static String href(String file) {
        return text(file.substring("data/".length()));
    }

    private static String text(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints()
                .forEach(
                        cp -> {
                            switch (cp) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                default -> legible(safe, cp);
                            }
                        });
        return safe.toString();
    }

    /** Controls and letters that turn the direction of writing are shown by their number. */
    private static void legible(StringBuilder safe, int cp) {
        int type = Character.getType(cp);
        if (type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE) {
            safe.append(String.format(Locale.ROOT, "［U+%04X］", cp));
        } else {
            safe.appendCodePoint(cp);
        }
    }
}
