package tokuden.mail.attribution;

import com.maxmind.db.Reader;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** Reads table files an administrator imports; plain or gzip, the kind told by the bytes. */
public final class TableFiles {
    private static final byte[] MMDB_MARK =
            "\u00AB\u00CD\u00EFMaxMind.com".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MARK_WITHIN = 128 * 1024;

    private TableFiles() {}

    /**
     * A table as read.
     *
     * @param entries lines understood; 0 for a database of MaxMind's form, which is not counted
     * @param passedOver lines of unknown form
     */
    public record Imported(AddressTable table, int entries, int passedOver) {}

    /**
     * Reads the whole file into memory.
     *
     * @param name as shown in every answer
     * @param date the day whose state it gives; an administrator knows it, not the file
     * @param licence its terms, shown with the table
     * @throws IOException if the file cannot be read, or holds no entry of a known form
     */
    public static Imported read(Path file, String name, LocalDate date, String licence)
            throws IOException {
        byte[] octets = Files.readAllBytes(file);
        TableSource source = new TableSource(name, date, sha256(octets), licence);
        if (isMmdb(octets)) {
            return new Imported(new MmdbTable(source, mmdb(octets)), 0, 0);
        }
        RangeLines lines = new RangeLines();
        try (BufferedReader text = text(octets)) {
            lines.readAll(text);
        }
        if (lines.read() == 0) {
            throw new IOException("no entry of a known form in " + file.getFileName());
        }
        AddressTable table = new RangeTable(source, lines.ranges().four(), lines.ranges().six());
        return new Imported(table, lines.read(), lines.passedOver());
    }

    private static Reader mmdb(byte[] octets) throws IOException {
        return new Reader(new ByteArrayInputStream(octets));
    }

    private static BufferedReader text(byte[] octets) throws IOException {
        boolean packed = octets.length > 2 && octets[0] == 0x1F && (octets[1] & 0xFF) == 0x8B;
        InputStream in = new BufferedInputStream(new ByteArrayInputStream(octets));
        return new BufferedReader(
                new InputStreamReader(
                        packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }

    /** The mark stands near the end of such a database. */
    private static boolean isMmdb(byte[] octets) {
        int from = Math.max(0, octets.length - MARK_WITHIN);
        String end = new String(octets, from, octets.length - from, StandardCharsets.ISO_8859_1);
        return end.contains(new String(MMDB_MARK, StandardCharsets.ISO_8859_1));
    }

    private static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
