package tokuden.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.documents.Document;
import tokuden.documents.forms.CaseField;
import tokuden.documents.forms.CorrectiveOrderForm;
import tokuden.documents.forms.Form;
import tokuden.documents.forms.Forms;
import tokuden.documents.forms.OrderSupplement;
import tokuden.documents.forms.Stationery;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.issuing.OpenPoint;
import tokuden.work.TroubleException;

/** A command on one paper, composed of a file of facts or of a case. */
abstract class PaperCommand extends StoreCommand {
    @Parameters(paramLabel = "FORM", descriptionKey = "form")
    String kind;

    @Option(names = "--facts", paramLabel = "FILE", descriptionKey = "facts")
    Path facts;

    @Option(names = "--case", paramLabel = "NUMBER", descriptionKey = "number")
    String number;

    @Option(names = "--write", paramLabel = "FIELD=TEXT", descriptionKey = "paperWrite")
    Map<CaseField, String> written = new EnumMap<>(CaseField.class);

    @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "documentNumber")
    String documentNumber;

    PaperCommand(Context context) {
        super(context);
    }

    @Override
    final int act(Workplace place) {
        return act(place, document(place));
    }

    abstract int act(Workplace place, Document paper);

    private Document document(Workplace place) {
        Stationery stationery = Stationery.with(context.tools().act(), place.wording());
        if (number != null && (facts == null || kind.equals(CorrectiveOrderForm.KIND))) {
            return ofCase(place, Named.byNumber(place, number), stationery);
        }
        Form<?> form =
                Forms.find(kind).orElseThrow(() -> new TroubleException("form.unknown", kind));
        if (facts == null) {
            throw new TroubleException("facts.none", kind);
        }
        return composed(form, stationery);
    }

    private Document ofCase(Workplace place, Case one, Stationery stationery) {
        if (kind.equals(CorrectiveOrderForm.KIND)) {
            OrderSupplement besides =
                    facts == null
                            ? OrderSupplement.NOTHING
                            : FactsJson.read(json(), OrderSupplement.class);
            return CorrectiveOrderForm.at(one.stage(), besides, stationery)
                    .orElseThrow(() -> new TroubleException("case.not-proposed"));
        }
        return new CasePapers(one, context, stationery, context.tools().around(place))
                .of(
                        kind,
                        written,
                        Optional.ofNullable(documentNumber),
                        place.offices().find().orElseThrow())
                .orElseThrow(() -> new TroubleException("form.not-of-case", kind));
    }

    private <F extends Record> Document composed(Form<F> form, Stationery stationery) {
        return form.compose(FactsJson.read(json(), form.facts()), stationery);
    }

    private JsonNode json() {
        try {
            return new ObjectMapper().readTree(Files.readString(facts));
        } catch (JsonProcessingException wrong) {
            throw new TroubleException("facts.unreadable", List.of(facts.toString()), wrong);
        } catch (IOException unreadable) {
            throw new TroubleException("file.unreadable", List.of(facts.toString()), unreadable);
        }
    }

    /** Writes both files into that folder and says where. */
    Map<String, Object> written(Document paper, Issuing.Paper drawn, Path folder) {
        OutFiles.folder(folder);
        String name = paper.metadata().id().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        Path pdf = folder.resolve(name + "-" + paper.metadata().kind() + ".pdf");
        Path word = folder.resolve(name + "-" + paper.metadata().kind() + ".docx");
        OutFiles.write(pdf, drawn.pdf());
        OutFiles.write(word, drawn.word());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("form", paper.metadata().kind());
        object.put("pdf", pdf.toString());
        object.put("docx", word.toString());
        return object;
    }

    /** Names everything that is open. */
    void tell(List<OpenPoint> open) {
        for (OpenPoint point : open) {
            if (json) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("open", point.kind().toString());
                object.put("key", point.key());
                object.put("place", point.place());
                object.put("text", point.text());
                console().json(object);
            } else {
                String kindOf = console().text("open." + point.kind());
                console().complain("open.point", kindOf, point.place(), point.text(), point.key());
            }
        }
    }
}
