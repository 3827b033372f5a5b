package tokuden.storage.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk that remembers everything that was done on it, in order, so that what a power cut would
 * have left can be made of it ({@link PowerCut}), and that can be full from a given write on.
 * Program and database write through it: the one by {@link FragileFiles}, the other by {@link
 * FragileDatabasePath}.
 */
public final class FragileDisk {
    private final List<Act> acts = new ArrayList<>();
    private long writes;
    private long fullFrom = Long.MAX_VALUE;
    private boolean silent;

    /** Something done on the disk, or told to somebody. */
    public sealed interface Act {}

    /** Bytes were written at a place of a file. */
    public record Wrote(String file, long at, byte[] bytes) implements Act {}

    /** A file was cut to that size. */
    public record Cut(String file, long size) implements Act {}

    /** A file, or the names in a folder, were forced. */
    public record Forced(String file) implements Act {}

    /** A file came into being. */
    public record Began(String file) implements Act {}

    /** A file got another name. */
    public record Moved(String from, String to) implements Act {}

    /** A file was deleted. */
    public record Deleted(String file) implements Act {}

    /** Somebody was told that something is kept. */
    public record Told(String what) implements Act {}

    synchronized void note(Act act) {
        if (!silent) {
            acts.add(act);
        }
    }

    /** Tells that something is acknowledged. */
    public void tell(String what) {
        note(new Told(what));
    }

    /** Everything so far. */
    public synchronized List<Act> acts() {
        return List.copyOf(acts);
    }

    /** Remembers nothing more: for runs that only need the disk to be full. */
    public void forget() {
        silent = true;
    }

    /** How many writes there were. */
    public synchronized long writes() {
        return writes;
    }

    /** From that many writes on nothing fits any more; each further write puts half of it down. */
    public synchronized void fullFrom(long write) {
        fullFrom = write;
    }

    /** How many of so many bytes fit. */
    synchronized int fitting(int length) {
        return writes++ >= fullFrom ? length / 2 : length;
    }

    synchronized void room() throws IOException {
        if (writes++ >= fullFrom) {
            throw full();
        }
    }

    static IOException full() {
        return new IOException("No space left on device");
    }

    /** The folder as this disk gives it. */
    public Path path(Path real) {
        return FragileFiles.on(this).path(real.toAbsolutePath());
    }
}
