package tokuden.exchange.bag;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import tokuden.evidence.Sha256;

/**
 * Writes a bag of BagIt 1.0 with lists of SHA-256 and SHA-512, file by file, so that memory stays
 * flat: the lists grow in files of their own. The same files in the same order give the same bytes.
 * Beside the lists of BagIt stands {@code SHA256SUMS}, one list of all files for {@code sha256sum
 * -c}.
 */
public final class BagWriter implements Closeable {
    /** One list of all files but itself. */
    public static final String SUMS = "SHA256SUMS";

    /** The list over which a package is signed. */
    public static final String SIGNED = "manifest-sha256.txt";

    private static final Map<String, String> ALGORITHMS = algorithms();
    private static final int BUFFER = 1 << 16;

    private final BagTarget target;
    private final Path spool;
    private final Map<String, OutputStream> payloadLists = new LinkedHashMap<>();
    private final Map<String, OutputStream> tagLists = new LinkedHashMap<>();
    private final OutputStream sums;
    private final byte[] buffer = new byte[BUFFER];
    private long octets;
    private long files;
    private Watch watch = Watch.NONE;
    private Sha256 manifest = Sha256.of(new byte[0]);

    private BagWriter(BagTarget target, Path spool) throws IOException {
        this.target = target;
        this.spool = spool;
        for (String algorithm : ALGORITHMS.keySet()) {
            payloadLists.put(algorithm, list("manifest-" + algorithm + ".txt"));
            tagLists.put(algorithm, list("tagmanifest-" + algorithm + ".txt"));
        }
        this.sums = list(SUMS);
    }

    private static Map<String, String> algorithms() {
        Map<String, String> algorithms = new LinkedHashMap<>();
        algorithms.put("sha256", "SHA-256");
        algorithms.put("sha512", "SHA-512");
        return algorithms;
    }

    /**
     * Begins a bag in that new folder.
     *
     * @param spool a folder for what is in the making
     */
    public static BagWriter folder(Path folder, Path spool) throws IOException {
        return new BagWriter(new FolderTarget(folder), spool);
    }

    /** Begins a bag in that new ZIP, in which all lies in a folder of that name. */
    public static BagWriter zip(Path zip, String top, Path spool) throws IOException {
        OutputStream out =
                new BufferedOutputStream(
                        Files.newOutputStream(zip, StandardOpenOption.CREATE_NEW), 1 << 18);
        return new BagWriter(new StoredZip(out, top + "/"), spool);
    }

    /** Shows that watch every file from now on. */
    public BagWriter watchedBy(Watch by) {
        this.watch = by;
        return this;
    }

    /** Writes a file of the payload; {@code path} begins with {@code data/}. */
    public Sha256 payload(String path, Content content) throws IOException {
        if (!path.startsWith(BagPath.PAYLOAD)) {
            throw new IllegalArgumentException(path);
        }
        octets += content.size();
        files++;
        return put(path, content, payloadLists);
    }

    /** Writes a file beside the payload. */
    public Sha256 tag(String path, Content content) throws IOException {
        return put(path, content, tagLists);
    }

    /** How many files the payload has so far. */
    public long files() {
        return files;
    }

    /** Octets of the payload so far. */
    public long octets() {
        return octets;
    }

    /** What is signed: nothing may follow in the payload. */
    public byte[] closePayload() throws IOException {
        for (Map.Entry<String, OutputStream> list : payloadLists.entrySet()) {
            list.getValue().close();
            String name = "manifest-" + list.getKey() + ".txt";
            Sha256 hash = tag(name, Content.of(spool.resolve(name)));
            if (name.equals(SIGNED)) {
                manifest = hash;
            }
        }
        return Files.readAllBytes(spool.resolve(SIGNED));
    }

    /**
     * Ends the bag.
     *
     * @param info what {@code bag-info.txt} says besides the size of the payload
     * @return SHA-256 of the list of the payload
     */
    public Sha256 end(List<BagInfo.Line> info) throws IOException {
        List<BagInfo.Line> lines = new ArrayList<>(info);
        lines.add(new BagInfo.Line("Payload-Oxum", octets + "." + files));
        StringBuilder text = new StringBuilder();
        lines.forEach(l -> text.append(l.label()).append(": ").append(l.value()).append('\n'));
        tag(BagInfo.FILE, bytes(text.toString()));
        tag(Declaration.FILE, bytes("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        for (Map.Entry<String, OutputStream> list : tagLists.entrySet()) {
            list.getValue().close();
            String name = "tagmanifest-" + list.getKey() + ".txt";
            put(name, Content.of(spool.resolve(name)), Map.of());
        }
        sums.close();
        write(SUMS, Content.of(spool.resolve(SUMS)), List.of());
        target.close();
        return manifest;
    }

    @Override
    public void close() throws IOException {
        for (OutputStream list : payloadLists.values()) {
            list.close();
        }
        for (OutputStream list : tagLists.values()) {
            list.close();
        }
        sums.close();
    }

    private static Content bytes(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private Sha256 put(String path, Content content, Map<String, OutputStream> lists)
            throws IOException {
        Map<String, MessageDigest> digests = new LinkedHashMap<>();
        ALGORITHMS.forEach((name, java) -> digests.put(name, Digests.digest(java)));
        write(path, content, digests.values());
        Map<String, String> hashes = new LinkedHashMap<>();
        digests.forEach((name, d) -> hashes.put(name, HexFormat.of().formatHex(d.digest())));
        for (Map.Entry<String, OutputStream> list : lists.entrySet()) {
            line(list.getValue(), hashes.get(list.getKey()), path);
        }
        line(sums, hashes.get("sha256"), path);
        return new Sha256(hashes.get("sha256"));
    }

    /** Two readings: the hashes have to be known before the bytes are named in a ZIP. */
    private void write(String path, Content content, Collection<MessageDigest> digests)
            throws IOException {
        watch.leaving(path, content);
        CRC32 crc = new CRC32();
        try (InputStream in = content.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                crc.update(buffer, 0, n);
                for (MessageDigest digest : digests) {
                    digest.update(buffer, 0, n);
                }
            }
        }
        try (InputStream in = content.open()) {
            target.put(path, content.size(), crc.getValue(), in);
        }
    }

    private static void line(OutputStream list, String hash, String path) throws IOException {
        list.write((hash + "  " + path + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private OutputStream list(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(spool.resolve(name)));
    }
}
