package tokuden.desktop.papers;

import java.util.List;
import tokuden.casework.approval.Paragraph;
import tokuden.documents.issuing.OpenPoint;

/**
 * A paper to look at before it is issued.
 *
 * @param open what would keep it from being issued
 * @param resting the paragraphs that rest on mails, with the places in them
 */
record Sight(byte[] pdf, List<OpenPoint> open, List<Paragraph> resting) {
    Sight {
        open = List.copyOf(open);
        resting = List.copyOf(resting);
    }
}
