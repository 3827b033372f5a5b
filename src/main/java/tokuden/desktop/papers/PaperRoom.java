package tokuden.desktop.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.DocumentNumber;
import tokuden.casework.dispatch.DispatchRegister;
import tokuden.casework.dispatch.NumberPattern;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.documents.Document;
import tokuden.documents.drafting.DraftWords;
import tokuden.documents.forms.CaseForms;
import tokuden.documents.forms.CaseWords;
import tokuden.documents.forms.Stationery;
import tokuden.documents.forms.Surroundings;
import tokuden.documents.issuing.Confirmations;
import tokuden.documents.issuing.Issued;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.issuing.OpenPoint;
import tokuden.law.Act;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.work.TroubleException;

/** Where the papers of a case are composed, looked at and issued. */
public final class PaperRoom {
    private final Material material;
    private final Issuing issuing;
    private final DispatchRegister register;
    private final Clock clock;

    public PaperRoom(Material material, Issuing issuing, DispatchRegister register, Clock clock) {
        this.material = material;
        this.issuing = issuing;
        this.register = register;
        this.clock = clock;
    }

    /** What papers are composed with: law and wording, the office, what lies around a case. */
    public record Material(Stationery stationery, Office office, Surroundings around) {}

    /** What the form is called. */
    String title(String kind) {
        return material.stationery().templates().of(kind).title();
    }

    /**
     * The paper as a draft, and what keeps it from being issued: that is asked of it as it would be
     * with a number, because a draft lacks what is given only at its issue.
     */
    Sight look(Case one, Wish wish) {
        Document draft = composed(one, wish, Optional.empty(), false);
        List<OpenPoint> open = Issuing.open(composed(one, wish, trial(wish), true));
        return new Sight(
                Issuing.pages(draft),
                open,
                DraftWords.of(draft, "").paragraphs().stream()
                        .filter(p -> !p.passages().isEmpty())
                        .toList());
    }

    /**
     * Issues the paper into the folder, as PDF and DOCX. Its number is taken only when nothing is
     * open, so that none is lost.
     *
     * @throws TroubleException {@code paper.open} if anything is open that nobody confirmed
     */
    List<Path> issue(Case one, Wish wish, Path folder, Officer by) {
        Confirmations confirmed = new Confirmations(wish.confirmed());
        List<OpenPoint> left =
                Issuing.open(composed(one, wish, trial(wish), true)).stream()
                        .filter(p -> !confirmed.cover(p))
                        .toList();
        if (!left.isEmpty()) {
            throw open(left);
        }
        Optional<String> number = numbered(wish) ? Optional.of(taken(one, wish)) : Optional.empty();
        Document paper = composed(one, wish, number, true);
        Issued issued = issuing.issue(paper, confirmed, by);
        Issuing.Paper drawn =
                issued.match(
                        done -> done,
                        withheld -> {
                            throw open(withheld.open());
                        });
        return written(paper, drawn, folder);
    }

    /** The numbers taken for papers of that case this fiscal year and the last, newest first. */
    List<RegisterLine> sent(CaseNumber number) {
        int year = NumberPattern.fiscalYear(today());
        return java.util.stream.Stream.of(year, year - 1)
                .flatMap(y -> register.lines(y).stream())
                .filter(line -> line.in().equals(number))
                .sorted(java.util.Comparator.comparing(RegisterLine::takenOn).reversed())
                .toList();
    }

    private Document composed(Case one, Wish wish, Optional<String> number, boolean issued) {
        CaseWords words =
                new CaseWords(
                        wish.written(),
                        material.office(),
                        today(),
                        number,
                        issued,
                        wish.told(),
                        material.around());
        return CaseForms.compose(wish.kind(), one, words, material.stationery())
                .orElseThrow(() -> new TroubleException("form.not-of-case", wish.kind()));
    }

    private static boolean numbered(Wish wish) {
        return CaseForms.isNumbered(wish.kind());
    }

    private Optional<String> trial(Wish wish) {
        return numbered(wish)
                ? Optional.of(
                        new NumberPattern(material.office().symbol())
                                .written(NumberPattern.fiscalYear(today()), 0))
                : Optional.empty();
    }

    private String taken(Case one, Wish wish) {
        DocumentNumber number =
                register.take(material.office().symbol(), today(), one.number(), wish.kind());
        return number.text();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.JAPAN);
    }

    private static TroubleException open(List<OpenPoint> left) {
        return new TroubleException(
                "paper.open",
                left.stream().map(OpenPoint::text).collect(Collectors.joining(" / ")));
    }

    private static List<Path> written(Document paper, Issuing.Paper drawn, Path folder) {
        String name = paper.metadata().id().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        Path pdf = folder.resolve(name + ".pdf");
        Path word = folder.resolve(name + ".docx");
        try {
            Files.createDirectories(folder);
            Files.write(pdf, drawn.pdf());
            Files.write(word, drawn.word());
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of(folder.toString()), refused);
        }
        return List.of(pdf, word);
    }
}
