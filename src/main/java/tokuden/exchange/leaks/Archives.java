package tokuden.exchange.leaks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What is packed into octets: ZIP and the office files made of it, GZIP, old office files,
 * pictures.
 */
final class Archives {
    private final Looking looking;
    private final Trail trail;

    Archives(Looking looking, Trail trail) {
        this.looking = looking;
        this.trail = trail;
    }

    static boolean isArchive(byte[] octets) {
        return Octets.begins(octets, "PK\u0003\u0004")
                || Octets.begins(octets, "PK\u0005\u0006")
                || Octets.begins(octets, "\u001f\u008b")
                || Octets.begins(octets, "\u00d0\u00cf\u0011\u00e0")
                || Octets.begins(octets, "%PDF-")
                || Octets.begins(octets, "\u0089PNG");
    }

    void open(byte[] octets) {
        try {
            opened(octets);
        } catch (IOException | RuntimeException damaged) {
            // what only happens to hold the sign of an archive is looked at as it is, no more
            if (isArchive(octets)) {
                looking.unseen(trail, Unseen.Reason.DAMAGED);
            }
        }
    }

    private void opened(byte[] octets) throws IOException {
        int zip = Octets.find(octets, "PK\u0003\u0004", 0, octets.length);
        if (zip >= 0) {
            byte[] rest = java.util.Arrays.copyOfRange(octets, zip, octets.length);
            new ZipEntries(looking, trail).read(new ByteArrayInputStream(rest));
            remark(octets);
        }
        if (Octets.begins(octets, "\u001f\u008b")) {
            unpacked("gzip", new GZIPInputStream(new ByteArrayInputStream(octets)));
        }
        if (Octets.begins(octets, "x\u009c") || Octets.begins(octets, "x\u00da")) {
            unpacked("zlib", new InflaterInputStream(new ByteArrayInputStream(octets)));
        }
        if (Octets.begins(octets, "\u0089PNG")) {
            picture(octets);
        }
        if (Octets.begins(octets, "\u00d0\u00cf\u0011\u00e0")) {
            try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(octets))) {
                old(file.getRoot(), trail);
            }
        }
        if (Octets.begins(octets, "%PDF-")) {
            new PdfInside(looking, trail).read(octets);
        }
    }

    /** Looks at the end of a ZIP too great to be held: its directory with the remarks of files. */
    void end(byte[] octets) {
        remark(octets);
        for (Reading reading : Letters.of(octets)) {
            looking.search(reading.text(), trail.then("end"));
        }
    }

    /** The remark of a ZIP stands behind its end record. */
    private void remark(byte[] octets) {
        int from = Math.max(0, octets.length - 65_557);
        int end = Octets.find(octets, "PK\u0005\u0006", from, octets.length);
        if (end >= 0 && end + 22 < octets.length) {
            byte[] remark = java.util.Arrays.copyOfRange(octets, end + 22, octets.length);
            looking.octets(remark, trail.then("remark"));
        }
    }

    private void unpacked(String step, InputStream in) throws IOException {
        Trail inner = trail.then(step);
        byte[] octets = looking.readBounded(in, inner);
        looking.octets(octets, inner);
    }

    private void old(DirectoryEntry folder, Trail within) throws IOException {
        for (Entry entry : folder) {
            Trail inner = within.then("ole:" + entry.getName().replaceAll("\\p{Cntrl}", ""));
            if (entry instanceof DirectoryEntry deeper) {
                old(deeper, inner);
            } else if (entry instanceof DocumentEntry document) {
                try (DocumentInputStream in = new DocumentInputStream(document)) {
                    looking.octets(looking.readBounded(in, inner), inner);
                }
            }
        }
    }

    /** The texts of a picture (PNG): plain ones lie open, packed ones are unpacked. */
    private void picture(byte[] octets) {
        int at = 8;
        while (at + 12 <= octets.length) {
            int length = ByteBuffer.wrap(octets, at, 4).getInt();
            String kind = new String(octets, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || at + 12 + length > octets.length) {
                return;
            }
            if (kind.equals("zTXt") || kind.equals("iTXt") || kind.equals("iCCP")) {
                chunk(kind, octets, at + 8, at + 8 + length);
            }
            at += 12 + length;
        }
    }

    /** Looks for the place in a chunk from which on it can be unpacked. */
    private void chunk(String kind, byte[] octets, int from, int to) {
        Trail inner = trail.then("png:" + kind);
        int packed = Octets.find(octets, "x", from, to);
        while (packed >= 0) {
            looking.octets(inflated(octets, packed, to, inner), inner);
            packed = Octets.find(octets, "x", packed + 1, to);
        }
    }

    private byte[] inflated(byte[] octets, int from, int to, Trail inner) {
        InputStream rest = new ByteArrayInputStream(octets, from, to - from);
        try (InputStream in = new InflaterInputStream(rest)) {
            return looking.readBounded(in, inner);
        } catch (IOException notPackedHere) {
            return new byte[0];
        }
    }

    static byte[] all(InputStream in, long most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] page = new byte[65_536];
        int read = in.read(page);
        while (read >= 0 && out.size() <= most) {
            out.write(page, 0, read);
            read = in.read(page);
        }
        return out.toByteArray();
    }
}
