package tokuden.exchange.masking;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tokuden.work.TroubleException;

/** The secret of the office from which every masking key comes; made once, never given out. */
public final class MaskingSecret {
    /** The name of its file in the folder of the store. */
    public static final String FILE = "masking.key";

    private static final int LENGTH = 32;

    private MaskingSecret() {}

    /**
     * The secret of that store, made if there is none yet.
     *
     * @throws TroubleException {@code masking.secret} when it cannot be read or kept
     */
    public static byte[] in(Path store) {
        return in(store.resolve(FILE), UnaryOperator.identity(), Optional::of);
    }

    /**
     * The secret in that file of an encrypted store, made if there is none yet.
     *
     * @param seal how it is encrypted
     * @param open how it is read; empty when it is not what was sealed
     * @throws TroubleException {@code masking.secret} when it cannot be read or kept
     */
    public static byte[] in(
            Path file, UnaryOperator<byte[]> seal, Function<byte[], Optional<byte[]>> open) {
        try {
            if (!Files.exists(file)) {
                make(file, seal);
            }
            return open.apply(Files.readAllBytes(file))
                    .filter(secret -> secret.length == LENGTH)
                    .orElseThrow(() -> new TroubleException("masking.secret", file.toString()));
        } catch (IOException refused) {
            throw new TroubleException("masking.secret", List.of(file.toString()), refused);
        }
    }

    private static void make(Path file, UnaryOperator<byte[]> seal) throws IOException {
        byte[] fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        byte[] secret = seal.apply(fresh);
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var owner = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
                Files.write(file, secret);
            } else {
                Files.write(file, secret, StandardOpenOption.CREATE_NEW);
            }
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // another session of the same office made it; that one counts
        }
    }
}
