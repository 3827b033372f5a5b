package tokuden.documents.issuing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tokuden.documents.signing.PdfSigner;
import tokuden.evidence.Sha256;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;
import tokuden.work.TroubleException;

/**
 * Signs the file of a paper into another file and, when it belongs to a case, enters in the journal
 * who signed what. The signed file itself is given out and not kept.
 */
public final class PaperSigning {
    private static final String ACTION = "paper.signed";

    private final Journal journal;
    private final Clock clock;

    public PaperSigning(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A paper that was signed.
     *
     * @param file the signed file
     * @param holder whose key it was, by the subject of its certificate
     * @param before of the paper as it was
     * @param after of the signed file
     */
    public record Signed(Path file, String holder, Sha256 before, Sha256 after) {}

    /**
     * Signs without any case.
     *
     * @throws TroubleException {@code file.unreadable}, {@code paper.unsigned}, {@code
     *     out.unwritable}
     */
    public static Signed sign(Path paper, Path out, PdfSigner signer, Instant at) {
        byte[] before = read(paper);
        byte[] after = signer.sign(before, at);
        try {
            Files.write(out, after);
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of(out.toString()), refused);
        }
        return new Signed(out, signer.holder(), Sha256.of(before), Sha256.of(after));
    }

    /**
     * Signs a paper of that case and enters it.
     *
     * @param number of the case
     */
    public Signed sign(Path paper, Path out, PdfSigner signer, String number, Officer by) {
        Instant now = clock.instant();
        Signed signed = sign(paper, out, signer, now);
        Map<String, String> particulars =
                Map.of(
                        "file", out.getFileName().toString(),
                        "signer", signed.holder(),
                        "pdf", signed.before().hex(),
                        "signed", signed.after().hex());
        journal.append(new JournalEntry(now, by.id(), ACTION, number, new TreeMap<>(particulars)));
        return signed;
    }

    /**
     * The bytes of that file.
     *
     * @throws TroubleException {@code file.unreadable}
     */
    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), unreadable);
        }
    }
}
