package tokuden.casework.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.DocumentNumber;
import tokuden.casework.Lack;
import tokuden.casework.OrderRules;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.work.ActTaken;
import tokuden.casework.work.Change;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Recording;
import tokuden.law.procedure.ActKind;
import tokuden.office.Officer;

/**
 * The acts that drafts are about, on the ladder of acts: what each still needs before it goes to 回議
 * and before it goes out, and the entry its issue makes in the log of the case.
 */
public final class DraftedActs {
    /** Under which an entry names the draft whose issue made it. */
    public static final String DRAFT = "draft";

    /** Under which an entry names its document number. */
    public static final String NUMBER = "number";

    private final Ladder ladder;
    private final OrderRules orders;
    private final Recording recording;

    public DraftedActs(Ladder ladder, OrderRules orders, Recording recording) {
        this.ladder = ladder;
        this.orders = orders;
        this.recording = recording;
    }

    /** Everything the act still needs, were it taken on that day. */
    List<Lack> lacks(Draft draft, Case in, LocalDate on) {
        Optional<ActKind> kind = ActKind.of(draft.act());
        if (kind.isEmpty()) {
            return List.of(new Lack("draft.unknown-act", draft.act()));
        }
        return kind.get() == ActKind.CORRECTIVE_ORDER
                ? orders.toDecide(in, on)
                : ladder.lacksInDraft(in, act(kind.get(), draft, on));
    }

    /** The entry that the issue makes; none where the act is done only after its paper went out. */
    Optional<Change> entry(Draft draft, DocumentNumber number, LocalDate on, Officer by) {
        return ActKind.of(draft.act())
                .filter(kind -> ladder.rung(kind).isItsPaper())
                .map(kind -> act(kind, draft, on))
                .map(
                        act -> {
                            TreeMap<String, String> stated = new TreeMap<>(act.stated());
                            stated.put(DRAFT, draft.number().text());
                            stated.put(NUMBER, number.text());
                            ActTaken taken = new ActTaken(act.act(), on, stated, act.mails());
                            return new Change(
                                    List.of(),
                                    List.of(recording.draft(draft.caseNumber(), by, taken)));
                        });
    }

    List<Logged> keep(Change change) {
        return recording.log().keep(change);
    }

    void tell(List<Logged> kept) {
        recording.told(kept);
    }

    private static ActTaken act(ActKind kind, Draft draft, LocalDate on) {
        Basis basis = draft.newest().basis();
        return new ActTaken(
                kind, on, basis.stated(), basis.mails().stream().map(CaseMail::exhibit).toList());
    }
}
