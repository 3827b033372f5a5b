package tokuden.examination;

import java.util.ArrayList;
import java.util.List;
import tokuden.evidence.Sha256;
import tokuden.law.Breach;
import tokuden.work.Progress;

/** Reads what speaks for and against a breach in several mails, under every edition that counts. */
public final class ProofReading {
    private final ReportedMails mails;
    private final Examiner examiner;

    public ProofReading(ReportedMails mails, Examiner examiner) {
        this.mails = mails;
        this.examiner = examiner;
    }

    /**
     * The tables of that breach, one for each edition, the newest first; empty without mails. A
     * failure of delivery among the mails is proof for the mail it returns, and none of them.
     */
    public List<ProofTable> of(List<Sha256> hashes, Breach breach, Progress progress) {
        List<ProofTable.OfMail> matrices = new ArrayList<>();
        int done = 0;
        ReportedMails known = mails.withFailuresAmong(hashes);
        for (Sha256 hash : hashes) {
            progress.step(done++, hashes.size(), hash.hex());
            if (known.failures().isOne(hash)) {
                continue;
            }
            ReportedMail one = known.of(hash);
            examiner.proof(hash, one.mail(), one.statement(), breach)
                    .forEach(m -> matrices.add(new ProofTable.OfMail(hash, m)));
        }
        return ProofTable.of(matrices, breach);
    }
}
