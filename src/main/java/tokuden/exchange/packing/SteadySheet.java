package tokuden.exchange.packing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tokuden.exchange.bag.StoredZip;

/**
 * A workbook whose bytes depend on what it says alone: packed without compression, which differs
 * between systems, and stating the day of the package instead of the hour of writing.
 */
final class SteadySheet {
    private static final String PROPERTIES = "docProps/core.xml";

    private SteadySheet() {}

    static void write(Path drawn, Instant at, Path to) throws IOException {
        try (ZipFile in = new ZipFile(drawn.toFile());
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
                StoredZip out = new StoredZip(file, "")) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                if (entry.getName().equals(PROPERTIES)) {
                    byte[] dated = dated(in, entry, at);
                    CRC32 crc = new CRC32();
                    crc.update(dated);
                    out.put(
                            entry.getName(),
                            dated.length,
                            crc.getValue(),
                            new java.io.ByteArrayInputStream(dated));
                } else {
                    try (InputStream bytes = in.getInputStream(entry)) {
                        out.put(entry.getName(), entry.getSize(), entry.getCrc(), bytes);
                    }
                }
            }
        }
    }

    private static byte[] dated(ZipFile in, ZipEntry entry, Instant at) throws IOException {
        try (InputStream bytes = in.getInputStream(entry)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            String day = at.truncatedTo(ChronoUnit.SECONDS).toString();
            return text.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", day)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
