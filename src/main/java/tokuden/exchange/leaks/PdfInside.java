package tokuden.exchange.leaks;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A paper (PDF) inside: the words on its pages, and every string and stream of it wherever it
 * hangs.
 */
final class PdfInside {
    private final Looking looking;
    private final Trail trail;

    PdfInside(Looking looking, Trail trail) {
        this.looking = looking;
        this.trail = trail.then("pdf");
    }

    void read(byte[] octets) throws IOException {
        try (PDDocument paper = Loader.loadPDF(octets)) {
            PDFTextStripper words = new PDFTextStripper();
            looking.text(words.getText(paper), trail.then("pages"));
            words.setSortByPosition(true);
            looking.text(words.getText(paper), trail.then("pages"));
            for (COSObjectKey key : paper.getDocument().getXrefTable().keySet()) {
                COSObject object = paper.getDocument().getObjectFromPool(key);
                StringBuilder strings = new StringBuilder();
                visit(object.getObject(), strings, 0);
                looking.text(strings.toString(), trail.then("object " + key.getNumber()));
            }
            StringBuilder strings = new StringBuilder();
            visit(paper.getDocument().getTrailer(), strings, 0);
            looking.text(strings.toString(), trail.then("trailer"));
        } catch (InvalidPasswordException locked) {
            looking.unseen(trail, Unseen.Reason.LOCKED);
        }
    }

    private void visit(COSBase base, StringBuilder strings, int depth) throws IOException {
        if (depth > 60) {
            looking.unseen(trail, Unseen.Reason.TOO_DEEP);
        } else if (base instanceof COSString string) {
            strings.append(string.getString()).append('\n');
            looking.octets(string.getBytes(), trail.then("string"));
        } else if (base instanceof COSName name) {
            strings.append(name.getName()).append('\n');
        } else if (base instanceof COSArray array) {
            for (COSBase one : array) {
                visit(one, strings, depth + 1);
            }
        } else if (base instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                strings.append(key.getName()).append('\n');
                visit(dictionary.getItem(key), strings, depth + 1);
            }
            if (base instanceof COSStream stream) {
                stream(stream);
            }
        }
    }

    private void stream(COSStream stream) throws IOException {
        Trail inner = trail.then("stream");
        try (var in = stream.createInputStream()) {
            byte[] octets = looking.readBounded(in, inner);
            if (FontProgram.is(octets)) {
                looking.search(FontProgram.letters(octets), inner.then("font"));
            } else if (Octets.isText(octets) || Archives.isArchive(octets)) {
                looking.octets(octets, inner);
            } else {
                Letters.of(octets).forEach(r -> looking.search(r.text(), inner.then(r.step())));
            }
        }
    }
}
