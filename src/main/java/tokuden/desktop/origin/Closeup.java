package tokuden.desktop.origin;

import java.util.List;
import tokuden.mail.Span;

/**
 * What is seen of a hop, a result, a sign or a time that was chosen.
 *
 * @param said its sentences in order: for a verdict, one for each step
 * @param bytes where it stands in the mail
 */
record Closeup(String title, List<Said> said, List<Span> bytes) {
    static final Closeup NOTHING = new Closeup("", List.of(), List.of());

    Closeup {
        said = List.copyOf(said);
        bytes = List.copyOf(bytes);
    }

    /**
     * One sentence.
     *
     * @param aside a remark to the sentence before it, such as the DNS answer it used
     * @param bytes the bytes this sentence speaks of; may be none
     */
    record Said(String text, boolean aside, List<Span> bytes) {
        Said {
            bytes = List.copyOf(bytes);
        }

        static Said sentence(String text) {
            return new Said(text, false, List.of());
        }
    }
}
