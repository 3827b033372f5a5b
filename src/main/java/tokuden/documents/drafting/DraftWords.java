package tokuden.documents.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.Paragraph;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.evidence.Passage;

/**
 * Takes the words of a paper apart into the paragraphs a comment can be pinned to; each keeps what
 * it rests on. A table gives one paragraph for each row.
 */
public final class DraftWords implements Block.Reader<Void> {
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private DraftWords() {}

    /**
     * The words of that paper.
     *
     * @param gist in a few lines, for the approver
     */
    public static DraftText of(Document document, String gist) {
        DraftWords words = new DraftWords();
        document.blocks().forEach(block -> block.match(words));
        return new DraftText(document.metadata().title(), gist, words.paragraphs);
    }

    @Override
    public Void letterhead(Block.Letterhead block) {
        block.addressees().forEach(a -> add(String.join("　", a.lines()), List.of()));
        return add(String.join("　", block.issuers()), List.of());
    }

    @Override
    public Void title(Block.Title block) {
        return add(block.text(), List.of());
    }

    @Override
    public Void heading(Block.Heading block) {
        return add(block.number() + "　" + block.text(), List.of());
    }

    @Override
    public Void paragraph(Block.Paragraph block) {
        return add(text(block.runs()), block.runs());
    }

    @Override
    public Void ki(Block.Ki block) {
        return null;
    }

    @Override
    public Void item(Block.Item block) {
        return add(block.number() + "　" + text(block.runs()), block.runs());
    }

    @Override
    public Void table(Block.Table block) {
        for (Block.Table.Row row : block.rows()) {
            add(
                    row.cells().stream().map(DraftWords::text).collect(Collectors.joining("　")),
                    row.cells().stream().flatMap(List::stream).toList());
        }
        return null;
    }

    @Override
    public Void notice(Block.Notice block) {
        block.paragraphs().forEach(this::paragraph);
        return null;
    }

    @Override
    public Void annex(Block.Annex block) {
        return add(block.name() + "　" + block.heading(), List.of());
    }

    @Override
    public Void particulars(Block.Particulars block) {
        for (Block.Particulars.Entry entry : block.entries()) {
            String lines =
                    entry.lines().stream().map(DraftWords::text).collect(Collectors.joining("　"));
            add(entry.name() + "　" + lines, entry.lines().stream().flatMap(List::stream).toList());
        }
        return null;
    }

    /** Boxes for seals hold no words of the act. */
    @Override
    public Void stamps(Block.Stamps block) {
        return null;
    }

    @Override
    public Void verbatim(Block.Verbatim block) {
        block.lines().forEach(line -> add(line.text(), List.of(line)));
        return null;
    }

    @Override
    public Void wide(Block.Wide block) {
        return null;
    }

    @Override
    public Void closing(Block.Closing block) {
        return null;
    }

    private Void add(String text, List<Run> runs) {
        if (!text.isBlank()) {
            Grounds grounds = new Grounds();
            runs.forEach(run -> run.sources().forEach(source -> source.match(grounds)));
            String mark = "p" + (paragraphs.size() + 1);
            paragraphs.add(
                    new Paragraph(
                            mark,
                            text,
                            List.copyOf(grounds.passages),
                            List.copyOf(grounds.findings)));
        }
        return null;
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Sorts what the runs of a paragraph rest on; each is kept once. */
    private static final class Grounds implements Source.Reader<Boolean> {
        private final Set<Passage> passages = new LinkedHashSet<>();
        private final Set<String> findings = new LinkedHashSet<>();

        @Override
        public Boolean determined(Source.Determined source) {
            return findings.add(source.findingId());
        }

        /** A whole mail is the range before its first byte: the place where it begins. */
        @Override
        public Boolean sealed(Source.Sealed source) {
            return passages.add(new Passage(source.exhibit(), "", 0, 0, ""));
        }

        @Override
        public Boolean bytes(Source.Bytes source) {
            return passages.add(source.passage());
        }

        /** A provision is law, not evidence; the approver sees it with the articles. */
        @Override
        public Boolean provided(Source.Provided source) {
            return false;
        }

        /** The case itself lies before the approver. */
        @Override
        public Boolean onRecord(Source.OnRecord source) {
            return false;
        }
    }
}
