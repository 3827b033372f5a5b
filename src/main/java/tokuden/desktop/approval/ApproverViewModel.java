package tokuden.desktop.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tokuden.casework.Answer;
import tokuden.casework.Determination;
import tokuden.casework.Lack;
import tokuden.casework.approval.ApproverPage;
import tokuden.casework.approval.Change;
import tokuden.casework.approval.Circulation;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.DraftNumber;
import tokuden.casework.approval.Paragraph;
import tokuden.casework.approval.Station;
import tokuden.casework.ladder.Ladder;
import tokuden.desktop.kit.Stepping;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.office.Deed;
import tokuden.office.Officer;
import tokuden.office.signin.Confirmed;
import tokuden.work.TroubleException;

/** One draft before the officer it waits for: the page, his remarks, and what he may do now. */
public final class ApproverViewModel {
    private final Circulars rooms;
    private final Workspace desk;
    private final Stepping steps;
    private final ReadOnlyObjectWrapper<Optional<ApproverPage>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, String> remarks = new TreeMap<>();

    public ApproverViewModel(Circulars rooms, Workspace desk) {
        this.rooms = rooms;
        this.desk = desk;
        this.steps = new Stepping(desk);
    }

    public ReadOnlyObjectProperty<Optional<ApproverPage>> open() {
        return open.getReadOnlyProperty();
    }

    Stepping steps() {
        return steps;
    }

    public void show(DraftNumber number) {
        desk.start("draft.job", progress -> page(number), this::laid);
    }

    private ApproverPage page(DraftNumber number) {
        return rooms.drafts()
                .find(number)
                .map(rooms.circulation()::page)
                .orElseThrow(() -> new TroubleException("draft.unknown", number.text()));
    }

    private void laid(ApproverPage page) {
        remarks.clear();
        open.set(Optional.of(page));
    }

    DraftWords words() {
        return new DraftWords(desk.texts(), rooms.office());
    }

    Ladder ladder() {
        return rooms.ladder();
    }

    /** Writes down what is to be mended at that paragraph; blank takes it back. */
    void remark(String paragraph, String text) {
        if (text.isBlank()) {
            remarks.remove(paragraph);
        } else {
            remarks.put(paragraph, text.strip());
        }
    }

    /** The stop decides; else it agrees. */
    boolean decides() {
        return here().filter(s -> s.kind() == Station.Kind.DECISION).isPresent();
    }

    /** The stop that waits. */
    Optional<Station> here() {
        return draft().flatMap(DraftWords::waiting);
    }

    /** Is the password asked for again before an approval? On trial there is none. */
    boolean asksPassword() {
        return !rooms.office().onTrial();
    }

    /** 承認, or 決裁 at the last stop. */
    void agree(char[] password) {
        if (decides()) {
            approve(password, rooms.circulation()::decide);
        } else {
            approve(password, rooms.circulation()::concur);
        }
    }

    /** 差戻し with the remarks written at the paragraphs. */
    void sendBack() {
        List<Circulation.Remark> all =
                remarks.entrySet().stream()
                        .map(e -> new Circulation.Remark(e.getKey(), e.getValue()))
                        .toList();
        take((draft, by) -> rooms.circulation().sendBack(draft, all, by));
    }

    /** 代決 */
    void decideInPlace(String reason, char[] password) {
        approve(
                password,
                (draft, by) -> rooms.circulation().decideInPlace(draft, reason.strip(), by));
    }

    /** 後閲 */
    void review(char[] password) {
        approve(password, rooms.circulation()::review);
    }

    /** Why the officer cannot agree or send back here; empty if he can. */
    String againstAgreeing() {
        return against(decides() ? Deed.DECIDE : Deed.CONCUR, true);
    }

    /** Why the officer cannot send the draft back; empty if he can. */
    String againstSendingBack() {
        return against(Deed.SEND_BACK, true);
    }

    /** Why the officer cannot decide in place of another one; empty if he can. */
    String againstInPlace() {
        String against = against(Deed.DECIDE, false);
        if (!against.isEmpty()) {
            return against;
        }
        return here().filter(s -> s.officer().equals(officer()))
                .map(s -> desk.texts().of(new Lack("draft.own-station", s.post())))
                .orElseGet(() -> decides() ? "" : desk.texts().of("draft.not-at-decision"));
    }

    /** Somebody was away, and this officer is the one who has still to see it (後閲). */
    boolean owesReview() {
        return draft().flatMap(d -> d.standing().decision())
                .flatMap(d -> d.toBeReviewed())
                .filter(s -> s.officer().equals(officer()))
                .isPresent();
    }

    private String against(Deed deed, boolean ownStop) {
        if (draft().isEmpty() || desk.onDuty().isEmpty()) {
            return "";
        }
        Officer by = desk.onDuty().get();
        List<String> against =
                new ArrayList<>(
                        rooms.rights().get().objections(by, deed, draft().get().matter()).stream()
                                .map(desk.texts()::of)
                                .toList());
        here().filter(s -> ownStop && !s.officer().equals(by.id()))
                .map(s -> new Lack("draft.not-his-station", by.name(), s.post()))
                .map(desk.texts()::of)
                .ifPresent(against::add);
        return String.join("\n", against);
    }

    /** The mails a paragraph rests on, each once: one step from a sentence to its evidence. */
    List<Sha256> evidence(Paragraph paragraph) {
        Map<String, Sha256> determined =
                draft().map(d -> d.newest().basis().determinations()).orElse(List.of()).stream()
                        .collect(
                                Collectors.toMap(
                                        Determination::findingId,
                                        Determination::mail,
                                        (a, b) -> a));
        return Stream.concat(
                        paragraph.passages().stream().map(Passage::exhibit),
                        paragraph.findings().stream()
                                .filter(determined::containsKey)
                                .map(determined::get))
                .distinct()
                .toList();
    }

    /** What changed at that paragraph since the last version. */
    Optional<Change> change(Paragraph paragraph) {
        return open.get().stream()
                .flatMap(p -> p.since().stream())
                .filter(c -> c.kind() != Change.Kind.REMOVED)
                .filter(c -> c.place().equals(paragraph.mark()))
                .findFirst();
    }

    private String officer() {
        return desk.onDuty().map(Officer::id).orElse("");
    }

    private Optional<Draft> draft() {
        return open.get().map(ApproverPage::draft);
    }

    /** Takes a step of approval once the password was given again. */
    private void approve(char[] password, BiFunction<Draft, Confirmed, Answer<Draft>> step) {
        take(
                (draft, by) ->
                        rooms.signIn()
                                .confirm(
                                        by,
                                        password,
                                        draft.number().text(),
                                        confirmed -> step.apply(draft, confirmed),
                                        reasons -> Answer.refused(Lack.refusal(reasons))));
    }

    private void take(BiFunction<Draft, Officer, Answer<Draft>> step) {
        draft().ifPresent(
                        from ->
                                steps.take(
                                        "draft.job.keep",
                                        by -> step.apply(from, by),
                                        kept -> show(kept.number())));
    }
}
