package tokuden.examination.label;

import java.util.stream.IntStream;
import tokuden.mail.CharsetUse;
import tokuden.mail.DecodedText;

/** Shown texts for a test, one byte a letter. */
final class Texts {
    private Texts() {}

    static DecodedText shown(String text) {
        return new DecodedText(
                "body:1",
                text,
                IntStream.rangeClosed(0, text.length()).toArray(),
                IntStream.rangeClosed(1, text.length()).toArray(),
                new CharsetUse("utf-8", "UTF-8", false));
    }
}
