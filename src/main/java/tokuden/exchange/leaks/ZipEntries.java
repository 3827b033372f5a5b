package tokuden.exchange.leaks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The files of a ZIP one after the other, with their names, remarks and extra fields. */
final class ZipEntries {
    private final Looking looking;
    private final Trail trail;

    ZipEntries(Looking looking, Trail trail) {
        this.looking = looking;
        this.trail = trail;
    }

    void read(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1)) {
            ZipEntry entry = next(zip);
            while (entry != null) {
                String name = named(entry.getName());
                Trail inner = trail.then("zip:" + name);
                looking.name(name, inner);
                if (entry.getExtra() != null) {
                    looking.octets(entry.getExtra(), inner.then("extra"));
                }
                looking.octets(looking.readBounded(zip, inner), inner);
                entry = looking.spent() ? null : next(zip);
            }
        }
    }

    private ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (ZipException locked) {
            looking.unseen(
                    trail,
                    String.valueOf(locked.getMessage()).contains("encrypted")
                            ? Unseen.Reason.LOCKED
                            : Unseen.Reason.DAMAGED);
            return null;
        }
    }

    private static String named(String latin) {
        byte[] octets = latin.getBytes(StandardCharsets.ISO_8859_1);
        String utf = new String(octets, StandardCharsets.UTF_8);
        return utf.indexOf('\uFFFD') < 0 ? utf : new String(octets, Charset.forName("windows-31j"));
    }
}
