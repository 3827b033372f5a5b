package tokuden.storage.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/** A file that tells its disk what is done to it. */
final class FragileChannel extends FileBase {
    private final FragileDisk disk;
    private final String file;
    private final FileChannel real;

    FragileChannel(FragileDisk disk, String file, FileChannel real) {
        this.disk = disk;
        this.file = file;
        this.real = real;
    }

    @Override
    public int write(ByteBuffer src) throws IOException {
        int written = write(src, real.position());
        real.position(real.position() + written);
        return written;
    }

    @Override
    public int write(ByteBuffer src, long position) throws IOException {
        int length = src.remaining();
        int fitting = disk.fitting(length);
        byte[] bytes = new byte[fitting];
        src.get(bytes);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            real.write(rest, position + rest.position());
        }
        disk.note(new FragileDisk.Wrote(file, position, bytes));
        if (fitting < length) {
            throw FragileDisk.full();
        }
        return fitting;
    }

    @Override
    public long write(ByteBuffer[] srcs, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            written += write(srcs[i]);
        }
        return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        real.truncate(size);
        disk.note(new FragileDisk.Cut(file, size));
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        real.force(metaData);
        disk.note(new FragileDisk.Forced(file));
    }

    @Override
    public int read(ByteBuffer dst) throws IOException {
        return real.read(dst);
    }

    @Override
    public int read(ByteBuffer dst, long position) throws IOException {
        return real.read(dst, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        real.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
