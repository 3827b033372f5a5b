package tokuden.documents.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tokuden.documents.Document;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.Role;

class IssuingTest {
    private static final Officer BY = new Officer("u1", "調査担当", "調査担当", Set.of(Role.INVESTIGATION));
    private static final Document PAPER =
            new Document(
                    new Document.Metadata(
                            "2026-0001-order",
                            "corrective-order",
                            "措置命令書",
                            "ja-JP",
                            LocalDate.of(2026, 6, 1),
                            false),
                    List.of());

    private final MemoryStore store = new MemoryStore();
    private final Issuing issuing =
            new Issuing(
                    new Sealing(store.exhibits()),
                    store.journal(),
                    Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void an_issued_paper_is_an_exhibit_and_on_record() {
        Issuing.Paper paper = issuing.issue(PAPER, BY);

        Sha256 hash = Sha256.of(paper.pdf());
        assertThat(store.exhibits().find(hash).orElseThrow().origins())
                .extracting(Origin::kind)
                .containsExactly(Origin.Kind.ISSUED);
        assertThat(store.journal().head().orElseThrow().entry().particulars())
                .containsEntry("pdf", hash.hex())
                .containsEntry("docx", Sha256.of(paper.word()).hex());
    }

    @Test
    void the_same_paper_issued_again_is_the_same_exhibit() {
        issuing.issue(PAPER, BY);

        issuing.issue(PAPER, BY);

        assertThat(store.exhibits().count()).isEqualTo(1);
    }

    @Test
    void a_drawn_paper_is_not_issued() {
        issuing.draw(PAPER);

        assertThat(store.exhibits().count()).isZero();
        assertThat(store.journal().head()).isEmpty();
    }
}
