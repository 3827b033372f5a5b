package tokuden.storage.segment;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM for every record, each with a random key of its own that lies, wrapped by the key of
 * the store, in a {@link KeySlots slot}. What the header says of the plain bytes (kind, size, hash)
 * is authenticated with them. Destroying the slot destroys the record for good.
 */
public final class AesGcmRecords implements RecordCipher, AutoCloseable {
    static final int CODE = 1;

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec wrapping;
    private final KeySlots slots;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param key 32 bytes
     * @param slots the file of the keys of the records
     */
    public AesGcmRecords(byte[] key, Path slots) {
        this.wrapping = new SecretKeySpec(key, "AES");
        this.slots = new KeySlots(slots);
    }

    @Override
    public synchronized List<Stored> seal(List<Payload> payloads) {
        List<byte[]> wrapped = new ArrayList<>();
        List<Stored> stored = new ArrayList<>();
        long slot = slots.next();
        for (Payload payload : payloads) {
            byte[] key = bytes(KEY);
            byte[] nonce = bytes(NONCE);
            byte[] id = ByteBuffer.allocate(RecordKey.ID).put(bytes(8)).putLong(slot++).array();
            byte[] wrapNonce = bytes(NONCE);
            byte[] wrap = crypt(Cipher.ENCRYPT_MODE, wrapping, wrapNonce, id, key).orElseThrow();
            wrapped.add(ByteBuffer.allocate(NONCE + wrap.length).put(wrapNonce).put(wrap).array());
            byte[] about = about(payload.kind(), payload.bytes().length, payload.hash().hex());
            SecretKeySpec own = new SecretKeySpec(key, "AES");
            byte[] secret =
                    crypt(Cipher.ENCRYPT_MODE, own, nonce, about, payload.bytes()).orElseThrow();
            RecordKey named = new RecordKey(CODE, id, Arrays.copyOf(nonce, RecordKey.NONCE));
            stored.add(new Stored(named, secret));
        }
        slots.add(wrapped);
        return stored;
    }

    @Override
    public Optional<byte[]> open(RecordHeader header, byte[] stored) {
        RecordKey named = header.key();
        if (!named.encrypted()) {
            return Optional.of(stored);
        }
        return slots.wrapped(slot(named))
                .flatMap(
                        w ->
                                crypt(
                                        Cipher.DECRYPT_MODE,
                                        wrapping,
                                        Arrays.copyOf(w, NONCE),
                                        named.id(),
                                        Arrays.copyOfRange(w, NONCE, w.length)))
                .flatMap(
                        key ->
                                crypt(
                                        Cipher.DECRYPT_MODE,
                                        new SecretKeySpec(key, "AES"),
                                        Arrays.copyOf(named.nonce(), NONCE),
                                        about(header.kind(), header.size(), header.hash().hex()),
                                        stored));
    }

    @Override
    public boolean destroyed(RecordHeader header) {
        return header.key().encrypted() && slots.destroyed(slot(header.key()));
    }

    /** Destroys the key of that record. */
    public void destroy(RecordHeader header) {
        slots.destroy(slot(header.key()));
    }

    /** The slots that hold neither a key nor the mark of a destroyed one. */
    public List<Long> damagedSlots() {
        return slots.damaged();
    }

    /** Whether these bytes are a whole slot of the file of keys. */
    public static boolean isSlot(byte[] bytes) {
        return KeySlots.isSlot(bytes);
    }

    private static long slot(RecordKey key) {
        return ByteBuffer.wrap(key.id()).getLong(8);
    }

    private static byte[] about(int kind, long size, String hash) {
        return ByteBuffer.allocate(1 + 8 + 32)
                .put((byte) kind)
                .putLong(size)
                .put(HexFormat.of().parseHex(hash))
                .array();
    }

    private static Optional<byte[]> crypt(
            int mode, SecretKeySpec key, byte[] nonce, byte[] about, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(about);
            return Optional.of(cipher.doFinal(bytes));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM", e);
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        slots.close();
    }
}
