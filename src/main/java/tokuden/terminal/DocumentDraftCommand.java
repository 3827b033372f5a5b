package tokuden.terminal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import tokuden.documents.Document;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.issuing.OpenPoint;
import tokuden.evidence.Sealing;

/** Draws the draft (案) of a paper; nothing is sealed and nothing entered. */
final class DocumentDraftCommand extends PaperCommand {
    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "outDir")
    Path out = Path.of(".");

    DocumentDraftCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Document paper) {
        Clock clock = context.tools().clock();
        Issuing issuing = new Issuing(new Sealing(place.exhibits()), place.journal(), clock);
        Document draft = paper.with(drafted(paper.metadata()));
        List<OpenPoint> open = Issuing.open(draft);
        Map<String, Object> written = written(draft, issuing.draw(draft), out);
        written.put("open", open.size());
        if (json) {
            console().json(written);
        } else {
            console().say("draft.written", written.get("pdf"), written.get("docx"), open.size());
        }
        return WELL;
    }

    private static Document.Metadata drafted(Document.Metadata plain) {
        return new Document.Metadata(
                plain.id(),
                plain.kind(),
                plain.title(),
                plain.language(),
                plain.dated(),
                true,
                plain.templates(),
                plain.issue());
    }
}
