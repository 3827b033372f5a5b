package tokuden.desktop.packages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.casework.work.PackageMade;
import tokuden.casework.work.PackageReceived;
import tokuden.casework.work.Recording;
import tokuden.desktop.kit.KeyChoice;
import tokuden.desktop.kit.Network;
import tokuden.desktop.kit.RunningWork;
import tokuden.desktop.kit.Stepping;
import tokuden.desktop.kit.Workspace;
import tokuden.documents.signing.DetachedSigner;
import tokuden.evidence.Sha256;
import tokuden.exchange.masking.RecipientProfile;
import tokuden.exchange.packing.PackageOrder;
import tokuden.exchange.packing.Packed;
import tokuden.exchange.packing.Packing;
import tokuden.exchange.packing.Planning;
import tokuden.exchange.packing.Receipts;
import tokuden.exchange.packing.Shelves;
import tokuden.exchange.proof.PackageProof;
import tokuden.law.Act;
import tokuden.office.Officer;
import tokuden.work.Jobs;
import tokuden.work.TroubleException;

/** The package of evidence being put together, the one being made, and those made before. */
public final class PackagesViewModel {
    private final Supplier<Shelves> shelves;
    private final Workspace desk;
    private final Network network;
    private final Stepping stepping;
    private final ReadOnlyObjectWrapper<Optional<Case>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<PackageMade> made = FXCollections.observableArrayList();
    private final ObservableList<Lack> lacks = FXCollections.observableArrayList();
    private boolean asking;
    private final ReadOnlyLongWrapper chosen = new ReadOnlyLongWrapper();
    private final BooleanProperty zip = new SimpleBooleanProperty(true);
    private final BooleanProperty sheets = new SimpleBooleanProperty(true);
    private final ObjectProperty<Disc> disc = new SimpleObjectProperty<>(Disc.NONE);
    private final ObjectProperty<RecipientProfile> profile =
            new SimpleObjectProperty<>(RecipientProfile.PROSECUTION);
    private final StringProperty recipient = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<String>> supplements =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Jobs.Running>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Packed>> packed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> outcome = new ReadOnlyObjectWrapper<>("");

    public PackagesViewModel(Supplier<Shelves> shelves, Workspace desk, Network network) {
        this.network = network;
        this.shelves = shelves;
        this.desk = desk;
        this.stepping = new Stepping(desk);
        disc.addListener((of, was, is) -> check());
        profile.addListener((of, was, is) -> check());
        recipient.addListener((of, was, is) -> check());
    }

    /** The case whose packages these are. */
    public ReadOnlyObjectProperty<Optional<Case>> open() {
        return open.getReadOnlyProperty();
    }

    /** The mails of the case in the order of the package. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** The packages made before. */
    ObservableList<PackageMade> made() {
        return made;
    }

    /** What keeps the package from being made. */
    ObservableList<Lack> lacks() {
        return lacks;
    }

    BooleanProperty zip() {
        return zip;
    }

    BooleanProperty sheets() {
        return sheets;
    }

    /** For whom it is made, which decides what it shows. */
    ObjectProperty<RecipientProfile> profile() {
        return profile;
    }

    /** Who gets masked copies. */
    StringProperty recipient() {
        return recipient;
    }

    ObjectProperty<Disc> disc() {
        return disc;
    }

    /** The package this one only adds to. */
    ReadOnlyObjectProperty<Optional<String>> supplements() {
        return supplements.getReadOnlyProperty();
    }

    /** What is under way; empty if nothing is. */
    ReadOnlyObjectProperty<Optional<Jobs.Running>> running() {
        return running.getReadOnlyProperty();
    }

    /** How far it is, where it can be followed. */
    Optional<RunningWork> followed() {
        return running.get().filter(RunningWork.class::isInstance).map(RunningWork.class::cast);
    }

    /** The package made last. */
    public ReadOnlyObjectProperty<Optional<Packed>> packed() {
        return packed.getReadOnlyProperty();
    }

    /** What came of the last act, in words. */
    ReadOnlyObjectProperty<String> outcome() {
        return outcome.getReadOnlyProperty();
    }

    public void show(CaseNumber number) {
        desk.start(
                "packages.job",
                progress ->
                        shelves.get()
                                .cases()
                                .find(number)
                                .orElseThrow(
                                        () -> new TroubleException("case.unknown", number.text())),
                found -> {
                    open.set(Optional.of(found));
                    lay(found, Set.of());
                    made.setAll(planning().made(found));
                    check();
                });
    }

    private void lay(Case of, Set<Sha256> without) {
        lines.setAll(
                of.mails().stream().map(m -> new Line(m, !without.contains(m.exhibit()))).toList());
        lines.forEach(l -> l.chosen().addListener((c, was, is) -> check()));
    }

    /** Only what is not in that package nor in those before it; empty takes all again. */
    void supplement(Optional<String> number) {
        supplements.set(number);
        Case of = open.get().orElseThrow();
        Set<Sha256> old = new HashSet<>();
        if (number.isPresent()) {
            of.mails().forEach(m -> old.add(m.exhibit()));
            planning().fresh(of, number.get()).forEach(old::remove);
        }
        lay(of, old);
        check();
    }

    /** Moves a mail to another place of the order; returns the place. */
    int move(int from, int to) {
        int target = Math.max(0, Math.min(lines.size() - 1, to));
        if (from >= 0 && from < lines.size() && target != from) {
            lines.add(target, lines.remove(from));
        }
        return target;
    }

    void chooseAll(boolean in) {
        lines.forEach(l -> l.chosen().set(in));
    }

    /** How many mails go into the package. */
    ReadOnlyLongProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Makes the package in that folder. */
    void make(Path folder, KeyChoice keys) {
        Case of = open.get().orElseThrow();
        PackageOrder.Wish wish = wish();
        work(folder, () -> planning().next(of, wish), keys);
    }

    /** Makes one of before again. */
    void again(PackageMade before, Path folder, KeyChoice keys) {
        Case of = open.get().orElseThrow();
        work(folder, () -> planning().again(of, before.number()), keys);
    }

    void cancel() {
        running.get().ifPresent(Jobs.Running::cancel);
    }

    private void work(Path folder, Supplier<Answer<PackageOrder>> planned, KeyChoice keys) {
        if (running.get().isPresent() || desk.onDuty().isEmpty()) {
            return;
        }
        Officer by = desk.onDuty().get();
        boolean inZip = zip.get();
        packed.set(Optional.empty());
        outcome.set("");
        running.set(Optional.of(() -> {}));
        asking = keys.asksAuthority();
        if (asking) {
            network.begin();
        }
        Jobs.Running started =
                desk.jobs()
                        .start(
                                desk.texts().of("packages.job.make"),
                                progress -> {
                                    PackageOrder order =
                                            planned.get().match(o -> o, PackagesViewModel::refused);
                                    return new Packing(
                                                    shelves.get(),
                                                    order,
                                                    new Packing.Outcome(folder, inZip),
                                                    seals(keys),
                                                    by)
                                            .run(progress);
                                },
                                new Made());
        if (running.get().isPresent()) {
            running.set(Optional.of(started));
        }
    }

    /** It is over, and with it the use of the network. */
    private void over() {
        running.set(Optional.empty());
        if (asking) {
            network.end();
        }
        asking = false;
    }

    private static DetachedSigner.Seals seals(KeyChoice keys) {
        return new DetachedSigner.Seals(keys.key().map(DetachedSigner::new), keys.stamps());
    }

    private static PackageOrder refused(Refusal refusal) {
        Lack first = refusal.lacks().get(0);
        throw new TroubleException("package.lacks", first.key());
    }

    /** How the making ended. */
    private final class Made implements Jobs.Outcome<Packed> {
        @Override
        public void done(Packed result) {
            over();
            packed.set(Optional.of(result));
            if (result.blocked()) {
                outcome.set("packages.blocked");
                return;
            }
            Case of = open.get().orElseThrow();
            made.setAll(planning().made(of));
            outcome.set(
                    result.same()
                            .map(same -> same ? "packages.same" : "packages.not-same")
                            .orElse("packages.made"));
        }

        @Override
        public void cancelled() {
            over();
            outcome.set("packages.cancelled");
        }

        @Override
        public void failed(TroubleException trouble) {
            over();
            desk.problems().show(trouble);
        }
    }

    /** Proves every part that was made last as its receiver will. */
    void prove() {
        List<Path> parts =
                packed.get()
                        .map(p -> p.parts().stream().map(Packed.Part::path).toList())
                        .orElse(List.of());
        desk.start(
                "packages.job.prove",
                progress -> {
                    long faults = 0;
                    for (Path part : parts) {
                        faults +=
                                new PackageProof(part, shelves.get().analyst())
                                        .run(progress)
                                        .faults()
                                        .size();
                    }
                    return faults;
                },
                faults -> outcome.set(faults == 0 ? "packages.sound" : "packages.unsound"));
    }

    /** Notes who received that package. */
    void receive(PackageMade of, String by, LocalDate on) {
        Shelves now = shelves.get();
        Recording recording = new Recording(now.log(), now.journal(), now.clock());
        CaseNumber number = open.get().orElseThrow().number();
        stepping.take(
                "packages.job.receive",
                officer ->
                        new Receipts(recording)
                                .note(
                                        number,
                                        new PackageReceived(of.number(), on, by, ""),
                                        LocalDate.ofInstant(now.clock().instant(), Act.JAPAN),
                                        officer),
                kept -> outcome.set("packages.received"));
        if (!stepping.lacks().isEmpty()) {
            lacks.setAll(stepping.lacks());
        }
    }

    /** Today in Japan, as the page proposes it for a receipt. */
    LocalDate today() {
        return LocalDate.ofInstant(shelves.get().clock().instant(), Act.JAPAN);
    }

    private PackageOrder.Wish wish() {
        List<Sha256> mails = new ArrayList<>();
        lines.stream().filter(l -> l.chosen().get()).forEach(l -> mails.add(l.mail().exhibit()));
        return new PackageOrder.Wish(
                profile.get(),
                profile.get().masks() ? recipient.get().strip() : "",
                mails,
                disc.get().bytes(),
                sheets.get(),
                supplements.get());
    }

    /** What lacks now; the same rules as at the making. */
    private void check() {
        chosen.set(lines.stream().filter(l -> l.chosen().get()).count());
        open.get()
                .ifPresent(
                        of ->
                                lacks.setAll(
                                        planning()
                                                .next(of, wish())
                                                .match(o -> List.<Lack>of(), Refusal::lacks)));
    }

    private Planning planning() {
        return new Planning(shelves.get());
    }
}
