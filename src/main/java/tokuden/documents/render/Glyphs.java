package tokuden.documents.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes text showable for one paper: finds a bundled face for every character, shows by its number
 * what no face has and what would vanish or mislead (controls, bidi and zero-width characters,
 * halves of a pair, private use), and notes all of it. Every renderer takes its text from here, so
 * that they show the same words and none is lost in silence.
 */
final class Glyphs {
    private final List<GlyphNotes.Note> notes = new ArrayList<>();

    /** A stretch of text that one face shows. */
    record Stretch(String text, Face face) {}

    /** The text in stretches of one face each, {@code wanted} wherever it can. */
    List<Stretch> stretches(String text, Face wanted) {
        List<Stretch> found = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        Face face = wanted;
        for (int cp : text.codePoints().toArray()) {
            String shown = shown(cp, wanted, text);
            for (int part : shown.codePoints().toArray()) {
                Face its = faceFor(part, wanted);
                if (its != face && current.length() > 0) {
                    found.add(new Stretch(current.toString(), face));
                    current.setLength(0);
                }
                face = its;
                current.appendCodePoint(part);
            }
        }
        if (current.length() > 0) {
            found.add(new Stretch(current.toString(), face));
        }
        return found;
    }

    /** The text as it is shown, for renderers that leave the choice of faces to their reader. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(cp -> shown.append(shown(cp, Face.MINCHO, text)));
        return shown.toString();
    }

    /** Everything noted so far. */
    GlyphNotes notes() {
        return new GlyphNotes(notes);
    }

    private String shown(int cp, Face wanted, String in) {
        if (isVariationSelector(cp)) {
            notes.add(new GlyphNotes.Note(cp, GlyphNotes.Treatment.COMMON_SHAPE, in));
            return "";
        }
        if (!isLegible(cp) || !isShown(cp, wanted)) {
            notes.add(new GlyphNotes.Note(cp, GlyphNotes.Treatment.ESCAPED, in));
            return String.format("［U+%04X］", cp);
        }
        return Character.toString(cp);
    }

    private static boolean isShown(int cp, Face wanted) {
        return wanted.shows(cp) || Face.MINCHO.shows(cp) || Face.FALLBACK.shows(cp);
    }

    private static Face faceFor(int cp, Face wanted) {
        if (wanted.shows(cp)) {
            return wanted;
        }
        return Face.MINCHO.shows(cp) ? Face.MINCHO : Face.FALLBACK;
    }

    private static boolean isVariationSelector(int cp) {
        return cp >= 0xFE00 && cp <= 0xFE0F || cp >= 0xE0100 && cp <= 0xE01EF;
    }

    private static boolean isLegible(int cp) {
        return switch (Character.getType(cp)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.SPACE_SEPARATOR -> cp == ' ' || cp == '　';
            default -> !isInvisible(cp);
        };
    }

    /** Letters and marks that take no room on paper: joiners and fillers. */
    private static boolean isInvisible(int cp) {
        return cp == 0x034F
                || cp == 0x115F
                || cp == 0x1160
                || cp == 0x2800
                || cp == 0x3164
                || cp == 0xFFA0
                || cp == 0xFFFC;
    }
}
