package tokuden.documents.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tokuden.documents.Run;

/**
 * The sentences of a form that it puts together itself, as the office words them: those of its own
 * template, else those that all forms share. A value is put in as it is and never read for places
 * again.
 */
public final class Phrases {
    private final Template own;
    private final Template shared;

    public Phrases(Template own, Template shared) {
        this.own = own;
        this.shared = shared;
    }

    /** A sentence without places. */
    public String text(String key) {
        return Stream.of(own, shared)
                .flatMap(t -> Optional.ofNullable(t.phrases().get(key)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no wording for " + key));
    }

    /** A sentence with its places filled, as plain text. */
    public String text(String key, Map<String, String> values) {
        return runs(key, plain(values)).stream().map(Run::text).collect(Collectors.joining());
    }

    /** A sentence with its places filled by plain text. */
    public List<Run> sentence(String key, Map<String, String> values) {
        return List.of(Run.plain(text(key, values)));
    }

    /** A sentence with its places filled by runs; a place left unfilled is a fault of the form. */
    public List<Run> runs(String key, Map<String, List<Run>> values) {
        List<Run> runs = new ArrayList<>();
        for (Piece piece : Piece.cut(text(key), 1).pieces()) {
            runs.addAll(
                    piece.match(
                            words -> List.of(Run.plain(words.text())),
                            place ->
                                    Optional.ofNullable(values.get(place.name()))
                                            .orElseThrow(() -> unfilled(key, place))));
        }
        return runs;
    }

    /** What must still be written before the paper is issued, with its mark. */
    public Run open(String key) {
        return Run.missing(text("unconfirmed") + text(key));
    }

    /** What must be confirmed before the paper is issued, with its mark. */
    public Run unconfirmed(String key) {
        return Run.unconfirmed(text("unconfirmed") + text(key));
    }

    /** The mark 要確認. */
    public Run mark() {
        return Run.unconfirmed(text("unconfirmed"));
    }

    private static IllegalStateException unfilled(String key, Piece.Place place) {
        return new IllegalStateException(key + " lacks {{" + place.name() + "}}");
    }

    private static Map<String, List<Run>> plain(Map<String, String> values) {
        return values.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, e -> List.of(Run.plain(e.getValue()))));
    }
}
