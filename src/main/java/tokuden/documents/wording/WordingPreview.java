package tokuden.documents.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.documents.Block;
import tokuden.documents.Block.Table.Alignment;
import tokuden.documents.Block.Table.Column;
import tokuden.documents.Document;
import tokuden.documents.Run;

/**
 * A wording as a paper, to be looked at before it is used: every line shown, the names of the
 * fields where their values would stand, and the sentences the form puts together itself. It is
 * drawn by the renderers that draw the papers.
 */
public final class WordingPreview {
    private static final String LANGUAGE = "ja-JP";

    private WordingPreview() {}

    /** The wording as a draft. */
    public static Document of(Template template, LocalDate today) {
        List<Block> blocks = new ArrayList<>(Filling.preview(template).blocks());
        if (blocks.isEmpty()) {
            blocks.add(new Block.Title(template.title()));
        }
        if (!template.phrases().isEmpty()) {
            blocks.add(new Block.Heading(1, "文言", template.title()));
            blocks.add(phrases(template));
        }
        Document.Metadata metadata =
                new Document.Metadata(
                        "wording " + template.ref().id(),
                        template.ref().id(),
                        template.title(),
                        LANGUAGE,
                        today,
                        true,
                        List.of(template.ref()),
                        Optional.empty());
        return new Document(metadata, blocks);
    }

    private static Block phrases(Template template) {
        List<Block.Table.Row> rows =
                template.phrases().entrySet().stream()
                        .map(
                                phrase ->
                                        new Block.Table.Row(
                                                List.of(
                                                        List.of(Run.fixed(phrase.getKey())),
                                                        List.of(Run.quoted(phrase.getValue())))))
                        .toList();
        List<Column> columns =
                List.of(new Column("名", 28, Alignment.LEFT), new Column("文言", 72, Alignment.LEFT));
        return new Block.Table(columns, rows);
    }
}
