package tokuden.terminal;

import java.util.List;
import tokuden.documents.Document;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.issuing.OpenPoint;

/** Names everything that keeps a paper from being issued, each with the key to confirm it by. */
final class DocumentCheckCommand extends PaperCommand {
    DocumentCheckCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Document paper) {
        List<OpenPoint> open = Issuing.open(paper);
        tell(open);
        if (open.isEmpty() && !json) {
            console().say("paper.nothing-open");
        }
        return open.isEmpty() ? WELL : NOT_WELL;
    }
}
