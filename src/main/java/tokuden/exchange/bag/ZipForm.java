package tokuden.exchange.bag;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Whether a ZIP is to the byte what {@link StoredZip} writes of its files. So a change is found
 * also where a reader of ZIPs does not look: in headers, between entries and behind the end.
 */
public final class ZipForm {
    private ZipForm() {}

    /** What differs first; nothing if nothing does. */
    public static Optional<BagFault> fault(Path zip) throws IOException {
        String[] now = {""};
        try (ZipFile in = new ZipFile(zip.toFile());
                InputStream stated = new BufferedInputStream(Files.newInputStream(zip), 1 << 18)) {
            StoredZip again = new StoredZip(new Comparing(stated), "");
            for (ZipEntry entry : Collections.list(in.entries())) {
                now[0] = entry.getName();
                try (InputStream bytes = in.getInputStream(entry)) {
                    again.put(entry.getName(), entry.getSize(), entry.getCrc(), bytes);
                }
            }
            now[0] = zip.getFileName().toString();
            again.close();
            return stated.read() < 0
                    ? Optional.empty()
                    : Optional.of(new BagFault("own.zip", now[0]));
        } catch (Differs different) {
            return Optional.of(new BagFault("own.zip", now[0]));
        }
    }

    private static final class Differs extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Takes what would be written, and compares it with what stands there. */
    private static final class Comparing extends OutputStream {
        private final InputStream stated;

        Comparing(InputStream stated) {
            this.stated = stated;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            byte[] there = stated.readNBytes(length);
            if (!Arrays.equals(there, 0, there.length, bytes, from, from + length)) {
                throw new Differs();
            }
        }
    }
}
