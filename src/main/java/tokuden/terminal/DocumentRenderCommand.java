package tokuden.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;
import tokuden.documents.Document;
import tokuden.documents.issuing.Confirmations;
import tokuden.documents.issuing.Issuing;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** Issues a paper: drawn in both files, sealed and entered, unless anything in it is open. */
final class DocumentRenderCommand extends PaperCommand {
    private static final String ALL = "all";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "outDir")
    Path out = Path.of(".");

    @Option(names = "--confirm", paramLabel = "KEY", split = ",", descriptionKey = "confirm")
    List<String> confirm = List.of();

    DocumentRenderCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Document paper) {
        if (paper.metadata().draft()) {
            throw new TroubleException("paper.is-draft", paper.metadata().title());
        }
        Officer by = store.acting(place, Role.INVESTIGATION);
        Issuing issuing =
                new Issuing(
                        new Sealing(place.exhibits()), place.journal(), context.tools().clock());
        return issuing.issue(paper, confirmed(paper), by)
                .match(
                        drawn -> issued(paper, drawn),
                        withheld -> {
                            tell(withheld.open());
                            return NOT_WELL;
                        });
    }

    private Confirmations confirmed(Document paper) {
        return confirm.contains(ALL)
                ? Confirmations.of(Issuing.open(paper))
                : new Confirmations(Set.copyOf(confirm));
    }

    private int issued(Document paper, Issuing.Paper drawn) {
        Map<String, Object> written = written(paper, drawn, out);
        written.put("pdfSha256", Sha256.of(drawn.pdf()).hex());
        if (json) {
            console().json(written);
        } else {
            console().say("export.written", written.get("pdf"), written.get("docx"));
        }
        return WELL;
    }
}
