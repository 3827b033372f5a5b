package tokuden.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * The body of a header field made readable: unfolded, encoded words (RFC 2047) decoded as they are
 * really written, and raw 8-bit or ISO-2022-JP letters read by the {@link CharsetLadder}. Words of
 * one charset that follow each other are joined as bytes first, because programs cut letters in
 * two.
 */
final class HeaderDecoding {
    private final byte[] octets;
    private final Limits limits;
    private final Defects defects;
    private final CharsetLadder ladder;

    HeaderDecoding(byte[] octets, Limits limits, Defects defects) {
        this.octets = octets;
        this.limits = limits;
        this.defects = defects;
        this.ladder = new CharsetLadder(defects);
    }

    HeaderField decode(RawField raw) {
        MappedBytes body = unfolded(raw);
        List<Piece> pieces = new HeaderWords(body, defects).pieces();
        TracedText text = new TracedText();
        CharsetUse use = null;
        for (Piece piece : joined(pieces)) {
            if (!piece.word()) {
                noteRawLetters(raw, piece.bytes());
            }
            CharsetLadder.Reading reading = ladder.read(piece.bytes(), piece.charset());
            text.append(reading.text(), piece.word());
            use = use == null || lessTelling(use) ? reading.use() : use;
        }
        CharsetUse known = use == null ? new CharsetUse("", "US-ASCII", false) : use;
        return new HeaderField(
                raw.name(),
                raw.whole(),
                raw.body(),
                text.done("header:" + raw.name(), raw.body().to(), known));
    }

    /** A run of plain bytes, or the decoded bytes of encoded words with their charset. */
    record Piece(boolean word, String charset, MappedBytes bytes) {}

    private static boolean lessTelling(CharsetUse use) {
        return use.declared().isEmpty() && use.used().equals("US-ASCII");
    }

    private void noteRawLetters(RawField raw, MappedBytes bytes) {
        if (CharsetLadder.hasJapaneseEscapes(bytes)) {
            defects.add("raw-iso-2022-jp-in-header", raw.body().from(), raw.name());
        } else if (!bytes.allAscii()) {
            defects.add("raw-8bit-in-header", raw.body().from(), raw.name());
        }
    }

    private MappedBytes unfolded(RawField raw) {
        int to = Math.min(raw.body().to(), raw.body().from() + limits.fieldBytes());
        if (to < raw.body().to()) {
            defects.add("field-too-long", to, raw.name(), String.valueOf(limits.fieldBytes()));
        }
        MappedBytes.Writer out = new MappedBytes.Writer(true);
        for (int i = raw.body().from(); i < to; i++) {
            if (octets[i] != '\r' && octets[i] != '\n') {
                out.add(octets[i], i, i + 1);
            }
        }
        return out.done(to);
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            Piece first = pieces.get(i++);
            if (!first.word() || i == pieces.size() || !continues(first, pieces.get(i))) {
                joined.add(first);
                continue;
            }
            MappedBytes.Writer all = new MappedBytes.Writer(true);
            all.add(first.bytes(), 0, first.bytes().size());
            MappedBytes last = first.bytes();
            while (i < pieces.size() && continues(first, pieces.get(i))) {
                last = pieces.get(i++).bytes();
                all.add(last, 0, last.size());
            }
            joined.add(new Piece(true, first.charset(), all.done(last.end())));
        }
        return joined;
    }

    private static boolean continues(Piece first, Piece next) {
        return next.word() && next.charset().equalsIgnoreCase(first.charset());
    }
}
