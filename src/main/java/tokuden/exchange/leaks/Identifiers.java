package tokuden.exchange.leaks;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything looked for in one scan, each once. */
public record Identifiers(List<Identifier> all) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@]+@[^\\s<>@]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9０-９][0-9０-９() .－-]{7,}");

    public Identifiers {
        all = List.copyOf(new LinkedHashSet<>(all));
    }

    /** These and those, each once. */
    public Identifiers and(Collection<Identifier> more) {
        Set<Identifier> both = new LinkedHashSet<>(all);
        both.addAll(more);
        return new Identifiers(List.copyOf(both));
    }

    /** An address, and what stands before its @. */
    public static List<Identifier> address(String address) {
        String plain = address.strip();
        int at = plain.lastIndexOf('@');
        if (at <= 0) {
            return List.of();
        }
        return List.of(
                new Identifier(Identifier.Kind.ADDRESS, plain),
                new Identifier(Identifier.Kind.LOCAL_PART, plain.substring(0, at)));
    }

    /**
     * What a line of a list names: {@code KIND<tab>text}, else an address, a number or a name by
     * its look. A blank line and one that begins with # name nothing.
     */
    public static List<Identifier> line(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return List.of();
        }
        int tab = text.indexOf('\t');
        for (Identifier.Kind kind : Identifier.Kind.values()) {
            if (tab > 0 && text.substring(0, tab).toUpperCase(Locale.ROOT).equals(kind.name())) {
                return named(kind, text.substring(tab + 1).strip());
            }
        }
        return named(look(text), text);
    }

    private static List<Identifier> named(Identifier.Kind kind, String text) {
        return kind == Identifier.Kind.ADDRESS
                ? address(text)
                : List.of(new Identifier(kind, text));
    }

    private static Identifier.Kind look(String text) {
        if (ADDRESS.matcher(text).matches()) {
            return Identifier.Kind.ADDRESS;
        }
        return PHONE.matcher(text).matches() ? Identifier.Kind.PHONE : Identifier.Kind.NAME;
    }
}
