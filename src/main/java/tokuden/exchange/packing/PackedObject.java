package tokuden.exchange.packing;

import java.time.Instant;
import java.util.List;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;
import tokuden.reports.Report;

/**
 * One sealed original in a package (a line of {@code objects.jsonl}): where it lies, how it came to
 * the office and, of a mail, who reported it in which way.
 */
public record PackedObject(
        String label,
        Kind kind,
        String file,
        Sha256 sha256,
        long size,
        Instant sealedAt,
        List<Origin> origins,
        List<Report> reports) {
    public PackedObject {
        origins = List.copyOf(origins);
        reports = List.copyOf(reports);
    }

    /** What it is. */
    public enum Kind {
        /** a mail of the case */
        MAIL,
        /** the mail that carried one as an attachment */
        CARRIER,
        /** an issued paper */
        PAPER,
        /** recorded DNS answers */
        DNS
    }
}
