package tokuden.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.documents.Document;
import tokuden.documents.forms.Forms;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.wording.Fault;
import tokuden.documents.wording.LineDifference;
import tokuden.documents.wording.OfficeWording;
import tokuden.documents.wording.Template;
import tokuden.documents.wording.Templates;
import tokuden.documents.wording.WordingPreview;
import tokuden.evidence.Sealing;
import tokuden.law.Act;
import tokuden.office.Deed;
import tokuden.work.TroubleException;

/**
 * The wording of a form: the shipped text to begin an own copy from, what is wrong with the
 * office's copy, how it differs, how it looks; a copy is taken over or given up.
 */
final class DocumentWordingCommand extends StoreCommand {
    @Parameters(paramLabel = "FORM", descriptionKey = "form")
    String kind;

    @ArgGroup Wanted wanted = new Wanted();

    /** What is wanted; nothing: what is wrong with the office's copy. */
    static final class Wanted {
        @Option(names = "--shipped", descriptionKey = "wordingShipped")
        boolean shipped;

        @Option(names = "--diff", descriptionKey = "wordingDiff")
        boolean difference;

        @Option(names = "--preview", paramLabel = "DIR", descriptionKey = "wordingPreview")
        Path preview;

        @Option(names = "--keep", paramLabel = "FILE", descriptionKey = "wordingKeep")
        Path keep;

        @Option(names = "--drop", descriptionKey = "wordingDrop")
        boolean drop;
    }

    DocumentWordingCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        if (!Forms.templates().contains(kind)) {
            throw new TroubleException("form.unknown", kind);
        }
        if (wanted.shipped) {
            place.wording().shippedText(kind).lines().forEach(console()::line);
            return WELL;
        }
        if (wanted.difference) {
            place.wording().difference(kind).forEach(this::tell);
            return WELL;
        }
        if (wanted.preview != null) {
            return preview(place, place.wording().of(kind));
        }
        return wanted.keep != null || wanted.drop ? change(place) : judged(place);
    }

    private int judged(Workplace place) {
        List<Fault> faults = place.wording().faults(kind);
        if (faults.isEmpty()) {
            boolean own = place.wording().isOffices(kind);
            console().say(own ? "wording.sound" : "wording.none", kind);
        }
        return told(faults);
    }

    private int preview(Workplace place, Template template) {
        LocalDate today = LocalDate.ofInstant(context.tools().clock().instant(), Act.JAPAN);
        Document paper = WordingPreview.of(template, today);
        Issuing issuing =
                new Issuing(
                        new Sealing(place.exhibits()), place.journal(), context.tools().clock());
        Issuing.Paper drawn = issuing.draw(paper);
        OutFiles.folder(wanted.preview);
        Path pdf = wanted.preview.resolve("wording-" + kind + ".pdf");
        Path word = wanted.preview.resolve("wording-" + kind + ".docx");
        OutFiles.write(pdf, drawn.pdf());
        OutFiles.write(word, drawn.word());
        if (json) {
            console().json(Map.of("pdf", pdf.toString(), "docx", word.toString()));
        } else {
            console().say("export.written", pdf, word);
        }
        return WELL;
    }

    private int change(Workplace place) {
        OfficeWording wording =
                new OfficeWording(
                        place.wording(),
                        () -> GuardedPlace.rights(place),
                        place.journal(),
                        context.tools().clock());
        if (wanted.drop) {
            wording.drop(kind, store.acting(place, Deed.SET_WORDING));
            console().say("wording.none", kind);
            return WELL;
        }
        Templates.Judged judged =
                wording.keep(kind, read(wanted.keep), store.acting(place, Deed.SET_WORDING));
        if (judged.isSound()) {
            console().say("wording.kept", kind, judged.template().ref().version());
        }
        return told(judged.faults());
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), unreadable);
        }
    }

    private int told(List<Fault> faults) {
        faults.forEach(f -> console().complainIn(f.in(console().language())));
        return faults.isEmpty() ? WELL : NOT_WELL;
    }

    private void tell(LineDifference line) {
        if (!json) {
            console().line(line.kind().sign() + line.text());
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", line.kind().toString());
        object.put("line", line.line());
        object.put("text", line.text());
        console().json(object);
    }
}
