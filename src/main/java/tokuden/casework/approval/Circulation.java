package tokuden.casework.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tokuden.casework.Answer;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.evidence.Sha256;
import tokuden.office.Approval;
import tokuden.office.Deed;
import tokuden.office.Officer;
import tokuden.office.Rights;
import tokuden.office.signin.Confirmed;

/**
 * The other side of a draft: 承認 in 回議 and 合議, 差戻し, 決裁, 代決, 後閲. Every step asks {@link Rights}; a
 * decision exists only as an {@link Approval}, which no author can get. Whoever approves is {@link
 * Confirmed}: he has given his password once more.
 */
public final class Circulation {
    private final DraftRecord record;
    private final DraftRules rules;

    public Circulation(DraftRecord record, DraftRules rules) {
        this.record = record;
        this.rules = rules;
    }

    /** What is to be mended, and at which paragraph. */
    public record Remark(String paragraph, String text) {}

    /** The page the approver decides on. */
    public ApproverPage page(Draft draft) {
        return ApproverPage.of(
                draft,
                draft.replaces().flatMap(record.drafts()::find),
                rules.gaps(draft, record.today()));
    }

    /** Agrees at a stop of 回議 or 合議. */
    public Answer<Draft> concur(Draft draft, Confirmed who) {
        Officer by = who.officer();
        List<Lack> lacks = rules.objections(by, Deed.CONCUR, draft.matter());
        Optional<Station> here = DraftRules.waiting(draft);
        lacks.addAll(DraftRules.notHis(here, by));
        here.filter(s -> s.kind() == Station.Kind.DECISION)
                .ifPresent(s -> lacks.add(new Lack("draft.decides", s.post())));
        return step(
                draft,
                lacks,
                standing -> {
                    Mark mark = mark(here.orElseThrow(), by, Mark.How.CONCURRED, "");
                    return kept(draft.at(standing.with(mark)), by, "draft.concurred", Map.of());
                });
    }

    /** Sends the draft back (差戻し) with what is to be mended, each at its paragraph. */
    public Answer<Draft> sendBack(Draft draft, List<Remark> remarks, Officer by) {
        List<Lack> lacks = rules.objections(by, Deed.SEND_BACK, draft.matter());
        Optional<Station> here = DraftRules.waiting(draft);
        lacks.addAll(DraftRules.notHis(here, by));
        if (remarks.isEmpty() || remarks.stream().anyMatch(r -> r.text().isBlank())) {
            lacks.add(new Lack("draft.no-comment"));
        }
        remarks.stream()
                .filter(r -> !draft.newest().text().has(r.paragraph()))
                .forEach(r -> lacks.add(new Lack("draft.no-paragraph", r.paragraph())));
        return step(
                draft,
                lacks,
                standing -> {
                    Mark mark = mark(here.orElseThrow(), by, Mark.How.SENT_BACK, "");
                    Standing back = standing.sentBack(mark, comments(remarks, by));
                    return kept(draft.at(back), by, "draft.sent-back", Map.of());
                });
    }

    /** Decides (決裁): freezes and hashes what stands there. */
    public Answer<Draft> decide(Draft draft, Confirmed who) {
        Officer by = who.officer();
        Optional<Station> here = DraftRules.waiting(draft);
        List<Lack> lacks = lacksForDecision(draft, here, by);
        lacks.addAll(DraftRules.notHis(here, by));
        return step(
                draft,
                lacks,
                standing ->
                        decided(
                                draft,
                                standing,
                                mark(here.orElseThrow(), by, Mark.How.DECIDED, ""),
                                by));
    }

    /**
     * Decides in place of the one who is away (代決); he has to see it afterwards (後閲).
     *
     * @param reason why it cannot wait
     */
    public Answer<Draft> decideInPlace(Draft draft, String reason, Confirmed who) {
        Officer by = who.officer();
        Optional<Station> here = DraftRules.waiting(draft);
        List<Lack> lacks = lacksForDecision(draft, here, by);
        if (reason.isBlank()) {
            lacks.add(new Lack("draft.in-place-reason"));
        }
        here.filter(s -> s.officer().equals(by.id()))
                .ifPresent(s -> lacks.add(new Lack("draft.own-station", s.post())));
        return step(
                draft,
                lacks,
                standing ->
                        decided(
                                draft,
                                standing,
                                mark(here.orElseThrow(), by, Mark.How.DECIDED_IN_PLACE, reason),
                                by));
    }

    /** Sees afterwards what was decided in his place (後閲). */
    public Answer<Draft> review(Draft draft, Confirmed who) {
        Officer by = who.officer();
        List<Lack> lacks = rules.objections(by, Deed.REVIEW, draft.matter());
        Optional<Station> owed =
                draft.standing().decision().flatMap(Standing.Decided::toBeReviewed);
        if (owed.isEmpty()) {
            lacks.add(new Lack("draft.no-review"));
        }
        lacks.addAll(DraftRules.notHis(owed, by));
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        Mark mark = mark(owed.orElseThrow(), by, Mark.How.REVIEWED, "");
        return kept(draft.at(draft.standing().reviewed(mark)), by, "draft.reviewed", Map.of());
    }

    private List<Lack> lacksForDecision(Draft draft, Optional<Station> here, Officer by) {
        List<Lack> lacks = rules.objections(by, Deed.DECIDE, draft.matter());
        here.filter(s -> s.kind() != Station.Kind.DECISION)
                .ifPresent(s -> lacks.add(new Lack("draft.not-yet-there", s.post())));
        if (here.isPresent()) {
            lacks.addAll(rules.gaps(draft, record.today()));
        }
        return lacks;
    }

    private Answer<Draft> decided(
            Draft draft, Standing.Circulating standing, Mark mark, Officer by) {
        Optional<Approval> approval = Approval.of(by, draft.authors(), mark.at());
        if (approval.isEmpty()) {
            return Answer.refused(new Refusal(List.of(new Lack("approval.four-eyes", by.name()))));
        }
        Sha256 frozen = draft.hash();
        return kept(
                draft.at(standing.decided(mark, approval.get(), frozen)),
                by,
                mark.how() == Mark.How.DECIDED ? "draft.decided" : "draft.decided-in-place",
                Map.of("sha256", frozen.hex(), "post", mark.station().post()));
    }

    private Answer<Draft> step(
            Draft draft, List<Lack> lacks, Function<Standing.Circulating, Answer<Draft>> then) {
        Optional<Standing.Circulating> standing = DraftRules.circulating(draft);
        return lacks.isEmpty() && standing.isPresent()
                ? then.apply(standing.get())
                : Answer.refused(new Refusal(lacks));
    }

    private Answer<Draft> kept(
            Draft changed, Officer by, String action, Map<String, String> particulars) {
        return Answer.granted(record.keep(changed, by, action, particulars));
    }

    private Mark mark(Station station, Officer by, Mark.How how, String reason) {
        return new Mark(station, by.id(), record.clock().instant(), how, reason);
    }

    private List<Comment> comments(List<Remark> remarks, Officer by) {
        return remarks.stream()
                .map(r -> new Comment(r.paragraph(), r.text(), by.id(), record.clock().instant()))
                .toList();
    }
}
