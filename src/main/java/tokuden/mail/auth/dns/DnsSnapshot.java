package tokuden.mail.auth.dns;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsSource;

/**
 * The answers to the questions a mail raised, taken at one time and sealed as an exhibit (DNS記録).
 * The same answers give the same bytes, so that the hash of the file names its content.
 *
 * @param takenAt when the snapshot was closed
 * @param resolver whom was asked, in words; {@link #STATED} where nobody was asked and the answers
 *     are taken from a document
 */
public record DnsSnapshot(Instant takenAt, String resolver, List<AskedAnswer> answers) {
    /** The resolver of answers copied from a document, which each answer names. */
    public static final String STATED = "";

    public DnsSnapshot {
        answers =
                answers.stream()
                        .sorted(
                                Comparator.comparing(
                                        a -> a.answer().question(), QuestionList.BY_NAME))
                        .toList();
    }

    /** The file: canonical JSON, each answer with its time, source and wire message in base64. */
    public byte[] toBytes() {
        return SnapshotFile.write(this);
    }

    /** The snapshot of a file, or why it is none; a message that says otherwise is a reason. */
    public static Reading<DnsSnapshot> read(byte[] bytes) {
        return SnapshotFile.read(bytes);
    }

    /** SHA-256 of {@link #toBytes()} in hexadecimal. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(toBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The answers as a source: recorded ones, or those a document states. */
    public HeldAnswers source() {
        List<DnsAnswer> plain = answers.stream().map(AskedAnswer::answer).toList();
        boolean stated = resolver.equals(STATED);
        return HeldAnswers.of(stated ? DnsSource.Kind.MANUAL : DnsSource.Kind.SNAPSHOT, plain);
    }
}
