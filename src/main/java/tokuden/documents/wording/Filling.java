package tokuden.documents.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tokuden.documents.Block;
import tokuden.documents.Gap;
import tokuden.documents.Run;

/**
 * Fills a template: its lines become blocks, its places the values of the form. A place without a
 * value is named by a {@link Gap} and shown in the paper as not filled in.
 */
public final class Filling {
    private final Template template;
    private final Fields fields;
    private final boolean preview;
    private final Ladder ladder = new Ladder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final String afterTitle;

    private Filling(Template template, Fields fields, boolean preview, String afterTitle) {
        this.template = template;
        this.fields = fields;
        this.preview = preview;
        this.afterTitle = afterTitle;
    }

    /**
     * Fills the template.
     *
     * @param afterTitle stands after the title, {@code （案）}; "" if nothing does
     */
    public static Filling of(Template template, Fields fields, String afterTitle) {
        return new Filling(template, fields, false, afterTitle).fill();
    }

    /** The template with the names of its places where the values would stand, every line shown. */
    public static Filling preview(Template template) {
        return new Filling(template, new Fields(), true, "").fill();
    }

    /** The blocks, from top to bottom. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The places that nothing was put into, from top to bottom. */
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    private Filling fill() {
        for (Line line : template.lines()) {
            if (line.condition().map(this::holds).orElse(true)) {
                add(line);
            }
        }
        return this;
    }

    private boolean holds(Line.Condition condition) {
        return preview || fields.isPresent(condition.field()) == condition.wanted();
    }

    private void add(Line line) {
        switch (line.mark()) {
            case TITLE -> blocks.add(new Block.Title(text(line, line.first()) + afterTitle));
            case HEADING -> {
                String number = ladder.heading(line.level());
                blocks.add(new Block.Heading(line.level(), number, text(line, line.first())));
            }
            case PARAGRAPH -> {
                ladder.rest(false);
                each(line).forEach(r -> blocks.add(new Block.Paragraph(ladder.level(), r)));
            }
            case ITEM ->
                    each(line)
                            .forEach(
                                    r ->
                                            blocks.add(
                                                    new Block.Item(
                                                            ladder.level(), ladder.item(), r)));
            case NOTICE -> each(line).forEach(this::notice);
            case PARTICULAR -> particular(line);
            case ANNEX -> {
                ladder.rest(true);
                blocks.add(new Block.Annex(text(line, line.first()), text(line, line.second())));
            }
            case PART -> part(line, line.places().get(0));
            case WIDE -> blocks.add(new Block.Wide());
            case KI -> blocks.add(new Block.Ki());
            case CLOSING -> blocks.add(new Block.Closing("以上"));
        }
    }

    private void notice(List<Run> runs) {
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        if (last() instanceof Block.Notice before) {
            paragraphs.addAll(before.paragraphs());
            blocks.remove(blocks.size() - 1);
        }
        paragraphs.add(new Block.Paragraph(0, runs));
        blocks.add(new Block.Notice(paragraphs));
    }

    private void particular(Line line) {
        List<Block.Particulars.Entry> entries = new ArrayList<>();
        if (last() instanceof Block.Particulars before) {
            entries.addAll(before.entries());
            blocks.remove(blocks.size() - 1);
        }
        List<List<Run>> values = each(line, line.second());
        entries.add(new Block.Particulars.Entry(text(line, line.first()), values));
        blocks.add(new Block.Particulars(entries));
    }

    private Block last() {
        return blocks.isEmpty() ? new Block.Ki() : blocks.get(blocks.size() - 1);
    }

    private void part(Line line, Piece.Place place) {
        ladder.rest(false);
        if (preview) {
            blocks.add(new Block.Paragraph(0, List.of(named(place.name()))));
        } else if (fields.isPresent(place.name())) {
            blocks.addAll(fields.blocksOf(place.name()));
        } else {
            blocks.add(new Block.Paragraph(ladder.level(), List.of(gap(line, place))));
        }
    }

    private List<List<Run>> each(Line line) {
        return each(line, line.first());
    }

    /** One text, or one for each line of the field that the words consist of. */
    private List<List<Run>> each(Line line, List<Piece> pieces) {
        if (!preview && pieces.size() == 1) {
            List<List<Run>> lines =
                    pieces.get(0).match(w -> List.of(), p -> fields.linesOf(p.name()));
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        return List.of(runs(line, pieces));
    }

    private String text(Line line, List<Piece> pieces) {
        return runs(line, pieces).stream().map(Run::text).collect(Collectors.joining());
    }

    private List<Run> runs(Line line, List<Piece> pieces) {
        List<Run> runs = new ArrayList<>();
        pieces.forEach(
                piece ->
                        runs.addAll(
                                piece.match(w -> List.of(Run.plain(w.text())), p -> at(line, p))));
        return runs;
    }

    private List<Run> at(Line line, Piece.Place place) {
        if (preview) {
            return List.of(named(place.name()));
        }
        List<Run> value = fields.at(place);
        return value.isEmpty() ? List.of(gap(line, place)) : value;
    }

    private Run gap(Line line, Piece.Place place) {
        gaps.add(new Gap(place.name(), template.ref().id(), line.number(), place.column()));
        return Run.missing("【未記入：" + place.name() + "】");
    }

    private static Run named(String field) {
        return new Run("〔" + field + "〕", Run.Look.EMPHASIS, List.of());
    }
}
