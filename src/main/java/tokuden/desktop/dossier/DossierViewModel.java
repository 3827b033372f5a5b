package tokuden.desktop.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.Sha256;
import tokuden.work.Jobs;
import tokuden.work.TroubleException;

/** A case laid open: its state as kept, its mails, and the one mail that is looked at. */
public final class DossierViewModel {
    private final Cases cases;
    private final MailSheets sheets;
    private final Workspace desk;
    private final ReadOnlyObjectWrapper<Optional<Case>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MailSheet>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<MailLine> mails = FXCollections.observableArrayList();
    private final MailMarks marked = new MailMarks();
    private Optional<CaseMail> wanted = Optional.empty();

    public DossierViewModel(Cases cases, MailSheets sheets, Workspace desk) {
        this.cases = cases;
        this.sheets = sheets;
        this.desk = desk;
    }

    /** The case as last kept. */
    public ReadOnlyObjectProperty<Optional<Case>> open() {
        return open.getReadOnlyProperty();
    }

    /** The mail that is looked at. */
    ReadOnlyObjectProperty<Optional<MailSheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** A step is being kept; the next waits for it. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ObservableList<MailLine> mails() {
        return mails;
    }

    /** Mails marked to be determined together. */
    MailMarks marked() {
        return marked;
    }

    MailSheets sheets() {
        return sheets;
    }

    /** Marks the mail that is looked at, or takes its mark away. */
    void mark() {
        wanted.ifPresent(mail -> marked.toggle(mail.exhibit()));
    }

    /** Marks the mail that is looked at. */
    void markHere() {
        wanted.ifPresent(mail -> marked.add(List.of(mail.exhibit())));
    }

    /** Marks every mail of the case, or none. */
    void markAll() {
        marked.toggleAll(mails.stream().map(l -> l.mail().exhibit()).toList());
    }

    /** The mail of the case with that hash. */
    Optional<CaseMail> mail(Sha256 hash) {
        return mails.stream().map(MailLine::mail).filter(m -> m.exhibit().equals(hash)).findFirst();
    }

    /** Lays the case open at that mail, or at its first. */
    public void show(CaseNumber number, Optional<Sha256> mail) {
        desk.start(
                "dossier.job",
                progress -> {
                    Case found =
                            cases.find(number)
                                    .orElseThrow(
                                            () ->
                                                    new TroubleException(
                                                            "case.unknown", number.text()));
                    return new Laid(found, found.mails().stream().map(this::line).toList());
                },
                laid -> {
                    open.set(Optional.of(laid.open));
                    mails.setAll(laid.mails);
                    laid.open.mails().stream()
                            .filter(m -> mail.isEmpty() || m.exhibit().equals(mail.get()))
                            .findFirst()
                            .ifPresent(this::look);
                });
    }

    /** Looks at that mail of the case. */
    void look(CaseMail mail) {
        if (wanted.equals(Optional.of(mail))) {
            return;
        }
        wanted = Optional.of(mail);
        desk.start(
                "dossier.job.mail",
                progress -> sheets.lay(mail),
                laid -> {
                    if (wanted.equals(Optional.of(mail))) {
                        sheet.set(Optional.of(laid));
                    }
                });
    }

    /** Goes {@code by} mails further, staying within the list. */
    void move(int by) {
        List<CaseMail> all = mails.stream().map(MailLine::mail).toList();
        int at = wanted.map(all::indexOf).orElse(-1) + by;
        if (at >= 0 && at < all.size()) {
            look(all.get(at));
        }
    }

    /** Takes a step on the case; what lacks for it comes back as text. */
    void step(Step step, Consumer<List<String>> then) {
        if (busy.get() || open.get().isEmpty()) {
            return;
        }
        busy.set(true);
        Case from = open.get().get();
        desk.jobs()
                .start(
                        desk.texts().of("dossier.job.keep"),
                        progress -> step.take(from),
                        new Kept(then));
    }

    private MailLine line(CaseMail mail) {
        return new MailLine(mail, sheets.suspected(mail));
    }

    /** A step on a case. */
    @FunctionalInterface
    interface Step {
        Answer<Case> take(Case from);
    }

    /** A mail in the list, and how many findings on it suspect a breach. */
    record MailLine(CaseMail mail, int suspected) {}

    private record Laid(Case open, List<MailLine> mails) {}

    private final class Kept implements Jobs.Outcome<Answer<Case>> {
        private final Consumer<List<String>> then;

        Kept(Consumer<List<String>> then) {
            this.then = then;
        }

        @Override
        public void done(Answer<Case> answer) {
            busy.set(false);
            List<String> lacks =
                    answer.<List<String>>match(
                            kept -> {
                                open.set(Optional.of(kept));
                                return List.of();
                            },
                            refusal -> refusal.lacks().stream().map(desk.texts()::of).toList());
            then.accept(lacks);
        }

        @Override
        public void cancelled() {
            busy.set(false);
        }

        @Override
        public void failed(TroubleException trouble) {
            busy.set(false);
            desk.problems().show(trouble);
        }
    }
}
