package tokuden.examination;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Passage;
import tokuden.examination.Findings.Outcome;
import tokuden.examination.sender.Recipients;
import tokuden.law.Article;
import tokuden.law.Breach;
import tokuden.mail.SendingTime;
import tokuden.reports.Statement.RefusalNotice;

/**
 * Was the mail sent after its recipient had refused such mail (受信拒否者への送信)? Needs dated pieces in
 * order: a refusal that names the address, sent to this sender, still standing and about this
 * topic, and then the mail. Mails that advertise only in passing may follow a refusal (規則6条).
 */
public final class RefusalIgnoredCheck implements Check {
    private final RefusalTopic topics = new RefusalTopic();

    @Override
    public Breach breach() {
        return Breach.REFUSAL_IGNORED;
    }

    @Override
    public List<Finding> examine(Examinee examinee) {
        return Findings.of(examinee, breach(), outcome(examinee));
    }

    @Override
    public List<Proof> proofs(Examinee examinee) {
        List<Proof> proofs = new ArrayList<>();
        for (RefusalNotice notice : examinee.statement().refusals()) {
            Reason dated =
                    new Reason(
                            "refusal.notice", notice.sentAt().toString(), notice.refusedAddress());
            proofs.add(new Proof("refusal", Proof.Side.FOR, dated, List.of()));
            if (notice.to().isBlank()) {
                continue;
            }
            Optional<Passage> place = SenderContact.in(examinee, notice.to());
            place.map(p -> new Reason("refusal.reached-sender", notice.to()))
                    .map(
                            r ->
                                    new Proof(
                                            "reached-sender",
                                            Proof.Side.FOR,
                                            r,
                                            place.stream().toList()))
                    .ifPresent(proofs::add);
        }
        examine(examinee).stream().flatMap(f -> Proof.ofAct(f).stream()).forEach(proofs::add);
        return proofs;
    }

    private Outcome outcome(Examinee examinee) {
        List<Outcome> outcomes =
                examinee.statement().refusals().stream().map(n -> judged(examinee, n)).toList();
        boolean permitted =
                examinee.applicability().incidental()
                        && examinee.edition().article(Article.INCIDENTAL_ADVERTISING).isPresent();
        if (permitted) {
            return Outcome.notApplicable(
                    new Reason("refusal.incidental"), examinee.applicability().grounds());
        }
        return gravest(outcomes)
                .orElseGet(
                        () ->
                                Outcome.undecidable(
                                        new Reason("refusal.none-reported"),
                                        Places.fields(examinee.hash(), examinee.mail(), "Date")));
    }

    /** One refusal ignored is a breach, whatever became of the others. */
    private static Optional<Outcome> gravest(List<Outcome> outcomes) {
        return List.of(Result.SUSPECTED, Result.UNDECIDABLE, Result.CLEAR).stream()
                .flatMap(result -> outcomes.stream().filter(o -> o.result() == result))
                .findFirst();
    }

    private Outcome judged(Examinee examinee, RefusalNotice notice) {
        List<Passage> grounds =
                new ArrayList<>(
                        Places.fields(
                                examinee.hash(), examinee.mail(), "Date", "receivedAt", "To"));
        Optional<Outcome> excluded =
                order(examinee, notice, grounds)
                        .or(() -> term(examinee, notice, grounds))
                        .or(() -> address(examinee, notice, grounds))
                        .or(() -> addressee(examinee, notice, grounds));
        return excluded.orElseGet(() -> topic(examinee, notice, grounds));
    }

    /** First the refusal, then the mail. */
    private static Optional<Outcome> order(
            Examinee examinee, RefusalNotice notice, List<Passage> grounds) {
        Optional<SendingTime> sent = examinee.mail().sent();
        Instant refused = notice.sentAt().toInstant();
        if (sent.isEmpty()) {
            return Optional.of(Outcome.undecidable(new Reason("refusal.mail-undated"), grounds));
        }
        boolean later = !refused.isBefore(sent.get().at());
        boolean otherwise = sent.get().otherwise().map(at -> !refused.isBefore(at)).orElse(later);
        if (later != otherwise) {
            return Optional.of(Outcome.undecidable(new Reason("refusal.times-differ"), grounds));
        }
        return later
                ? Optional.of(
                        Outcome.clear(
                                new Reason("refusal.later", notice.sentAt().toString()), grounds))
                : Optional.empty();
    }

    private static Optional<Outcome> term(
            Examinee examinee, RefusalNotice notice, List<Passage> grounds) {
        return notice.until()
                .filter(last -> examinee.sentOn().isAfter(last))
                .map(
                        last ->
                                Outcome.clear(
                                        new Reason("refusal.run-out", last.toString()), grounds));
    }

    /** The address that shall get no more mail must be stated (規則5条), and be the one mailed. */
    private static Optional<Outcome> address(
            Examinee examinee, RefusalNotice notice, List<Passage> grounds) {
        String refused = notice.refusedAddress();
        if (refused.isBlank()) {
            return Optional.of(
                    Outcome.undecidable(new Reason("refusal.address-not-stated"), grounds));
        }
        Recipients recipients = Recipients.of(examinee.mail());
        if (recipients.include(refused)) {
            return Optional.empty();
        }
        boolean known = !recipients.delivered().isEmpty() || !recipients.named().isEmpty();
        Reason other = new Reason("refusal.other-address", refused);
        return Optional.of(
                known && examinee.headersAsReceived()
                        ? Outcome.clear(other, grounds)
                        : Outcome.undecidable(new Reason("refusal.recipient-unknown"), grounds));
    }

    private static Optional<Outcome> addressee(
            Examinee examinee, RefusalNotice notice, List<Passage> grounds) {
        Optional<Passage> place =
                notice.to().isBlank() ? Optional.empty() : SenderContact.in(examinee, notice.to());
        place.ifPresent(grounds::add);
        return place.isPresent()
                ? Optional.empty()
                : Optional.of(
                        Outcome.undecidable(
                                new Reason("refusal.other-addressee", notice.to()), grounds));
    }

    private Outcome topic(Examinee examinee, RefusalNotice notice, List<Passage> grounds) {
        RefusalTopic.Bearing bearing = topics.bearing(examinee, notice.scope());
        grounds.addAll(bearing.places());
        String[] dated = {notice.sentAt().toString(), notice.to(), notice.scope()};
        return switch (bearing.kind()) {
            case EVERYTHING -> Outcome.suspected(new Reason("refusal.ignored", dated), grounds);
            case ABOUT_IT -> Outcome.suspected(new Reason("refusal.ignored-topic", dated), grounds);
            case OPEN -> Outcome.undecidable(new Reason("refusal.topic-open", dated), grounds);
            case ABOUT_OTHER -> Outcome.clear(new Reason("refusal.other-topic", dated), grounds);
        };
    }
}
