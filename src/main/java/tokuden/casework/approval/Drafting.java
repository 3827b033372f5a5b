package tokuden.casework.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.DocumentNumber;
import tokuden.casework.Lack;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Refusal;
import tokuden.casework.work.Logged;
import tokuden.law.Act;
import tokuden.law.procedure.ActKind;
import tokuden.office.Deed;
import tokuden.office.Matter;
import tokuden.office.Officer;
import tokuden.office.Rights;

/**
 * The author's side of a draft: 起案, 修正, 回議に付す, 施行, 廃案. Every step asks {@link Rights}, keeps the
 * draft and enters the journal; window and command line both work through it. A step that the rule
 * forbids is answered with everything that lacks. The other side is {@link Circulation}.
 */
public final class Drafting {
    private final DraftRecord record;
    private final DraftRules rules;

    public Drafting(DraftRecord record, DraftRules rules) {
        this.record = record;
        this.rules = rules;
    }

    /** Puts an act forward (起案); it can replace a draft that was already decided. */
    public Answer<Draft> draft(Case in, Proposal what, Officer by) {
        List<Lack> lacks = rules.objections(by, Deed.DRAFT, Matter.ofCase(in.number().text()));
        lacks.addAll(what.route().lacks(rules.office(), List.of(by)));
        lacks.addAll(lacks(what.text()));
        if (ActKind.of(what.act()).isEmpty()) {
            lacks.add(new Lack("draft.unknown-act", what.act()));
        }
        lacks.addAll(lacksOfOrder(in, what.act(), by));
        what.replaces().ifPresent(old -> lacks.addAll(notReplaceable(old, in)));
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        Version first = new Version(1, what.text(), what.basis(), by, record.clock().instant());
        return Answer.granted(
                record.open(
                        number ->
                                new Draft(
                                        number,
                                        in.number(),
                                        what.act(),
                                        what.replaces(),
                                        List.of(first),
                                        what.route(),
                                        new Standing.Written(List.of()),
                                        0),
                        by));
    }

    /** Writes a new version; whoever does becomes an author and can no longer approve. */
    public Answer<Draft> revise(Draft draft, DraftText text, Basis basis, Officer by) {
        List<Lack> lacks = rules.objections(by, Deed.REVISE, draft.matter());
        List<Officer> authors = new ArrayList<>(draft.authors());
        authors.add(by);
        lacks.addAll(draft.route().lacks(rules.office(), authors));
        lacks.addAll(lacks(text));
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        int number = draft.newest().number() + 1;
        Version next = new Version(number, text, basis, by, record.clock().instant());
        Standing written = new Standing.Written(draft.standing().comments());
        return kept(draft.with(next, written), by, "draft.revised");
    }

    /** Sends the draft on its way (回議に付す); refused while anything contradicts it. */
    public Answer<Draft> circulate(Draft draft, Officer by) {
        List<Lack> lacks = rules.objections(by, Deed.CIRCULATE, draft.matter());
        lacks.addAll(draft.route().lacks(rules.office(), draft.authors()));
        lacks.addAll(rules.gaps(draft, record.today()));
        return lacks.isEmpty()
                ? kept(draft.at(new Standing.Circulating(List.of())), by, "draft.circulated")
                : Answer.refused(new Refusal(lacks));
    }

    /**
     * Issues a decided act (施行) under the next document number. An order goes through {@link
     * OrderIssuing}, which brings its number from the case.
     *
     * @param symbol what the document numbers of the office begin with
     */
    public Answer<Draft> issue(Draft draft, LocalDate on, String symbol, Officer by) {
        List<Lack> lacks = lacksForIssue(draft, by);
        if (draft.act().equals(OrderIssuing.ORDER)) {
            lacks.add(new Lack("draft.through-case", draft.number().text()));
        }
        lacks.addAll(beforeDecision(draft, on));
        lacks.addAll(rules.lacksToIssue(draft, on));
        return lacks.isEmpty()
                ? Answer.granted(issued(draft, on, symbol, by))
                : Answer.refused(new Refusal(lacks));
    }

    /** Number, draft and the entry of the act are one change; the journal is told afterwards. */
    private Draft issued(Draft draft, LocalDate on, String symbol, Officer by) {
        List<Logged> entries = new ArrayList<>();
        Draft kept =
                rules.cases()
                        .together(
                                () -> {
                                    DocumentNumber number = record.number(draft, on, symbol);
                                    rules.acts()
                                            .entry(draft, number, on, by)
                                            .map(rules.acts()::keep)
                                            .ifPresent(entries::addAll);
                                    return noted(draft, number, on);
                                });
        told(kept, by);
        rules.acts().tell(entries);
        return kept;
    }

    /** Notes that the decided act has gone out under that number; the journal is not told yet. */
    Draft noted(Draft draft, DocumentNumber number, LocalDate on) {
        Standing.Decided decision = draft.standing().decision().orElseThrow();
        return record.drafts().keep(draft.at(new Standing.Issued(decision, number, on)));
    }

    /** Tells the journal of an issue. */
    Draft told(Draft issued, Officer by) {
        Standing.Issued standing = (Standing.Issued) issued.standing();
        return record.enter(
                issued,
                by,
                "draft.issued",
                Map.of("number", standing.number().text(), "on", standing.on().toString()));
    }

    /** Nothing goes out before it was decided. */
    static List<Lack> beforeDecision(Draft draft, LocalDate on) {
        return draft.standing()
                .decision()
                .map(d -> LocalDate.ofInstant(d.approval().at(), Act.JAPAN))
                .filter(on::isBefore)
                .map(
                        decided ->
                                List.of(
                                        new Lack(
                                                "draft.issued-before-decision",
                                                on.toString(),
                                                decided.toString())))
                .orElse(List.of());
    }

    /** Everything that stands against issuing the draft now. */
    List<Lack> lacksForIssue(Draft draft, Officer by) {
        List<Lack> lacks = rules.objections(by, Deed.ISSUE, draft.matter());
        if (!draft.isAsDecided()) {
            lacks.add(new Lack("draft.altered", draft.number().text()));
        }
        return lacks;
    }

    /** Gives the draft up (廃案); it stays readable. */
    public Answer<Draft> withdraw(Draft draft, String reason, Officer by) {
        List<Lack> lacks = rules.objections(by, Deed.WITHDRAW, draft.matter());
        if (reason.isBlank()) {
            lacks.add(new Lack("draft.no-reason"));
        }
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        Standing gone = new Standing.Withdrawn(reason, by.id(), record.clock().instant());
        return kept(draft.at(gone), by, "draft.withdrawn");
    }

    private Answer<Draft> kept(Draft changed, Officer by, String action) {
        return Answer.granted(record.keep(changed, by, action, Map.of()));
    }

    private static List<Lack> lacks(DraftText text) {
        List<Lack> lacks = new ArrayList<>();
        if (text.title().isBlank()) {
            lacks.add(new Lack("draft.no-title"));
        }
        if (text.paragraphs().isEmpty()) {
            lacks.add(new Lack("draft.no-text"));
        }
        return lacks;
    }

    /** An order is drafted by the one who proposed it: he is its drafter (起案者) everywhere. */
    private static List<Lack> lacksOfOrder(Case in, String act, Officer by) {
        if (!act.equals(OrderIssuing.ORDER)) {
            return List.of();
        }
        Optional<ProposedOrder> order = in.stage().match(new OrderOf());
        if (order.isEmpty()) {
            return List.of(new Lack("explanation.nothing-proposed"));
        }
        Officer drafter = order.get().drafter();
        return drafter.id().equals(by.id())
                ? List.of()
                : List.of(new Lack("draft.other-drafter", drafter.name()));
    }

    /** Only what was decided, in the same case, is replaced; before that a draft is revised. */
    private List<Lack> notReplaceable(DraftNumber old, Case in) {
        boolean decided =
                record.drafts()
                        .find(old)
                        .filter(d -> d.caseNumber().equals(in.number()))
                        .filter(d -> d.standing().decision().isPresent())
                        .isPresent();
        return decided ? List.of() : List.of(new Lack("draft.not-replaceable", old.text()));
    }
}
