package tokuden.desktop.origin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.mail.Span;
import tokuden.mail.route.ProviderProfile;
import tokuden.mail.route.ProviderProfiles;
import tokuden.work.TroubleException;

/** Where a mail of a case came from: the mail traced, and what of the trace is looked at. */
public final class OriginViewModel {
    private final Cases cases;
    private final OriginDesk origin;
    private final Tracer tracer;
    private final Workspace desk;
    private final ProviderProfiles profiles = ProviderProfiles.shipped();
    private final ReadOnlyObjectWrapper<Optional<Case>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TracedMail>> traced =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Closeup> closeup =
            new ReadOnlyObjectWrapper<>(Closeup.NOTHING);
    private final ObservableList<CaseMail> mails = FXCollections.observableArrayList();
    private final ObservableList<Passage> marks = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper written = new ReadOnlyStringWrapper("");
    private Optional<CaseMail> wanted = Optional.empty();

    public OriginViewModel(Cases cases, OriginDesk origin, Workspace desk) {
        this.cases = cases;
        this.origin = origin;
        this.desk = desk;
        this.tracer = new Tracer(origin, profiles);
    }

    public ReadOnlyObjectProperty<Optional<Case>> open() {
        return open.getReadOnlyProperty();
    }

    ObservableList<CaseMail> mails() {
        return mails;
    }

    /** The mail that is looked at, traced. */
    ReadOnlyObjectProperty<Optional<TracedMail>> traced() {
        return traced.getReadOnlyProperty();
    }

    /** What of the trace was chosen. */
    ReadOnlyObjectProperty<Closeup> closeup() {
        return closeup.getReadOnlyProperty();
    }

    /** The bytes it rests on. */
    ObservableList<Passage> marks() {
        return marks;
    }

    /** The file last written; "" if none. */
    ReadOnlyStringProperty written() {
        return written.getReadOnlyProperty();
    }

    /** The providers a person can choose among. */
    List<ProviderProfile> providers() {
        return profiles.profiles();
    }

    /** Lays the case open at that mail, or at its first. */
    public void show(CaseNumber number, Optional<Sha256> mail) {
        desk.start(
                "dossier.job",
                progress ->
                        cases.find(number)
                                .orElseThrow(
                                        () -> new TroubleException("case.unknown", number.text())),
                found -> {
                    open.set(Optional.of(found));
                    mails.setAll(found.mails());
                    found.mails().stream()
                            .filter(m -> mail.isEmpty() || m.exhibit().equals(mail.get()))
                            .findFirst()
                            .ifPresent(this::look);
                });
    }

    /** Looks at that mail of the case. */
    void look(CaseMail mail) {
        if (!wanted.equals(Optional.of(mail))) {
            wanted = Optional.of(mail);
            desk.start("origin.job", progress -> tracer.trace(mail), this::lay);
        }
    }

    /** Goes {@code by} mails further, staying within the list. */
    void move(int by) {
        int at = wanted.map(mails::indexOf).orElse(-1) + by;
        if (at >= 0 && at < mails.size()) {
            look(mails.get(at));
        }
    }

    /** Shows that close up and marks its bytes, also when it was shown before. */
    void choose(Closeup of) {
        closeup.set(of);
        mark(of.bytes());
    }

    /** Marks those bytes of the mail: a sentence of the closeup was chosen. */
    void mark(List<Span> bytes) {
        marks.setAll(
                traced.get()
                        .map(t -> bytes.stream().map(b -> passage(t, b)).toList())
                        .orElse(List.of()));
    }

    /**
     * Trusts that provider and those hosts from now on; it is kept with the report.
     *
     * @param hosts names divided by spaces or commas
     */
    void trust(Optional<ProviderProfile> provider, String hosts) {
        wanted.ifPresent(
                mail ->
                        desk.start(
                                "origin.job.trust",
                                progress -> tracer.trust(mail, Trust.of(provider, hosts)),
                                this::lay));
    }

    /** Writes the whole trace as a paper (検証記録) into that file. */
    void writeRecord(Path file) {
        traced.get()
                .ifPresent(
                        t ->
                                desk.start(
                                        "origin.job.record",
                                        progress -> record(t).write(file),
                                        done -> written.set(done.toString())));
    }

    /** A new trace of the mail looked at; one of a mail left meanwhile is dropped. */
    void lay(TracedMail now) {
        if (wanted.equals(Optional.of(now.of()))) {
            choose(Closeup.NOTHING);
            traced.set(Optional.of(now));
        }
    }

    Tracer tracer() {
        return tracer;
    }

    private TraceRecord record(TracedMail of) {
        return new TraceRecord(of, Moments.day(origin.clock().instant()), desk.texts());
    }

    private static Passage passage(TracedMail of, Span bytes) {
        return new Passage(of.of().exhibit(), "header", bytes.from(), bytes.to(), "");
    }
}
