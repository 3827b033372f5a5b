package tokuden.documents.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tokuden.documents.TemplateRef;

/** The wording of one form, taken apart: its fields, the lines of its body, its phrases. */
public final class Template {
    private final TemplateRef ref;
    private final String title;
    private final List<Field> fields;
    private final List<Line> lines;
    private final Map<String, String> phrases;

    Template(
            TemplateRef ref,
            String title,
            List<Field> fields,
            List<Line> lines,
            Map<String, String> phrases) {
        this.ref = ref;
        this.title = title;
        this.fields = List.copyOf(fields);
        this.lines = List.copyOf(lines);
        this.phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
    }

    /** Id, version and hash. */
    public TemplateRef ref() {
        return ref;
    }

    /** The name of the paper, 警告書. */
    public String title() {
        return title;
    }

    /** The fields a form answers. */
    public List<Field> fields() {
        return fields;
    }

    /** Sentences that the form puts together itself, by key. */
    public Map<String, String> phrases() {
        return phrases;
    }

    List<Line> lines() {
        return lines;
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** This wording with the fields of the shipped one: an office copy declares none. */
    Template answering(Template shipped) {
        return new Template(ref, title, shipped.fields, lines, phrases);
    }

    /** Everything wrong with its places, judged by its fields. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (Line line : lines) {
            line.condition().ifPresent(c -> known(faults, line, c.field()));
            line.places().forEach(p -> place(faults, line, p));
        }
        return faults;
    }

    /** What this office copy must not lack beside the shipped one. */
    List<Fault> leftOut(Template shipped) {
        List<Fault> faults = new ArrayList<>();
        Set<String> parts = parts();
        shipped.parts().stream()
                .filter(p -> !parts.contains(p))
                .forEach(p -> faults.add(whole(Fault.Kind.PART_LEFT_OUT, p)));
        shipped.phrases.keySet().stream()
                .filter(k -> !phrases.containsKey(k))
                .forEach(k -> faults.add(whole(Fault.Kind.PHRASE_LEFT_OUT, k)));
        return faults;
    }

    private Set<String> parts() {
        Set<String> names = new LinkedHashSet<>();
        lines.stream()
                .filter(l -> l.mark() == Line.Mark.PART)
                .forEach(l -> l.places().forEach(p -> names.add(p.name())));
        return names;
    }

    private Fault whole(Fault.Kind kind, String name) {
        return new Fault(kind, ref.id(), 0, 0, name);
    }

    private void known(List<Fault> faults, Line line, String name) {
        if (field(name).isEmpty()) {
            faults.add(new Fault(Fault.Kind.UNKNOWN_FIELD, ref.id(), line.number(), 1, name));
        }
    }

    private void place(List<Fault> faults, Line line, Piece.Place place) {
        Optional<Field> field = field(place.name());
        Fault.Kind kind = field.isEmpty() ? Fault.Kind.UNKNOWN_FIELD : Fault.Kind.WRONG_FORMAT;
        boolean fits =
                field.map(f -> Format.fits(f.kind(), place.format(), line.mark())).orElse(false);
        if (!fits) {
            faults.add(new Fault(kind, ref.id(), line.number(), place.column(), place.name()));
        }
    }
}
