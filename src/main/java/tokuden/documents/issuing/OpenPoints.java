package tokuden.documents.issuing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Gap;
import tokuden.documents.Run;
import tokuden.documents.render.GlyphNotes;
import tokuden.evidence.Sha256;

/**
 * Finds everything that keeps a paper from being issued: empty places of its wording, what must
 * still be written, what a person must confirm (要確認), and characters that no bundled face shows.
 */
public final class OpenPoints {
    private static final int KEY_LENGTH = 12;

    private final List<OpenPoint> points = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private String place = "";

    private OpenPoints() {}

    /** All open points of the paper, from top to bottom, then its characters. */
    public static List<OpenPoint> of(Document paper, GlyphNotes notes) {
        OpenPoints found = new OpenPoints();
        for (Block block : paper.blocks()) {
            found.place = BlockRuns.heading(block).orElse(found.place);
            BlockRuns.texts(block).forEach(found::text);
        }
        paper.gaps().forEach(found::gap);
        for (GlyphNotes.Note note : notes.notes()) {
            found.character(note);
        }
        return List.copyOf(found.points);
    }

    /** The key by which that mark in that sentence is confirmed. */
    static String key(String place, List<Run> sentence) {
        String words = sentence.stream().map(Run::text).collect(Collectors.joining());
        return shortened(place + "\n" + words);
    }

    private void text(List<Run> sentence) {
        InternalWords.in(sentence)
                .forEach(
                        word -> add(OpenPoint.Kind.INTERNAL, shortened(place + "\n" + word), word));
        for (Run run : sentence) {
            if (run.look() == Run.Look.UNCONFIRMED) {
                add(OpenPoint.Kind.UNCONFIRMED, key(place, sentence), words(sentence));
            } else if (run.look() == Run.Look.MISSING) {
                add(OpenPoint.Kind.MISSING, shortened(place + "\n" + run.text()), run.text());
            }
        }
    }

    private void gap(Gap gap) {
        String where = gap.template() + " " + gap.line() + ":" + gap.column();
        place = where;
        add(OpenPoint.Kind.MISSING, shortened(where + gap.field()), gap.field());
    }

    private void character(GlyphNotes.Note note) {
        place = note.in();
        String name =
                Character.isValidCodePoint(note.codePoint())
                        ? Character.getName(note.codePoint())
                        : null;
        String text = note.name() + (name == null ? "" : " " + name);
        OpenPoint.Kind kind =
                switch (note.treatment()) {
                    case ESCAPED -> OpenPoint.Kind.CHARACTER_ESCAPED;
                    case COMMON_SHAPE -> OpenPoint.Kind.CHARACTER_VARIANT;
                };
        add(kind, shortened(note.name() + "\n" + note.in()), text);
    }

    private void add(OpenPoint.Kind kind, String key, String text) {
        if (keys.add(kind + key)) {
            points.add(new OpenPoint(kind, key, place, text));
        }
    }

    private static String words(List<Run> sentence) {
        return sentence.stream().map(Run::text).collect(Collectors.joining());
    }

    private static String shortened(String words) {
        return Sha256.of(words.getBytes(StandardCharsets.UTF_8)).hex().substring(0, KEY_LENGTH);
    }
}
