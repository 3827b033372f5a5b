package tokuden.mail.auth.spf;

import java.util.Optional;

/**
 * A mechanism of a record (RFC 7208 section 5).
 *
 * @param text as it stands in the record
 * @param target its domain-spec, if it has one
 * @param network what an address is compared with; for {@code a} and {@code mx} only its lengths
 */
record Mechanism(
        Kind kind,
        Qualifier qualifier,
        String text,
        Optional<MacroString> target,
        Optional<Network> network) {
    enum Kind {
        ALL,
        INCLUDE,
        A,
        MX,
        PTR,
        IP4,
        IP6,
        EXISTS;

        /** Whether it counts as a term that asks DNS (section 4.6.4). */
        boolean asks() {
            return this != ALL && this != IP4 && this != IP6;
        }
    }
}
