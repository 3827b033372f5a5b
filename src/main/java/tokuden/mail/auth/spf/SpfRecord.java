package tokuden.mail.auth.spf;

import java.util.List;
import java.util.Optional;

/**
 * A record read and free of errors of syntax (RFC 7208 section 4.6): its mechanisms in order and
 * the two modifiers that have a meaning.
 *
 * @param error the term that breaks the grammar; the rest is then worth nothing
 */
record SpfRecord(
        List<Mechanism> mechanisms,
        Optional<MacroString> redirect,
        Optional<MacroString> explanation,
        Optional<String> error) {
    SpfRecord {
        mechanisms = List.copyOf(mechanisms);
    }

    static SpfRecord broken(String term) {
        return new SpfRecord(List.of(), Optional.empty(), Optional.empty(), Optional.of(term));
    }
}
