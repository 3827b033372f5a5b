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

    /**
     * A record that was encrypted where it lay, when its store was: its tag stands in the header
     * behind the nonce, so that it takes as many bytes as before and every place that the journal
     * names stays right.
     */
    static final int IN_PLACE = 2;

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORT_TAG = RecordKey.NONCE - NONCE;

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
    public List<Stored> seal(List<Payload> payloads) {
        return seal(payloads, false);
    }

    /** Encrypts records that are there already; each stores as many bytes as it has. */
    List<Stored> sealInPlace(List<Payload> payloads) {
        return seal(payloads, true);
    }

    private synchronized List<Stored> seal(List<Payload> payloads, boolean inPlace) {
        List<byte[]> wrapped = new ArrayList<>();
        List<Stored> stored = new ArrayList<>();
        long slot = slots.next();
        ByteBuffer chance = chance(payloads.size());
        for (Payload payload : payloads) {
            byte[] key = taken(chance, KEY);
            byte[] nonce = taken(chance, NONCE);
            byte[] id =
                    ByteBuffer.allocate(RecordKey.ID).put(taken(chance, 8)).putLong(slot++).array();
            byte[] wrapNonce = taken(chance, NONCE);
            byte[] wrap =
                    crypt(Cipher.ENCRYPT_MODE, wrapping, tagged(wrapNonce), id, key).orElseThrow();
            wrapped.add(ByteBuffer.allocate(NONCE + wrap.length).put(wrapNonce).put(wrap).array());
            byte[] about = about(payload.kind(), payload.bytes().length, payload.hash().hex());
            SecretKeySpec own = new SecretKeySpec(key, "AES");
            GCMParameterSpec used = inPlace ? shortlyTagged(nonce) : tagged(nonce);
            byte[] secret =
                    crypt(Cipher.ENCRYPT_MODE, own, used, about, payload.bytes()).orElseThrow();
            stored.add(inPlace ? inPlace(id, nonce, secret) : appended(id, nonce, secret));
        }
        slots.add(wrapped);
        return stored;
    }

    private static Stored appended(byte[] id, byte[] nonce, byte[] secret) {
        return new Stored(new RecordKey(CODE, id, Arrays.copyOf(nonce, RecordKey.NONCE)), secret);
    }

    private static Stored inPlace(byte[] id, byte[] nonce, byte[] secret) {
        int length = secret.length - SHORT_TAG;
        byte[] both = Arrays.copyOf(nonce, RecordKey.NONCE);
        System.arraycopy(secret, length, both, NONCE, SHORT_TAG);
        return new Stored(new RecordKey(IN_PLACE, id, both), Arrays.copyOf(secret, length));
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
                                        tagged(Arrays.copyOf(w, NONCE)),
                                        named.id(),
                                        Arrays.copyOfRange(w, NONCE, w.length)))
                .flatMap(key -> plain(header, stored, new SecretKeySpec(key, "AES")));
    }

    private static Optional<byte[]> plain(RecordHeader header, byte[] stored, SecretKeySpec key) {
        RecordKey named = header.key();
        byte[] nonce = Arrays.copyOf(named.nonce(), NONCE);
        byte[] about = about(header.kind(), header.size(), header.hash().hex());
        if (named.cipher() != IN_PLACE) {
            return crypt(Cipher.DECRYPT_MODE, key, tagged(nonce), about, stored);
        }
        byte[] secret = Arrays.copyOf(stored, stored.length + SHORT_TAG);
        System.arraycopy(named.nonce(), NONCE, secret, stored.length, SHORT_TAG);
        return crypt(Cipher.DECRYPT_MODE, key, shortlyTagged(nonce), about, secret);
    }

    @Override
    public boolean destroyed(RecordHeader header) {
        return header.key().encrypted() && slots.destroyed(slot(header.key()));
    }

    /** How many bytes of the file of keys are written whole. */
    public long keysLength() {
        return slots.next() * KeySlots.SLOT;
    }

    /** Destroys the key of that record. */
    public void destroy(RecordHeader header) {
        slots.destroy(slot(header.key()));
    }

    /** The slots that hold neither a key nor the mark of a destroyed one. */
    public List<Long> damagedSlots() {
        return slots.damaged();
    }

    private static GCMParameterSpec tagged(byte[] nonce) {
        return new GCMParameterSpec(TAG_BITS, nonce);
    }

    private static GCMParameterSpec shortlyTagged(byte[] nonce) {
        return new GCMParameterSpec(SHORT_TAG * Byte.SIZE, nonce);
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
            int mode, SecretKeySpec key, GCMParameterSpec nonce, byte[] about, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, nonce);
            cipher.updateAAD(about);
            return Optional.of(cipher.doFinal(bytes));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM", e);
        }
    }

    /** All that is left to chance for that many records, drawn at once. */
    private ByteBuffer chance(int records) {
        byte[] drawn = new byte[records * (KEY + NONCE + 8 + NONCE)];
        random.nextBytes(drawn);
        return ByteBuffer.wrap(drawn);
    }

    private static byte[] taken(ByteBuffer chance, int length) {
        byte[] bytes = new byte[length];
        chance.get(bytes);
        return bytes;
    }

    @Override
    public void close() {
        slots.close();
    }
}
