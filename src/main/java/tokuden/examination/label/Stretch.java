package tokuden.examination.label;

import tokuden.mail.DecodedText;

/** A stretch of a shown text: UTF-16 units {@code start} (inclusive) to {@code end} (exclusive). */
public record Stretch(DecodedText in, int start, int end) {
    /** The letters of the stretch as shown. */
    public String letters() {
        return in.text().substring(start, end);
    }
}
