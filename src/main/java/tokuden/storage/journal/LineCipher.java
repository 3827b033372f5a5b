package tokuden.storage.journal;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import tokuden.storage.keys.Box;

/** How the lines of a journal file are written: as they are, or encrypted, each for itself. */
public interface LineCipher {
    /** For a store that is not encrypted. */
    LineCipher PLAIN =
            new LineCipher() {
                @Override
                public byte[] written(byte[] line) {
                    return line;
                }

                @Override
                public Optional<byte[]> read(byte[] written) {
                    return Optional.of(written);
                }
            };

    /** The line as it is written, both without line feed. */
    byte[] written(byte[] line);

    /** The line that was written; empty if it is not exactly one that was. */
    Optional<byte[]> read(byte[] written);

    /** For an encrypted store: Base64 of what the box makes of the line. */
    static LineCipher by(Box box) {
        return new LineCipher() {
            @Override
            public byte[] written(byte[] line) {
                return Base64.getEncoder().encode(box.sealed(line));
            }

            @Override
            public Optional<byte[]> read(byte[] written) {
                try {
                    byte[] sealed = Base64.getDecoder().decode(written);
                    boolean same = Arrays.equals(Base64.getEncoder().encode(sealed), written);
                    return same ? box.opened(sealed) : Optional.empty();
                } catch (IllegalArgumentException notBase64) {
                    return Optional.empty();
                }
            }
        };
    }
}
