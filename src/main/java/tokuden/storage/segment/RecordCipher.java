package tokuden.storage.segment;

import java.util.List;
import java.util.Optional;

/** Encrypts what records store and reads it back. */
public interface RecordCipher {
    /** For a store that is not encrypted. */
    RecordCipher PLAIN =
            new RecordCipher() {
                @Override
                public List<Stored> seal(List<Payload> payloads) {
                    return payloads.stream()
                            .map(p -> new Stored(RecordKey.NONE, p.bytes()))
                            .toList();
                }

                @Override
                public Optional<byte[]> open(RecordHeader header, byte[] stored) {
                    return header.key().encrypted() ? Optional.empty() : Optional.of(stored);
                }

                @Override
                public boolean destroyed(RecordHeader header) {
                    return false;
                }
            };

    /** The bytes to store for each, with the key it needs; the keys are safe on disk by then. */
    List<Stored> seal(List<Payload> payloads);

    /** The plain bytes; empty if key or bytes are not right. */
    Optional<byte[]> open(RecordHeader header, byte[] stored);

    /** The key of that record was destroyed on purpose: nobody can read it any more. */
    boolean destroyed(RecordHeader header);

    /** What a record stores, and how it is encrypted. */
    final class Stored {
        private final RecordKey key;
        private final byte[] bytes;

        Stored(RecordKey key, byte[] bytes) {
            this.key = key;
            this.bytes = bytes;
        }

        RecordKey key() {
            return key;
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
