package tokuden.documents.issuing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tokuden.documents.Document;
import tokuden.documents.TemplateRef;
import tokuden.documents.render.TextRenderer;
import tokuden.evidence.Sha256;

/**
 * The hash of what a paper says: its kind, id, day, wordings and every word of it, in the order of
 * the text file. It stands in the foot of the issued paper and in the journal.
 */
public final class WordsHash {
    private WordsHash() {}

    /** The hash of that paper; where it was issued is not part of it. */
    public static Sha256 of(Document paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document.Metadata metadata = paper.metadata();
        line(bytes, metadata.kind());
        line(bytes, metadata.id());
        line(bytes, metadata.dated().toString());
        line(bytes, Boolean.toString(metadata.draft()));
        metadata.templates().stream().map(TemplateRef::text).forEach(t -> line(bytes, t));
        try {
            new TextRenderer().render(paper, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Sha256.of(bytes.toByteArray());
    }

    private static void line(ByteArrayOutputStream to, String words) {
        to.writeBytes((words + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
