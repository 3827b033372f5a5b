package tokuden.mail.auth.spf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the terms of a record by hand, letter by letter (RFC 7208 sections 4.6.1 and 12). */
final class RecordReading {
    private final List<Mechanism> mechanisms = new ArrayList<>();
    private MacroString redirect;
    private MacroString explanation;

    private RecordReading() {}

    /**
     * @param terms what follows the version
     */
    static SpfRecord read(String terms) {
        return new RecordReading().record(terms);
    }

    private SpfRecord record(String terms) {
        int at = 0;
        while (at < terms.length()) {
            int end = terms.indexOf(' ', at);
            end = end < 0 ? terms.length() : end;
            if (end > at && !term(terms.substring(at, end))) {
                return SpfRecord.broken(terms.substring(at, end));
            }
            at = end + 1;
        }
        return new SpfRecord(
                mechanisms,
                Optional.ofNullable(redirect),
                Optional.ofNullable(explanation),
                Optional.empty());
    }

    private boolean term(String term) {
        int equals = modifierName(term);
        if (equals > 0) {
            return modifier(term.substring(0, equals), term.substring(equals + 1));
        }
        Optional<Mechanism> mechanism = MechanismReading.read(term);
        mechanism.ifPresent(mechanisms::add);
        return mechanism.isPresent();
    }

    /** Where the = of a modifier stands, or -1: it follows the name and comes before any : or /. */
    private static int modifierName(String term) {
        for (int i = 0; i < term.length(); i++) {
            char letter = term.charAt(i);
            if (letter == '=') {
                return i;
            }
            boolean name =
                    i == 0
                            ? MacroString.isAlpha(letter)
                            : MacroString.isAlphanumeric(letter) || "-_.".indexOf(letter) >= 0;
            if (!name) {
                return -1;
            }
        }
        return -1;
    }

    private boolean modifier(String name, String value) {
        if (name.equalsIgnoreCase("redirect")) {
            boolean first = redirect == null;
            redirect = MacroString.domainSpec(value).orElse(null);
            return first && redirect != null;
        }
        if (name.equalsIgnoreCase("exp")) {
            boolean first = explanation == null;
            explanation = MacroString.domainSpec(value).orElse(null);
            return first && explanation != null;
        }
        return MacroString.read(value, MacroString.Use.MODIFIER).isPresent();
    }
}
