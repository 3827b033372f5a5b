package tokuden.exchange.packing;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import tokuden.documents.Sheet;
import tokuden.exchange.record.PackedRecords;

/** The rows of an index while a package is made: in a file, because memory may not hold them. */
final class IndexRows {
    private final Path file;
    private final OutputStream out;
    private long count;

    IndexRows(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    void add(Row row) throws IOException {
        out.write(PackedRecords.bytes(PackedRecords.tree(row)));
        out.write('\n');
        count++;
    }

    long count() {
        return count;
    }

    void close() throws IOException {
        out.close();
    }

    /** The rows in their order; to be closed. */
    Reading read() throws IOException {
        return new Reading(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    }

    /** Reads row by row. */
    static final class Reading implements Iterator<Row>, AutoCloseable {
        private final BufferedReader in;
        private String line;

        Reading(BufferedReader in) throws IOException {
            this.in = in;
            this.line = in.readLine();
        }

        @Override
        public boolean hasNext() {
            return line != null;
        }

        @Override
        public Row next() {
            if (line == null) {
                throw new NoSuchElementException();
            }
            try {
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                line = in.readLine();
                return PackedRecords.read(PackedRecords.parsed(bytes).orElseThrow(), Row.class);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** The index as a sheet. */
    static Sheet sheet(Reading rows) {
        return new Sheet(
                Words.of("index.sheet"),
                List.of(
                        column("label", Sheet.Kind.TEXT, 12),
                        column("kind", Sheet.Kind.TEXT, 14),
                        column("title-of", Sheet.Kind.TEXT, 48),
                        column("made", Sheet.Kind.TEXT, 22),
                        column("author", Sheet.Kind.TEXT, 32),
                        column("proves", Sheet.Kind.TEXT, 40),
                        column("size", Sheet.Kind.NUMBER, 12),
                        column("sha256", Sheet.Kind.TEXT, 68),
                        column("file", Sheet.Kind.TEXT, 32),
                        column("analysis", Sheet.Kind.TEXT, 32)),
                () -> new Cells(rows));
    }

    private static Sheet.Column column(String key, Sheet.Kind kind, int width) {
        return new Sheet.Column(Words.of("index." + key), kind, width);
    }

    private record Cells(Reading rows) implements Iterator<Sheet.Row> {
        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Sheet.Row next() {
            Row row = rows.next();
            return new Sheet.Row(
                    List.of(
                            row.label(),
                            row.kind(),
                            row.title(),
                            row.made(),
                            row.author(),
                            row.proves(),
                            Long.toString(row.size()),
                            row.sha256(),
                            row.file(),
                            row.analysis()));
        }
    }
}
