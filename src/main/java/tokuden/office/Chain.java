package tokuden.office;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The end of the hash chain of the {@link Journal}: the running number and the hash to which the
 * next record is tied. A hash is SHA-256 over a zero byte, every field of the record with its
 * length before it, and the hash of the record before; so no field can be moved into another and no
 * record changed, left out or put in without every later hash telling.
 */
public record Chain(long seq, String hash) {
    private static final String BEGINNING = "tokuden journal";

    /** The beginning of the chain of one installation; its random id makes every chain its own. */
    public static Chain begin(String store, Instant created) {
        Fields fields = new Fields();
        fields.put(BEGINNING);
        fields.put(store);
        fields.put(created.toString());
        return new Chain(0, fields.hashAfter("00".repeat(32)));
    }

    /** The entry as next record of the chain, its texts in composed form (NFC). */
    public JournalRecord link(JournalEntry entry) {
        JournalEntry composed = composed(entry);
        return new JournalRecord(seq + 1, composed, hash, hashOf(seq + 1, composed));
    }

    /** Is this record the very next one, with nothing in it changed? */
    public boolean isContinuedBy(JournalRecord record) {
        return link(record.entry()).equals(record);
    }

    /** The chain once that record is part of it. */
    public static Chain after(JournalRecord record) {
        return new Chain(record.seq(), record.hash());
    }

    /** The chain just before that record, by what the record itself says. */
    public static Chain before(JournalRecord record) {
        return new Chain(record.seq() - 1, record.previousHash());
    }

    private String hashOf(long number, JournalEntry entry) {
        Fields fields = new Fields();
        fields.put(Long.toString(number));
        fields.put(entry.at().toString());
        fields.put(entry.actor());
        fields.put(entry.action());
        fields.put(entry.subject());
        fields.put(Integer.toString(entry.particulars().size()));
        for (Map.Entry<String, String> particular : entry.particulars().entrySet()) {
            fields.put(particular.getKey());
            fields.put(particular.getValue());
        }
        return fields.hashAfter(hash);
    }

    private static JournalEntry composed(JournalEntry entry) {
        SortedMap<String, String> particulars = new TreeMap<>();
        entry.particulars().forEach((key, value) -> particulars.put(nfc(key), nfc(value)));
        return new JournalEntry(
                entry.at(),
                nfc(entry.actor()),
                nfc(entry.action()),
                nfc(entry.subject()),
                particulars);
    }

    /** Half a surrogate pair cannot be written as UTF-8; it becomes a question mark. */
    private static String nfc(String text) {
        byte[] writable = text.getBytes(StandardCharsets.UTF_8);
        return Normalizer.normalize(
                new String(writable, StandardCharsets.UTF_8), Normalizer.Form.NFC);
    }

    /** Fields one after the other, each with its length in bytes before it. */
    private static final class Fields {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

        Fields() {
            bytes.write(0);
        }

        void put(String field) {
            byte[] text = field.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(4).putInt(text.length).array());
            bytes.writeBytes(text);
        }

        String hashAfter(String previous) {
            bytes.writeBytes(HexFormat.of().parseHex(previous));
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(digest.digest(bytes.toByteArray()));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
