package tokuden.documents.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tokuden.documents.Block;
import tokuden.documents.Run;

/** The texts of a block, each as runs: to look through them, and to change them. */
final class BlockRuns implements Block.Reader<Optional<Block>> {
    private static final String MARK = "【要確認】";

    private final UnaryOperator<List<Run>> change;
    private final List<List<Run>> seen = new ArrayList<>();

    private BlockRuns(UnaryOperator<List<Run>> change) {
        this.change = change;
    }

    /** Every text of the block. A mark in a plain line of it is taken for something missing. */
    static List<List<Run>> texts(Block block) {
        BlockRuns reader = new BlockRuns(UnaryOperator.identity());
        block.match(reader);
        return reader.seen;
    }

    /** The block with every text changed; nothing is left of a block whose texts are all gone. */
    static Optional<Block> changed(Block block, UnaryOperator<List<Run>> change) {
        return block.match(new BlockRuns(change));
    }

    /** The heading that the blocks after this one stand under, if this one begins a new part. */
    static Optional<String> heading(Block block) {
        if (block instanceof Block.Heading heading) {
            return Optional.of(heading.number() + "　" + heading.text());
        }
        if (block instanceof Block.Annex annex) {
            return Optional.of(annex.name());
        }
        return Optional.empty();
    }

    private List<Run> text(List<Run> runs) {
        seen.add(runs);
        return change.apply(runs);
    }

    private void plain(String words) {
        seen.add(List.of(words.contains(MARK) ? Run.missing(words) : Run.plain(words)));
    }

    @Override
    public Optional<Block> letterhead(Block.Letterhead block) {
        plain(block.number());
        plain(block.date());
        block.addressees().forEach(a -> a.lines().forEach(this::plain));
        block.issuers().forEach(this::plain);
        return Optional.of(block);
    }

    @Override
    public Optional<Block> title(Block.Title block) {
        plain(block.text());
        return Optional.of(block);
    }

    @Override
    public Optional<Block> heading(Block.Heading block) {
        plain(block.text());
        return Optional.of(block);
    }

    @Override
    public Optional<Block> paragraph(Block.Paragraph block) {
        List<Run> runs = text(block.runs());
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(block.level(), runs));
    }

    @Override
    public Optional<Block> ki(Block.Ki block) {
        return Optional.of(block);
    }

    @Override
    public Optional<Block> item(Block.Item block) {
        return Optional.of(new Block.Item(block.level(), block.number(), text(block.runs())));
    }

    @Override
    public Optional<Block> table(Block.Table block) {
        List<Block.Table.Row> rows =
                block.rows().stream()
                        .map(r -> new Block.Table.Row(r.cells().stream().map(this::text).toList()))
                        .toList();
        return Optional.of(new Block.Table(block.columns(), rows));
    }

    @Override
    public Optional<Block> notice(Block.Notice block) {
        List<Block.Paragraph> paragraphs =
                block.paragraphs().stream()
                        .map(p -> new Block.Paragraph(p.level(), text(p.runs())))
                        .filter(p -> !p.runs().isEmpty())
                        .toList();
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(new Block.Notice(paragraphs));
    }

    @Override
    public Optional<Block> annex(Block.Annex block) {
        plain(block.heading());
        return Optional.of(block);
    }

    @Override
    public Optional<Block> particulars(Block.Particulars block) {
        List<Block.Particulars.Entry> entries =
                block.entries().stream()
                        .map(
                                e ->
                                        new Block.Particulars.Entry(
                                                e.name(),
                                                e.lines().stream().map(this::text).toList()))
                        .toList();
        return Optional.of(new Block.Particulars(entries));
    }

    @Override
    public Optional<Block> stamps(Block.Stamps block) {
        block.boxes().forEach(b -> plain(b.text()));
        return Optional.of(block);
    }

    @Override
    public Optional<Block> verbatim(Block.Verbatim block) {
        block.lines().forEach(l -> seen.add(List.of(l)));
        return Optional.of(block);
    }

    @Override
    public Optional<Block> wide(Block.Wide block) {
        return Optional.of(block);
    }

    @Override
    public Optional<Block> closing(Block.Closing block) {
        return Optional.of(block);
    }
}
