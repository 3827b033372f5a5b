package tokuden.casework.subject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person or company as the register has it (対象者). Names are kept as written, never normalised.
 *
 * @param id running number; 0 before it is registered
 * @param reading furigana of the name
 * @param representative "" for a natural person
 * @param aliases other names it goes by
 * @param glyphNote 外字注記: what a character that cannot be written looks like
 */
public record Subject(
        long id,
        Kind kind,
        String name,
        String reading,
        String address,
        String representative,
        Optional<CorporateNumber> number,
        List<String> aliases,
        String glyphNote) {
    public Subject {
        aliases = List.copyOf(aliases);
    }

    /** Person or company. */
    public enum Kind {
        /** 個人 */
        PERSON,
        /** 法人・団体 */
        COMPANY,
        /** 不詳 */
        UNKNOWN
    }

    /** Every name it goes by, as written. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(aliases);
        names.add(name);
        return names;
    }

    /** The same under its number in the register. */
    public Subject withId(long given) {
        return new Subject(
                given, kind, name, reading, address, representative, number, aliases, glyphNote);
    }
}
