package tokuden.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.render.Papers;

class AuthenticationTraceFormTest {
    @Test
    void every_step_stands_as_a_numbered_sentence_under_its_verification() {
        Document paper = AuthenticationTraceForm.compose(Traces.facts("ja-JP"));

        List<Block.Item> steps =
                paper.blocks().stream()
                        .filter(Block.Item.class::isInstance)
                        .map(Block.Item.class::cast)
                        .toList();
        assertThat(steps).extracting(Block.Item::number).containsExactly("(1)", "(2)");
        assertThat(steps.get(1).runs()).extracting(Run::text).containsExactly("鍵の記録がない。");
    }

    @Test
    void the_three_statements_are_three_columns() {
        Document paper = AuthenticationTraceForm.compose(Traces.facts("ja-JP"));

        Block.Table table =
                paper.blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(table.columns())
                .extracting(Block.Table.Column::header)
                .contains("① 受信事業者の記録", "② 本文ハッシュ", "③ 再検証");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void the_paper_speaks_the_language_of_its_facts_and_names_the_hash() {
        String english = Papers.wordsOf(AuthenticationTraceForm.compose(Traces.facts("en")));

        assertThat(english)
                .contains(Papers.wordsOf(title("Record of the verification of the sender")))
                .contains(Traces.facts("en").mail().hex());
    }

    private static Document title(String text) {
        Document any = AuthenticationTraceForm.compose(Traces.facts("en"));
        return new Document(any.metadata(), List.of(new Block.Title(text)));
    }
}
