package tokuden.mail;

import java.util.ArrayList;
import java.util.List;
import tokuden.mail.HeaderDecoding.Piece;

/**
 * Finds the encoded words {@code =?charset?B|Q?text?=} of a header field (RFC 2047 section 2), also
 * where they must not stand: in quotes, glued to other text, with blanks inside, without end.
 */
final class HeaderWords {
    private static final int LONGEST_CHARSET_NAME = 60;
    private final MappedBytes source;
    private final Defects defects;
    private final List<Piece> pieces = new ArrayList<>();
    private int plainFrom;

    HeaderWords(MappedBytes source, Defects defects) {
        this.source = source;
        this.defects = defects;
    }

    List<Piece> pieces() {
        int at = 0;
        while (at < source.size()) {
            int after = is(at, '=') && is(at + 1, '?') ? word(at) : -1;
            at = after < 0 ? at + 1 : after;
        }
        plain(source.size(), false);
        return pieces;
    }

    /** Takes the word that begins here; returns the place after it, or -1 if there is none. */
    private int word(int at) {
        int charsetEnd = find('?', at + 2, Math.min(source.size(), at + LONGEST_CHARSET_NAME));
        if (charsetEnd <= at + 2 || !is(charsetEnd + 2, '?') || !isCoding(charsetEnd + 1)) {
            return -1;
        }
        int textFrom = charsetEnd + 3;
        int textEnd = end(textFrom);
        boolean closed = is(textEnd, '?');
        int after = closed ? textEnd + 2 : textEnd;
        note(at, after, closed);
        plain(at, true);
        pieces.add(new Piece(true, charset(at + 2, charsetEnd), decoded(textFrom, textEnd)));
        plainFrom = after;
        return after;
    }

    private MappedBytes decoded(int from, int to) {
        MappedBytes.Writer written = new MappedBytes.Writer(true);
        written.add(source, from, to);
        MappedBytes text = written.done(to < source.size() ? source.from(to) : source.end());
        return (source.at(from - 2) | 0x20) == 'b'
                ? Base64Text.decode(text, defects, true)
                : QuotedPrintableText.word(text, defects);
    }

    private void note(int from, int after, boolean closed) {
        if (!closed) {
            defects.add("encoded-word-without-end", source.from(from));
        }
        boolean before = from == 0 || Bytes.isBlank(source.at(from - 1)) || is(from - 1, '(');
        boolean behind = after >= source.size() || " \t(),".indexOf(source.at(after)) >= 0;
        if (!before || !behind) {
            defects.add("encoded-word-misplaced", source.from(from));
        }
    }

    /** A plain run up to here; blanks between two words are no text (RFC 2047 section 6.2). */
    private void plain(int to, boolean beforeWord) {
        boolean blank = true;
        for (int i = plainFrom; i < to; i++) {
            blank &= Bytes.isBlank(source.at(i));
        }
        if (plainFrom >= to || blank && beforeWord && !pieces.isEmpty()) {
            return;
        }
        MappedBytes.Writer run = new MappedBytes.Writer(true);
        run.add(source, plainFrom, to);
        pieces.add(new Piece(false, "", run.done(source.to(to - 1))));
    }

    /** The place of the closing {@code ?=}; without one, the next blank or the end. */
    private int end(int from) {
        int stop = -1;
        for (int i = from; i < source.size(); i++) {
            if (is(i, '?') && is(i + 1, '=') && !isQuestionMarkOfText(from, i)) {
                return i;
            }
            if (is(i, '=') && is(i + 1, '?') && !is(i + 2, '=')) {
                break;
            }
            stop = stop < 0 && Bytes.isBlank(source.at(i)) ? i : stop;
        }
        return stop < 0 ? source.size() : stop;
    }

    /** {@code =?utf-8?Q??=41?=}: a question mark left as it is before a code. */
    private boolean isQuestionMarkOfText(int from, int at) {
        return (source.at(from - 2) | 0x20) == 'q'
                && at + 3 < source.size()
                && Character.digit(source.at(at + 2), 16) >= 0
                && Character.digit(source.at(at + 3), 16) >= 0
                && closesBeforeBlank(at + 4);
    }

    private boolean closesBeforeBlank(int from) {
        for (int i = from; i < source.size() && !Bytes.isBlank(source.at(i)); i++) {
            if (is(i, '?') || is(i, '=') && is(i + 1, '?')) {
                return is(i, '?') && is(i + 1, '=');
            }
        }
        return false;
    }

    /** Without the language that RFC 2231 section 5 allows behind a star. */
    private String charset(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to && !is(i, '*'); i++) {
            name.append((char) (source.at(i) & 0x7F));
        }
        return name.toString();
    }

    private boolean isCoding(int at) {
        return at < source.size() && "bBqQ".indexOf(source.at(at)) >= 0;
    }

    private int find(char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, wanted)) {
                return i;
            }
        }
        return -1;
    }

    private boolean is(int at, char wanted) {
        return at >= 0 && at < source.size() && source.at(at) == wanted;
    }
}
