package tokuden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import tokuden.casework.Case;
import tokuden.desktop.order.OrderPapers;
import tokuden.documents.Document;
import tokuden.documents.forms.Stationery;
import tokuden.documents.issuing.Issuing;
import tokuden.law.Act;
import tokuden.office.Officer;
import tokuden.terminal.Workplace;
import tokuden.work.TroubleException;

/** The order as the window shows and hands it out, drawn where the command line draws it. */
final class WindowPapers implements OrderPapers {
    private final Stationery stationery;
    private final Issuing issuing;

    WindowPapers(Act act, Workplace place, Clock clock) {
        this.stationery = Stationery.with(act, place.wording());
        this.issuing = Assembly.issuing(place, clock);
    }

    @Override
    public byte[] pages(Case one, Officer by) {
        return issuing.draw(new OrderPaper(stationery).of(one.stage())).pdf();
    }

    @Override
    public List<Path> export(Case one, Path folder, Officer by) {
        Document document = new OrderPaper(stationery).of(one.stage());
        if (document.metadata().draft()) {
            throw new TroubleException("case.not-ordered", one.number().text());
        }
        Issuing.Paper paper = Assembly.issued(issuing, document, by);
        Path pdf = folder.resolve(one.number() + "-order.pdf");
        Path word = folder.resolve(one.number() + "-order.docx");
        try {
            Files.createDirectories(folder);
            Files.write(pdf, paper.pdf());
            Files.write(word, paper.word());
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of(folder.toString()), refused);
        }
        return List.of(pdf, word);
    }
}
