package tokuden.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a mailbox file into its messages. A slice begins with its separator line and ends before the
 * next one, as the bytes stand: all slices one after another are the mailbox again. The separator
 * is kept because it tells when the provider took the mail in; {@code >From } stays quoted because
 * unquoting would seal bytes that nobody handed in (docs/decisions/0040).
 */
final class MailboxSlices implements AutoCloseable {
    private final InputStream in;
    private final int limit;
    private byte[] ahead = new byte[0];
    private boolean ended;

    MailboxSlices(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The next message; empty at the end. */
    Optional<Slice> next() throws IOException {
        ByteArrayOutputStream slice = new ByteArrayOutputStream();
        slice.writeBytes(ahead);
        long size = ahead.length;
        ahead = new byte[0];
        boolean afterBlank = false;
        while (!ended) {
            byte[] line = line();
            if (afterBlank && size > 0 && Separator.is(line)) {
                ahead = line;
                break;
            }
            afterBlank = blank(line);
            size += line.length;
            if (size <= limit) {
                slice.writeBytes(line);
            }
        }
        return size == 0 ? Optional.empty() : Optional.of(new Slice(slice.toByteArray(), size));
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        int octet = in.read();
        while (octet >= 0) {
            line.write(octet);
            if (octet == '\n' || line.size() >= limit) {
                return line.toByteArray();
            }
            octet = in.read();
        }
        ended = true;
        return line.toByteArray();
    }

    private static boolean blank(byte[] line) {
        return line.length == 1 && line[0] == '\n'
                || line.length == 2 && line[0] == '\r' && line[1] == '\n';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The bytes of a message; cut off when {@code size} is above the limit. */
    record Slice(byte[] bytes, long size) {
        boolean whole() {
            return bytes.length == size;
        }
    }
}
