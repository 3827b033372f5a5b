package tokuden.storage.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tokuden.work.TroubleException;

/**
 * The keys of the records, one slot of 96 bytes each, wrapped by the key of the store. This is the
 * only file of a store in which something is written over: to destroy a key, and with it the
 * record, its slot is filled with zeros but for the mark that says so.
 */
final class KeySlots implements AutoCloseable {
    static final int SLOT = 96;

    private static final int WRAPPED = 60;
    private static final int CHECKED = SLOT - 4;
    private static final byte IN_USE = 1;
    private static final byte DESTROYED = 2;

    private final Path file;
    private final FileChannel channel;
    private long next;

    KeySlots(Path file) {
        this.file = file;
        try {
            boolean fresh = !Files.exists(file);
            channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (fresh) {
                channel.force(true);
                Folders.force(file.getParent());
            }
            next = (channel.size() + SLOT - 1) / SLOT;
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(file.toString()), e);
        }
    }

    /** The number of the next slot that {@link #add} will give. */
    synchronized long next() {
        return next;
    }

    /**
     * Writes the wrapped keys (nonce and ciphertext, 60 bytes each) into new slots, safe on disk
     * when it returns.
     *
     * @return the number of the first
     */
    synchronized long add(List<byte[]> wrapped) {
        ByteBuffer slots = ByteBuffer.allocate(wrapped.size() * SLOT);
        for (byte[] each : wrapped) {
            slots.put(slot(IN_USE, each));
        }
        long first = next;
        write(first, slots.flip());
        next = first + wrapped.size();
        return first;
    }

    /** The wrapped key in that slot; empty if it is damaged, destroyed or not there. */
    Optional<byte[]> wrapped(long slot) {
        return read(slot)
                .filter(s -> s[0] == IN_USE)
                .map(s -> Arrays.copyOfRange(s, 4, 4 + WRAPPED));
    }

    boolean destroyed(long slot) {
        return read(slot).filter(s -> s[0] == DESTROYED).isPresent();
    }

    /** Destroys the key in that slot; it is gone from the disk when this returns. */
    synchronized void destroy(long slot) {
        write(slot, ByteBuffer.wrap(slot(DESTROYED, new byte[WRAPPED])));
    }

    /** The slots that are neither a key, nor destroyed, by number. */
    List<Long> damaged() {
        List<Long> damaged = new ArrayList<>();
        for (long slot = 0; slot < next; slot++) {
            if (read(slot).isEmpty()) {
                damaged.add(slot);
            }
        }
        return damaged;
    }

    private static byte[] slot(byte state, byte[] wrapped) {
        ByteBuffer slot = ByteBuffer.allocate(SLOT);
        slot.put(state).position(4).put(wrapped);
        slot.putInt(CHECKED, Checksum.over(slot.array(), 0, CHECKED));
        return slot.array();
    }

    private Optional<byte[]> read(long slot) {
        ByteBuffer buffer = ByteBuffer.allocate(SLOT);
        try {
            while (buffer.hasRemaining()
                    && channel.read(buffer, slot * SLOT + buffer.position()) > 0) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(file.toString()), e);
        }
        boolean whole =
                !buffer.hasRemaining()
                        && buffer.getInt(CHECKED) == Checksum.over(buffer.array(), 0, CHECKED);
        return whole ? Optional.of(buffer.array()) : Optional.empty();
    }

    private void write(long slot, ByteBuffer bytes) {
        try {
            long at = slot * SLOT;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(file.toString()), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(file.toString()), e);
        }
    }
}
