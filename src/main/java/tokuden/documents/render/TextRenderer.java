package tokuden.documents.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;

/** Draws a paper as plain text (UTF-8): its words and nothing else, for reading and comparing. */
public final class TextRenderer implements Renderer {
    @Override
    public String format() {
        return "txt";
    }

    @Override
    public GlyphNotes render(Document document, OutputStream to) throws IOException {
        Glyphs glyphs = new Glyphs();
        glyphs.shown(document.metadata().title());
        StringBuilder words = new StringBuilder();
        Words reader = new Words(glyphs);
        for (Block block : document.blocks()) {
            words.append(block.match(reader));
        }
        to.write(words.toString().getBytes(StandardCharsets.UTF_8));
        return glyphs.notes();
    }

    /** The words of a block, each line closed. */
    private static final class Words implements Block.Reader<String> {
        private final Glyphs glyphs;

        Words(Glyphs glyphs) {
            this.glyphs = glyphs;
        }

        @Override
        public String letterhead(Block.Letterhead block) {
            StringBuilder words = new StringBuilder();
            if (!block.number().isBlank()) {
                words.append(line(block.number()));
            }
            words.append(line(block.date()));
            block.addressees().forEach(a -> a.lines().forEach(l -> words.append(line(l))));
            block.issuers().forEach(i -> words.append(line(i + "　　" + Numbered.SEAL)));
            return words.toString();
        }

        @Override
        public String title(Block.Title block) {
            return line(block.text());
        }

        @Override
        public String heading(Block.Heading block) {
            return line(Numbered.heading(block.number(), block.text()));
        }

        @Override
        public String paragraph(Block.Paragraph block) {
            return line(text(block.runs()));
        }

        @Override
        public String ki(Block.Ki block) {
            return line("記");
        }

        @Override
        public String item(Block.Item block) {
            return line(text(Numbered.item(block)));
        }

        @Override
        public String table(Block.Table block) {
            String header =
                    block.columns().stream()
                            .map(Block.Table.Column::header)
                            .collect(Collectors.joining(" "));
            String rows =
                    block.rows().stream()
                            .map(r -> line(cells(r.cells())))
                            .collect(Collectors.joining());
            return line(header) + rows;
        }

        @Override
        public String notice(Block.Notice block) {
            return block.paragraphs().stream().map(this::paragraph).collect(Collectors.joining());
        }

        @Override
        public String wide(Block.Wide block) {
            return "";
        }

        @Override
        public String annex(Block.Annex block) {
            return line(Numbered.heading(block.name(), block.heading()));
        }

        @Override
        public String particulars(Block.Particulars block) {
            StringBuilder words = new StringBuilder();
            for (Block.Particulars.Entry entry : block.entries()) {
                words.append(line(entry.name()));
                entry.lines().forEach(l -> words.append(line(text(l))));
            }
            return words.toString();
        }

        @Override
        public String stamps(Block.Stamps block) {
            StringBuilder words = new StringBuilder();
            block.boxes().forEach(b -> words.append(line(b.post())));
            block.boxes().forEach(b -> words.append(line(b.text())));
            return words.toString();
        }

        @Override
        public String verbatim(Block.Verbatim block) {
            return block.lines().stream().map(r -> line(r.text())).collect(Collectors.joining());
        }

        @Override
        public String closing(Block.Closing block) {
            return line(block.text());
        }

        private static String cells(List<List<Run>> cells) {
            return cells.stream().map(Words::text).collect(Collectors.joining(" "));
        }

        private static String text(List<Run> runs) {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        private String line(String words) {
            return glyphs.shown(words) + "\n";
        }
    }
}
