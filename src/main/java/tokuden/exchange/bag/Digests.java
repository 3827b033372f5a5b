package tokuden.exchange.bag;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Hashes of one stream by several algorithms, read once. */
final class Digests {
    private static final int BUFFER = 1 << 16;

    private final Map<String, MessageDigest> digests = new LinkedHashMap<>();
    private final byte[] buffer = new byte[BUFFER];

    /**
     * @param algorithms as lists name them, each known to Java
     */
    Digests(Collection<String> algorithms) {
        for (String algorithm : algorithms) {
            digests.put(algorithm, digest(Manifest.known(algorithm).orElseThrow()));
        }
    }

    /** The hash of that stream by each algorithm, in lower-case hex; may be called again. */
    Map<String, String> of(InputStream in) throws IOException {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (MessageDigest digest : digests.values()) {
                digest.update(buffer, 0, n);
            }
        }
        Map<String, String> hashes = new LinkedHashMap<>();
        digests.forEach((name, d) -> hashes.put(name, HexFormat.of().formatHex(d.digest())));
        return hashes;
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
