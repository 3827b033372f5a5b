package tokuden.documents.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tokuden.documents.Block;
import tokuden.documents.Run;

/** What a form answers to the fields of its template. Values are taken as they are. */
public final class Fields {
    private final Map<String, Value> values = new LinkedHashMap<>();

    /** Words without a source. */
    public Fields text(String name, String words) {
        return runs(name, words.isBlank() ? List.of() : List.of(Run.plain(words)));
    }

    /** Words with their sources. */
    public Fields runs(String name, List<Run> runs) {
        boolean blank = runs.stream().allMatch(r -> r.text().isBlank());
        return put(name, new Value.Words(blank ? List.of() : runs));
    }

    /** A day, if there is one. */
    public Fields day(String name, Optional<LocalDate> day) {
        day.ifPresent(d -> put(name, new Value.Formatted(format -> Format.day(d, format))));
        return this;
    }

    /** A day. */
    public Fields day(String name, LocalDate day) {
        return day(name, Optional.of(day));
    }

    /** An instant, if it is known. */
    public Fields time(String name, Optional<Instant> at) {
        at.ifPresent(t -> put(name, new Value.Formatted(format -> Format.time(t, format))));
        return this;
    }

    /** A number. */
    public Fields number(String name, long number) {
        return put(name, new Value.Formatted(format -> Format.number(number)));
    }

    /** Text of several lines; each makes a block of its own. */
    public Fields lines(String name, Collection<String> lines) {
        return lineRuns(
                name,
                lines.stream().filter(l -> !l.isBlank()).map(l -> List.of(Run.plain(l))).toList());
    }

    /** Lines with their sources. */
    public Fields lineRuns(String name, List<List<Run>> lines) {
        return put(name, new Value.Lines(lines));
    }

    /** Whether it is so. */
    public Fields flag(String name, boolean so) {
        return put(name, new Value.Lines(so ? List.of(List.of()) : List.of()));
    }

    /** Whole blocks. */
    public Fields part(String name, List<Block> blocks) {
        return put(name, new Value.Part(blocks));
    }

    /** The names answered. */
    public Set<String> names() {
        return values.keySet();
    }

    private Fields put(String name, Value value) {
        values.put(name, value);
        return this;
    }

    boolean isPresent(String name) {
        return values.containsKey(name) && !values.get(name).isEmpty();
    }

    /** The words at a place; empty if there are none. */
    List<Run> at(Piece.Place place) {
        return Optional.ofNullable(values.get(place.name()))
                .map(v -> v.written(place.format()))
                .orElse(List.of());
    }

    /** The lines of that field; empty if it has none. */
    List<List<Run>> linesOf(String name) {
        return values.get(name) instanceof Value.Lines lines ? lines.runs() : List.of();
    }

    /** The blocks of that part; empty if it has none. */
    List<Block> blocksOf(String name) {
        return values.get(name) instanceof Value.Part part ? part.blocks() : List.of();
    }

    /** What stands in a field. */
    private sealed interface Value {
        boolean isEmpty();

        List<Run> written(String format);

        record Words(List<Run> runs) implements Value {
            @Override
            public boolean isEmpty() {
                return runs.isEmpty();
            }

            @Override
            public List<Run> written(String format) {
                return Format.words(runs, format);
            }
        }

        record Formatted(java.util.function.UnaryOperator<String> in) implements Value {
            @Override
            public boolean isEmpty() {
                return false;
            }

            @Override
            public List<Run> written(String format) {
                return List.of(Run.plain(in.apply(format)));
            }
        }

        record Lines(List<List<Run>> runs) implements Value {
            @Override
            public boolean isEmpty() {
                return runs.isEmpty();
            }

            @Override
            public List<Run> written(String format) {
                return runs.stream().flatMap(List::stream).toList();
            }
        }

        record Part(List<Block> blocks) implements Value {
            @Override
            public boolean isEmpty() {
                return blocks.isEmpty();
            }

            @Override
            public List<Run> written(String format) {
                return List.of();
            }
        }
    }
}
