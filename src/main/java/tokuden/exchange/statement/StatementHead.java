package tokuden.exchange.statement;

import java.time.Instant;
import tokuden.evidence.Sha256;
import tokuden.exchange.masking.RecipientProfile;

/**
 * The statement itself ({@code statement.json}), which is signed: who states it, for whom, and the
 * hash of the lines on the copies.
 *
 * @param format always {@code tokuden-statement}
 * @param lines SHA-256 of {@code copies.jsonl}
 * @param text what is stated, in Japanese and English
 */
public record StatementHead(
        String format,
        int version,
        String number,
        int part,
        String office,
        RecipientProfile profile,
        String recipient,
        Instant asOf,
        long copies,
        Sha256 lines,
        String rules,
        String text) {
    /** Names the form. */
    public static final String FORMAT = "tokuden-statement";

    public static final int VERSION = 1;
}
