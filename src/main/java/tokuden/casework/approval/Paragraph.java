package tokuden.casework.approval;

import java.util.List;
import tokuden.evidence.Passage;

/**
 * A paragraph of a draft, the place a comment is pinned to.
 *
 * @param mark stable within the version, {@code p3}
 * @param passages the bytes of sealed mails it rests on: one step from a doubtful sentence
 * @param findings the determinations it rests on, by finding id
 */
public record Paragraph(String mark, String text, List<Passage> passages, List<String> findings) {
    public Paragraph {
        passages = List.copyOf(passages);
        findings = List.copyOf(findings);
    }
}
