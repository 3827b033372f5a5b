package tokuden.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tokuden.casework.OrderReady;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.Paragraph;
import tokuden.documents.drafting.DraftWords;
import tokuden.evidence.Sha256;
import tokuden.law.Breach;
import tokuden.law.LabellingItem;

class DraftWordsTest {
    private final OrderReady ready =
            Orders.anOrder()
                    .onMails(2, "2026-09-01", Breach.LABELLING, LabellingItem.SENDER_NAME)
                    .ready();
    private final DraftText text =
            DraftWords.of(CorrectiveOrderForm.draft(ready, Orders.ACT), "要旨");

    @Test
    void every_paragraph_of_the_paper_has_a_mark_of_its_own() {
        List<String> marks = text.paragraphs().stream().map(Paragraph::mark).toList();

        assertThat(marks).doesNotHaveDuplicates().startsWith("p1", "p2");
        assertThat(text.title()).isNotBlank();
        assertThat(words())
                .contains(ready.order().measures().lines().toList())
                .contains(Orders.SENDER.name(), ready.order().mails().get(0).subject());
    }

    @Test
    void a_sentence_that_rests_on_a_determination_leads_to_it_and_to_the_mail() {
        String finding = ready.order().determinations().get(0).findingId();
        Sha256 mail = ready.order().mails().get(0).exhibit();

        assertThat(text.paragraphs()).anyMatch(p -> p.findings().contains(finding));
        assertThat(text.paragraphs())
                .anyMatch(p -> p.passages().stream().anyMatch(e -> e.exhibit().equals(mail)));
    }

    private String words() {
        return text.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
