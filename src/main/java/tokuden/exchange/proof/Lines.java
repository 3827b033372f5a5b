package tokuden.exchange.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import tokuden.exchange.bag.PackedFiles;
import tokuden.exchange.record.PackedRecords;

/** The lines of a file of a package, each a JSON object, read one by one. */
public final class Lines {
    private Lines() {}

    /** Each line as a tree; a line that is none is a missing node. */
    public static Iterable<JsonNode> of(PackedFiles files, String name) {
        return () -> {
            try {
                return new Reading(
                        new BufferedReader(
                                new InputStreamReader(files.open(name), StandardCharsets.UTF_8)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }

    private static final class Reading implements Iterator<JsonNode> {
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
        public JsonNode next() {
            if (line == null) {
                throw new NoSuchElementException();
            }
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            try {
                line = in.readLine();
                if (line == null) {
                    in.close();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return PackedRecords.parsed(bytes).orElse(MissingNode.getInstance());
        }
    }
}
