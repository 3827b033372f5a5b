package tokuden.mail.auth.dns;

import java.util.Optional;
import tokuden.mail.auth.DnsAnswer;

/**
 * An answer with the message it came in, where it came over the wire, so that a third party can
 * read it again. Nothing is made up: an answer taken from a document has no message.
 */
public record AskedAnswer(DnsAnswer answer, Optional<Wire> wire) {
    /** The octets of a DNS message (RFC 1035 section 4.1); not to be changed. */
    public record Wire(byte[] octets) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Wire wire && java.util.Arrays.equals(octets, wire.octets);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(octets);
        }
    }

    static AskedAnswer without(DnsAnswer answer) {
        return new AskedAnswer(answer, Optional.empty());
    }
}
