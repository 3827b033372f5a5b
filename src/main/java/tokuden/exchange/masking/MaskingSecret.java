package tokuden.exchange.masking;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
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
        Path file = store.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != LENGTH) {
                throw new TroubleException("masking.secret", file.toString());
            }
            return secret;
        } catch (IOException refused) {
            throw new TroubleException("masking.secret", List.of(file.toString()), refused);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
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
