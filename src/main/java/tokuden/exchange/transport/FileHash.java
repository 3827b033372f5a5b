package tokuden.exchange.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tokuden.evidence.Sha256;
import tokuden.work.TroubleException;

/** The hash of a file of any size. */
public final class FileHash {
    private FileHash() {}

    /**
     * Reads the whole file, a page at a time.
     *
     * @throws TroubleException {@code file.unreadable}
     */
    public static Sha256 of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream sum = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            sum.transferTo(OutputStream.nullOutputStream());
            return new Sha256(HexFormat.of().formatHex(sum.getMessageDigest().digest()));
        } catch (IOException refused) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), refused);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
