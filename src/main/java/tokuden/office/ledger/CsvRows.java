package tokuden.office.ledger;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table row by row (RFC 4180): cells in quotes may hold commas and line ends. */
final class CsvRows {
    private final Reader in;

    CsvRows(Reader in) {
        this.in = in;
    }

    /** The next row; empty at the end. */
    Optional<List<String>> next() throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            any = true;
            if (c == '"') {
                quoted = quote(cell, quoted);
            } else if (quoted || c != ',' && c != '\n' && c != '\r') {
                cell.append((char) c);
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                break;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        cells.add(cell.toString());
        return Optional.of(cells);
    }

    /** A quote opens or closes; two of them in a quoted cell are one quote of the text. */
    private boolean quote(StringBuilder cell, boolean quoted) throws IOException {
        if (!quoted) {
            return true;
        }
        in.mark(1);
        int following = in.read();
        if (following == '"') {
            cell.append('"');
            return true;
        }
        if (following >= 0) {
            in.reset();
        }
        return false;
    }
}
