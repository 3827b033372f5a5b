package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.Stage;
import tokuden.documents.issuing.Issuing;
import tokuden.evidence.Sha256;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** Gives the paper of a decided order out as PDF and DOCX; the PDF is sealed as exhibit. */
final class ExportOrderCommand extends NumberedCaseCommand {
    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "outDir")
    Path out = Path.of(".");

    ExportOrderCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        CorrectiveOrder order =
                order(in)
                        .orElseThrow(
                                () -> new TroubleException("case.not-ordered", in.number().text()));
        OutFiles.folder(out);
        Officer by = store.acting(place, Role.INVESTIGATION);
        Issuing.Paper paper = context.tools().issue(place, order, by, context.tools().clock());
        Map<String, Object> written = write(order, paper, out);
        if (json) {
            console().json(written);
        } else {
            console().say("export.written", written.get("pdf"), written.get("docx"));
        }
        return WELL;
    }

    static Optional<CorrectiveOrder> order(Case in) {
        return in.stage().match(Stage.Reader.onlyOrdered(Optional::of, Optional.empty()));
    }

    /** Writes both files and says where. */
    static Map<String, Object> write(CorrectiveOrder order, Issuing.Paper paper, Path folder) {
        OutFiles.folder(folder);
        Path pdf = folder.resolve(order.order().caseNumber() + "-order.pdf");
        Path docx = folder.resolve(order.order().caseNumber() + "-order.docx");
        OutFiles.write(pdf, paper.pdf());
        OutFiles.write(docx, paper.word());
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("number", order.number().text());
        written.put("pdf", pdf.toString());
        written.put("docx", docx.toString());
        written.put("pdfSha256", Sha256.of(paper.pdf()).hex());
        return written;
    }
}
