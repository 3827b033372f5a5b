package tokuden.documents.issuing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.documents.Document;
import tokuden.evidence.Sha256;
import tokuden.office.Journal;
import tokuden.office.JournalRecord;

/** Papers issued before, as the journal tells: it is read from its end, in stretches. */
final class PastIssues {
    static final String ACTION = "paper.issued";
    static final String WORDS = "words";
    static final String HEAD_SEQ = "journal";
    static final String HEAD = "head";

    private static final int STRETCH = 1000;

    private final Journal journal;

    PastIssues(Journal journal) {
        this.journal = journal;
    }

    /** Where that paper was issued first with these words. */
    Optional<Document.Issue> find(String id, Sha256 words) {
        long end = journal.head().map(JournalRecord::seq).orElse(0L);
        while (end > 0) {
            long from = Math.max(1, end - STRETCH + 1);
            List<JournalRecord> stretch = journal.from(from, (int) (end - from + 1));
            for (int i = stretch.size() - 1; i >= 0; i--) {
                JournalRecord record = stretch.get(i);
                Map<String, String> said = record.entry().particulars();
                if (record.entry().action().equals(ACTION)
                        && record.entry().subject().equals(id)
                        && words.hex().equals(said.get(WORDS))) {
                    long seq = Long.parseLong(said.get(HEAD_SEQ));
                    return Optional.of(new Document.Issue(seq, said.get(HEAD), words));
                }
            }
            end = from - 1;
        }
        return Optional.empty();
    }
}
