package tokuden.law;

import java.time.LocalDate;

/** Names an edition of the act by the day from which it is in force. */
public record EditionKey(LocalDate inForceFrom) implements Comparable<EditionKey> {
    @Override
    public int compareTo(EditionKey other) {
        return inForceFrom.compareTo(other.inForceFrom);
    }

    @Override
    public String toString() {
        return inForceFrom.toString();
    }
}
