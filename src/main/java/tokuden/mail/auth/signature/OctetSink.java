package tokuden.mail.auth.signature;

/** Takes octets one run after the other: a hash, a signature or a buffer. */
@FunctionalInterface
public interface OctetSink {
    void put(byte[] octets, int from, int length);
}
