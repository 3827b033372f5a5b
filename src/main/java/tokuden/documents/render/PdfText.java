package tokuden.documents.render;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tokuden.documents.Run;

/** Sets the text of one PDF: faces, sizes, looks. */
final class PdfText {
    /** The size of the body in points; also the width of one 全角 character. */
    static final float SIZE = 11f;

    private static final float SMALL = 9f;

    private final Glyphs glyphs;
    private final Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);

    PdfText(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    PdfFont font(Face face) {
        return fonts.computeIfAbsent(
                face,
                f ->
                        PdfFontFactory.createFont(
                                f.program(),
                                PdfEncodings.IDENTITY_H,
                                EmbeddingStrategy.FORCE_EMBEDDED));
    }

    /** A paragraph of body text, closed up to those around it. */
    Paragraph body(List<Run> runs) {
        return add(new Paragraph(), runs, SIZE).setMargin(0).setMultipliedLeading(1.45f);
    }

    /** The text of a cell. */
    Paragraph cell(List<Run> runs) {
        return add(new Paragraph(), runs, SMALL).setMargin(0).setMultipliedLeading(1.25f);
    }

    /** One line of plain text, or as many as it takes. */
    Paragraph line(String text) {
        return body(List.of(Run.plain(text)));
    }

    /** Text to stand within a paragraph. */
    Text inline(String text) {
        Glyphs.Stretch shown = glyphs.stretches(text, Face.MINCHO).get(0);
        return new Text(shown.text()).setFont(font(shown.face()));
    }

    private Paragraph add(Paragraph to, List<Run> runs, float size) {
        for (Piece piece : Piece.closed(pieces(runs))) {
            to.add(look(new Text(piece.text()).setFont(font(piece.face())), piece.look(), size));
        }
        return to.setFontSize(size);
    }

    private List<Piece> pieces(List<Run> runs) {
        List<Piece> pieces = new ArrayList<>();
        for (Run run : runs) {
            Face wanted = run.look().isBody() ? Face.MINCHO : Face.GOTHIC;
            glyphs.stretches(run.text(), wanted)
                    .forEach(s -> pieces.add(new Piece(s.text(), s.face(), run.look())));
        }
        return pieces;
    }

    /**
     * A stretch of text in one face and look. A line may end between two of them whatever they
     * hold, so the rules of line breaking are kept by where they begin and end.
     */
    private record Piece(String text, Face face, Run.Look look) {
        /** Alike neighbours are one; what must not begin or end a line goes to the neighbour. */
        static List<Piece> closed(List<Piece> pieces) {
            List<Piece> closed = new ArrayList<>();
            for (Piece next : pieces) {
                int last = closed.size() - 1;
                if (last < 0) {
                    closed.add(next);
                } else if (closed.get(last).isLike(next)) {
                    closed.set(last, closed.get(last).with(closed.get(last).text + next.text));
                } else {
                    join(closed, last, next);
                }
            }
            return closed;
        }

        private static void join(List<Piece> closed, int last, Piece next) {
            Piece before = closed.get(last);
            int closing = before.closing(next.text);
            String kept = before.text + next.text.substring(0, closing);
            String rest = next.text.substring(closing);
            int opening = rest.isEmpty() ? kept.length() : next.opening(kept);
            closed.remove(last);
            if (opening > 0) {
                closed.add(before.with(kept.substring(0, opening)));
            }
            if (!rest.isEmpty()) {
                closed.add(next.with(kept.substring(opening) + rest));
            }
        }

        /** How many characters at the beginning of that text must stay on the line of this one. */
        private int closing(String following) {
            int count = 0;
            while (count < following.length()
                    && LineBreaking.NOT_FIRST.indexOf(following.charAt(count)) >= 0
                    && face.shows(following.charAt(count))) {
                count++;
            }
            return count;
        }

        /** Where the characters begin that must go to the line of this one. */
        private int opening(String before) {
            int from = before.length();
            while (from > 0
                    && LineBreaking.NOT_LAST.indexOf(before.charAt(from - 1)) >= 0
                    && face.shows(before.charAt(from - 1))) {
                from--;
            }
            return from;
        }

        private boolean isLike(Piece other) {
            return face == other.face && look == other.look;
        }

        private Piece with(String words) {
            return new Piece(words, face, look);
        }
    }

    private static Text look(Text text, Run.Look look, float size) {
        return switch (look) {
            case PLAIN, QUOTED, EMPHASIS -> text;
            case FIXED_PITCH -> text.setFontSize(size * 0.9f);
            case UNCONFIRMED, MISSING -> text.setUnderline();
        };
    }
}
