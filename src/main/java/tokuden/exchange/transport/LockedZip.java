package tokuden.exchange.transport;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionLevel;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/** A ZIP locked with AES-256 around the plain package, so that not even names of files show. */
public final class LockedZip {
    private static final String INNER = "package.zip";

    private LockedZip() {}

    /**
     * Packs a file or folder.
     *
     * @throws TroubleException {@code out.unwritable}
     */
    public static void write(Path source, Path to, Passphrase passphrase, Progress progress) {
        char[] key = passphrase.text().toCharArray();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
                ZipOutputStream zip = new ZipOutputStream(file, key)) {
            ZipParameters how = new ZipParameters();
            how.setFileNameInZip(INNER);
            how.setCompressionMethod(CompressionMethod.DEFLATE);
            how.setCompressionLevel(CompressionLevel.FAST);
            how.setEncryptFiles(true);
            how.setEncryptionMethod(EncryptionMethod.AES);
            how.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
            zip.putNextEntry(how);
            InnerZip.write(source, zip, progress);
            zip.closeEntry();
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of(to.toString()), refused);
        }
    }

    /**
     * Unpacks into that folder and says how many files; nothing is written before the whole is
     * known to be unchanged.
     *
     * @throws TroubleException {@code seal.unopened} for a wrong passphrase or a changed file
     */
    public static int open(Path sealed, String passphrase, Path folder) {
        try {
            reading(sealed, passphrase, in -> (int) in.transferTo(OutputStream.nullOutputStream()));
            return reading(sealed, passphrase, in -> InnerZip.read(in, folder));
        } catch (IOException refused) {
            throw new TroubleException("seal.unopened", List.of(sealed.toString()), refused);
        }
    }

    private interface Use {
        int of(InputStream in) throws IOException;
    }

    private static int reading(Path sealed, String passphrase, Use use) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(sealed));
                ZipInputStream zip = new ZipInputStream(file, passphrase.toCharArray())) {
            if (zip.getNextEntry() == null) {
                throw new ZipException(INNER);
            }
            return use.of(zip);
        }
    }
}
