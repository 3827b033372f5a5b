package tokuden.storage.disk;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The files of a {@link FragileDisk} as the program sees them: the real ones, watched. */
final class FragileFiles extends FileSystemProvider {
    private final FragileDisk disk;
    private final FileSystem system;

    private FragileFiles(FragileDisk disk) {
        this.disk = disk;
        this.system = new FragileSystem(this);
    }

    static FragileFiles on(FragileDisk disk) {
        return new FragileFiles(disk);
    }

    /** That path of the real files, watched; the database learns of the disk by its name. */
    Path path(Path real) {
        FragileDatabasePath.put(real.toString(), disk);
        return watched(real);
    }

    Path watched(Path real) {
        return (Path)
                Proxy.newProxyInstance(
                        Path.class.getClassLoader(), new Class<?>[] {Path.class}, new Seen(real));
    }

    static Path real(Object path) {
        if (path instanceof Path && Proxy.isProxyClass(path.getClass())) {
            return ((Seen) Proxy.getInvocationHandler(path)).real;
        }
        return (Path) path;
    }

    /** A path: answers as the real one, but for whose files it names. */
    private final class Seen implements InvocationHandler {
        private final Path real;

        Seen(Path real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] args) throws Throwable {
            switch (method.getName()) {
                case "getFileSystem":
                    return system;
                case "toString":
                    return real.isAbsolute()
                            ? FragileDatabasePath.SCHEME + ":" + real
                            : real.toString();
                case "equals":
                    return args[0] instanceof Path && real.equals(real(args[0]));
                case "iterator":
                    Iterator<Path> parts = real.iterator();
                    return Arrays.asList(parts).iterator();
                default:
                    return answered(method, args);
            }
        }

        private Object answered(Method method, Object[] args) throws Throwable {
            Object[] asked =
                    args == null
                            ? null
                            : Arrays.stream(args)
                                    .map(a -> a instanceof Path ? real(a) : a)
                                    .toArray();
            try {
                Object answer = method.invoke(real, asked);
                return answer instanceof Path path ? watched(path) : answer;
            } catch (InvocationTargetException refused) {
                throw refused.getCause();
            }
        }
    }

    private FileSystemProvider below(Path path) {
        return real(path).getFileSystem().provider();
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        String file = real(path).toString();
        boolean writes = options.contains(StandardOpenOption.WRITE);
        if (writes && !Files.exists(real(path))) {
            disk.room();
            disk.note(new FragileDisk.Began(file));
        }
        FileChannel channel = below(path).newFileChannel(real(path), options, attributes);
        if (options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            disk.note(new FragileDisk.Cut(file, 0));
        }
        return new FragileChannel(disk, file, channel);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        below(source).move(real(source), real(target), options);
        disk.note(new FragileDisk.Moved(real(source).toString(), real(target).toString()));
    }

    @Override
    public void delete(Path path) throws IOException {
        below(path).delete(real(path));
        disk.note(new FragileDisk.Deleted(real(path).toString()));
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attributes) throws IOException {
        below(dir).createDirectory(real(dir), attributes);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        throw new UnsupportedOperationException("copy");
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path dir, DirectoryStream.Filter<? super Path> filter) throws IOException {
        DirectoryStream<Path> real = below(dir).newDirectoryStream(real(dir), filter);
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> all = real.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return all.hasNext();
                    }

                    @Override
                    public Path next() {
                        return watched(all.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) {
        return false;
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        below(path).checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            Path path, Class<A> type, LinkOption... options) throws IOException {
        return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
            throws IOException {
        return Files.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
            throws IOException {
        Files.setAttribute(real(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return FragileDatabasePath.SCHEME;
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException("a fragile disk has no address");
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException("a fragile disk has no address");
    }
}
