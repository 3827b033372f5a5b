package tokuden.documents.issuing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Party;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.forms.Letter;
import tokuden.documents.forms.ReportDemandForm;
import tokuden.documents.forms.Stationery;

/**
 * A paper that nobody sees, composed as papers are and with every kind of block and face in it:
 * after it has been drawn, law, wording, faces and renderers are read and ready.
 */
final class WarmingPaper {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private WarmingPaper() {}

    static Document drawn() {
        Letter letter =
                new Letter(
                        "warm",
                        Optional.empty(),
                        Optional.empty(),
                        DAY,
                        List.of(),
                        List.of("準備"),
                        "準備");
        Document composed =
                new ReportDemandForm()
                        .compose(
                                new ReportDemandForm.Facts(
                                        letter,
                                        Party.Part.SENDER,
                                        "準備",
                                        List.of("準備"),
                                        Optional.of(DAY),
                                        "準備",
                                        "準備"),
                                Stationery.shipped());
        List<Block> blocks = new ArrayList<>(composed.blocks());
        blocks.addAll(every());
        return new Document(composed.metadata(), blocks);
    }

    private static List<Block> every() {
        List<Run> runs =
                List.of(
                        Run.plain("準備𠮷"),
                        Run.fixed("0123456789abcdef@example.com"),
                        Run.quoted("［U+1F600］"));
        Block.Table.Column column = new Block.Table.Column("準備", 1, Block.Table.Alignment.CENTRE);
        List<Block.Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(new Block.Table.Row(List.of(runs, runs)));
        }
        return List.of(
                new Block.Heading(3, "(1)", "準備"),
                new Block.Item(3, "ア", runs),
                new Block.Stamps(List.of(new Block.Stamps.Box("準備", ""))),
                new Block.Verbatim(List.of(Run.fixed("Subject: example"))),
                new Block.Wide(),
                new Block.Annex("別紙", "準備"),
                new Block.Table(List.of(column, column), rows),
                new Block.Closing("以上"));
    }
}
