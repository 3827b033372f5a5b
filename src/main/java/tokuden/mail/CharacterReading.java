package tokuden.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes read in one charset, letter by letter, so that each keeps its bytes. What cannot be read
 * becomes U+FFFD and is counted.
 */
final class CharacterReading {
    private static final byte ESCAPE = 0x1B;
    private final MappedBytes source;
    private final byte[] bytes;
    private final TracedText text = new TracedText();
    private final CharBuffer letters = CharBuffer.allocate(2);
    private int errors;
    private int at;
    private int start;

    private CharacterReading(MappedBytes source) {
        this.source = source;
        this.bytes = source.bytes();
    }

    static CharacterReading of(MappedBytes source, Charset charset) {
        CharacterReading reading = new CharacterReading(source);
        reading.read(charset);
        return reading;
    }

    TracedText text() {
        return text;
    }

    int errors() {
        return errors;
    }

    private void read(Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean ascii = Charsets.keepsAscii(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        while (at < bytes.length) {
            if (ascii && bytes[at] >= 0) {
                text.append((char) bytes[at], source.from(at), source.to(at));
                start = ++at;
            } else {
                one(decoder, in);
            }
        }
    }

    private void one(CharsetDecoder decoder, ByteBuffer in) {
        in.position(at);
        letters.clear().limit(1);
        CoderResult result = decoder.decode(in, letters, true);
        if (result.isOverflow() && letters.position() == 0) {
            letters.limit(2);
            result = decoder.decode(in, letters, true);
        }
        emit(in.position());
        if (result.isError()) {
            errors++;
            int after = Math.min(bytes.length, at + Math.max(1, result.length()));
            text.append('\uFFFD', source.from(start), source.to(after - 1));
            start = after;
            at = after;
        } else if (result.isUnderflow()) {
            at = bytes.length;
        }
    }

    /** Writes the letters just read; an escape sequence belongs to the letter after it. */
    private void emit(int after) {
        if (letters.position() > 0 && after > start) {
            int end = Math.min(letterEnd(after), after);
            for (int i = 0; i < letters.position(); i++) {
                text.append(letters.get(i), source.from(start), source.to(end - 1));
            }
            start = end;
        }
        at = after;
    }

    private int letterEnd(int after) {
        int i = start;
        while (i < after && bytes[i] == ESCAPE) {
            i += 3;
        }
        for (int k = i + 1; k < after; k++) {
            if (bytes[k] == ESCAPE) {
                return k;
            }
        }
        return after;
    }
}
