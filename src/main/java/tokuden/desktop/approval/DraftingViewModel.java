package tokuden.desktop.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.approval.Basis;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.OrderIssuing;
import tokuden.casework.approval.Proposal;
import tokuden.casework.approval.Route;
import tokuden.casework.approval.Station;
import tokuden.casework.ladder.Ladder;
import tokuden.desktop.kit.Stepping;
import tokuden.desktop.kit.Workspace;
import tokuden.law.procedure.ActKind;
import tokuden.office.Matter;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** The author's side of the drafts of one case: 起案, 修正, 回議に付す, 施行, 廃案. */
public final class DraftingViewModel {
    private final Circulars rooms;
    private final Workspace desk;
    private final Stepping steps;
    private final ReadOnlyObjectWrapper<Optional<Table>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What lies on the author's table.
     *
     * @param drafts of the case, oldest first
     * @param composed the words of the order, where the case has one
     * @param done acts taken, or skipped with a reason
     */
    public record Table(
            Case in, List<Draft> drafts, Optional<DraftText> composed, Set<ActKind> done) {
        public Table {
            drafts = List.copyOf(drafts);
            done = Set.copyOf(done);
        }

        /** The draft that is still under way, the newest first. */
        Optional<Draft> current() {
            return drafts.stream()
                    .filter(d -> d.standing().state() != Matter.State.ISSUED)
                    .filter(d -> d.standing().state() != Matter.State.WITHDRAWN)
                    .reduce((older, newer) -> newer);
        }
    }

    public DraftingViewModel(Circulars rooms, Workspace desk) {
        this.rooms = rooms;
        this.desk = desk;
        this.steps = new Stepping(desk);
    }

    public ReadOnlyObjectProperty<Optional<Table>> open() {
        return open.getReadOnlyProperty();
    }

    Stepping steps() {
        return steps;
    }

    DraftWords words() {
        return new DraftWords(desk.texts(), rooms.office());
    }

    LocalDate today() {
        return rooms.today();
    }

    public void show(CaseNumber number) {
        desk.start("draft.job", progress -> table(number), table -> open.set(Optional.of(table)));
    }

    private Table table(CaseNumber number) {
        Case in =
                rooms.cases()
                        .find(number)
                        .orElseThrow(() -> new TroubleException("case.unknown", number.text()));
        boolean order = Basis.hasOrder(in);
        return new Table(
                in,
                rooms.drafts().of(number),
                order ? Optional.of(rooms.words().apply(in)) : Optional.empty(),
                Ladder.excused(in, rooms.log().of(number)));
    }

    /** The words an act begins with: composed for an order, else what its name says. */
    Written beginning(String act) {
        Optional<DraftText> composed = open.get().flatMap(Table::composed);
        return act.equals(OrderIssuing.ORDER)
                ? composed.map(Written::of).orElse(Written.NOTHING)
                : new Written(
                        DraftWords.act(act, desk.texts()),
                        open.get().map(t -> t.in().title()).orElse(""),
                        "");
    }

    Ladder ladder() {
        return rooms.ladder();
    }

    /** Officers a draft of whoever sits here can go to; those with a say in it first. */
    List<Officer> stops() {
        String own = desk.onDuty().map(Officer::id).orElse("");
        return rooms.office().officers().stream()
                .filter(o -> !o.id().equals(own))
                .sorted(Comparator.comparing((Officer o) -> !o.holds(Role.APPROVAL)))
                .toList();
    }

    /** Straight to the first who may approve. */
    List<Station> straight() {
        return stops().stream()
                .filter(o -> o.holds(Role.APPROVAL))
                .limit(1)
                .map(o -> new Station(Station.Kind.DECISION, o.post(), o.id()))
                .toList();
    }

    /** 起案 */
    void draft(String act, Written written, SortedMap<String, String> stated, List<Station> stops) {
        Optional<Table> table = open.get();
        if (table.isEmpty()) {
            return;
        }
        Case in = table.get().in();
        Proposal what =
                new Proposal(
                        act,
                        written.over(table.get().composed()),
                        Basis.of(in).stating(stated),
                        new Route(inOrder(stops)),
                        Optional.empty());
        steps.take("draft.job.keep", by -> rooms.drafting().draft(in, what, by), this::kept);
    }

    private static List<Station> inOrder(List<Station> stops) {
        List<Station> sorted = new ArrayList<>(stops);
        sorted.sort(Comparator.comparing(s -> s.kind() == Station.Kind.DECISION));
        return sorted;
    }

    /** 修正: a new version on what the case is now. */
    void revise(Written written, SortedMap<String, String> stated) {
        take(
                (draft, by) ->
                        rooms.drafting()
                                .revise(
                                        draft,
                                        written.over(Optional.of(draft.newest().text())),
                                        Basis.of(open.get().orElseThrow().in()).stating(stated),
                                        by));
    }

    /** 回議に付す */
    void circulate() {
        take(rooms.drafting()::circulate);
    }

    /** 施行: an order through its case, any other act under the next number. */
    void issue(LocalDate on) {
        String symbol = rooms.office().symbol();
        take(
                (draft, by) ->
                        draft.act().equals(OrderIssuing.ORDER)
                                ? rooms.issuing().issue(draft, on, symbol, by)
                                : rooms.drafting().issue(draft, on, symbol, by));
    }

    /** 廃案 */
    void withdraw(String reason) {
        take((draft, by) -> rooms.drafting().withdraw(draft, reason.strip(), by));
    }

    private void take(BiFunction<Draft, Officer, Answer<Draft>> step) {
        open.get()
                .flatMap(Table::current)
                .ifPresent(
                        from ->
                                steps.take(
                                        "draft.job.keep", by -> step.apply(from, by), this::kept));
    }

    private void kept(Draft draft) {
        show(draft.caseNumber());
    }
}
