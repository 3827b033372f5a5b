package tokuden.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tokuden.evidence.Sha256;
import tokuden.storage.segment.Folders;
import tokuden.work.TroubleException;

/**
 * The pieces of a vault: bytes named by their hash. None is ever written over.
 *
 * @param folder in which they lie, by the first two digits of their names
 */
record Pieces(Path folder) {
    private static final int BUFFER = 1 << 16;

    /**
     * Takes bytes of a file in.
     *
     * @param fresh where they are written before they have their name
     */
    Vault.Taken take(Path source, long from, long length, Path fresh) {
        try {
            Sha256 known = copied(source, from, length, OutputStream.nullOutputStream());
            Path kept = piece(known);
            if (Files.exists(kept) && Files.size(kept) == length) {
                return new Vault.Taken(new KeptFile.Piece(known, length), false);
            }
            Sha256 hash;
            try (FileChannel out =
                    FileChannel.open(
                            fresh,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                hash = copied(source, from, length, Channels.newOutputStream(out));
                out.force(true);
            }
            Path place = piece(hash);
            Files.createDirectories(place.getParent());
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
            Folders.force(place.getParent());
            return new Vault.Taken(new KeptFile.Piece(hash, length), true);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static Sha256 copied(Path source, long from, long length, OutputStream to)
            throws IOException {
        MessageDigest digest = digest();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ)) {
            for (long done = 0; done < length; done += buffer.limit()) {
                buffer.clear().limit((int) Math.min(BUFFER, length - done));
                if (in.read(buffer, from + done) < 0) {
                    throw new IOException(source + " ends at " + (from + done));
                }
                buffer.flip();
                digest.update(buffer.array(), 0, buffer.limit());
                to.write(buffer.array(), 0, buffer.limit());
            }
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    /** Adds the bytes of a piece; false if it is lacking or no longer what its name says. */
    boolean append(KeptFile.Piece piece, OutputStream out) throws IOException {
        Path place = piece(piece.hash());
        if (!Files.exists(place)) {
            return false;
        }
        DigestOutputStream hashing = new DigestOutputStream(out, digest());
        Files.copy(place, hashing);
        Sha256 is = new Sha256(HexFormat.of().formatHex(hashing.getMessageDigest().digest()));
        return is.equals(piece.hash());
    }

    /** The bytes of a range of a file, if every piece that holds them is what its name says. */
    Optional<byte[]> range(KeptFile file, long from, long to) {
        byte[] bytes = new byte[(int) (to - from)];
        long at = 0;
        for (KeptFile.Piece piece : file.pieces()) {
            long begin = Math.max(from, at);
            long end = Math.min(to, at + piece.size());
            if (begin < end) {
                Path place = piece(piece.hash());
                if (!sound(piece)) {
                    return Optional.empty();
                }
                try (FileChannel in = FileChannel.open(place, StandardOpenOption.READ)) {
                    ByteBuffer part =
                            ByteBuffer.wrap(bytes, (int) (begin - from), (int) (end - begin));
                    while (part.hasRemaining()
                            && in.read(part, begin - at + part.position() - (begin - from)) >= 0) {
                        Thread.onSpinWait();
                    }
                } catch (IOException e) {
                    throw unreadable(place, e);
                }
            }
            at += piece.size();
        }
        return at >= to ? Optional.of(bytes) : Optional.empty();
    }

    /** Whether a piece is there and what its name says. */
    private boolean sound(KeptFile.Piece piece) {
        Path place = piece(piece.hash());
        if (!Files.exists(place)) {
            return false;
        }
        try (InputStream in = new DigestInputStream(Files.newInputStream(place), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            byte[] is = ((DigestInputStream) in).getMessageDigest().digest();
            return HexFormat.of().formatHex(is).equals(piece.hash().hex());
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    /** Puts a piece that is no longer what its name says out of the way of the next backup. */
    void putAside(Sha256 hash) {
        Path place = piece(hash);
        try {
            if (Files.exists(place)) {
                Files.move(
                        place,
                        place.resolveSibling(hash.hex() + ".damaged"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Takes away every piece not named by these. */
    void keepOnly(Set<String> named) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                if (!named.contains(each.getFileName().toString())) {
                    Files.delete(each);
                }
            }
        }
    }

    private Path piece(Sha256 hash) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private TroubleException unwritable(IOException e) {
        return new TroubleException("backup.not-writable", List.of(folder.toString()), e);
    }

    private static TroubleException unreadable(Path place, IOException e) {
        return new TroubleException("file.unreadable", List.of(place.toString()), e);
    }
}
