package tokuden.mail.auth.dmarc;

import java.util.Locale;
import java.util.Optional;

/** What the owner of a domain asks to be done with mail that fails (RFC 7489 section 6.3). */
public enum Policy {
    NONE,
    QUARANTINE,
    REJECT;

    /** As it stands in a record. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Policy> of(String word) {
        for (Policy policy : values()) {
            if (policy.word().equalsIgnoreCase(word)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }

    /** One level below, for a domain that only tests its policy (RFC 9989 section 4.7, tag t). */
    Policy lowered() {
        return this == REJECT ? QUARANTINE : NONE;
    }
}
