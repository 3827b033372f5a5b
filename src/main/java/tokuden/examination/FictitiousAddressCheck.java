package tokuden.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tokuden.evidence.Passage;
import tokuden.examination.Findings.Outcome;
import tokuden.law.Article;
import tokuden.law.Breach;
import tokuden.mail.Medium;
import tokuden.reports.Statement.SentTo;
import tokuden.reports.Statement.Use;

/**
 * Was the mail sent to addresses that a program made up and nobody uses (架空電子メールアドレス, 2条)? Both
 * must be shown from the addresses to which the sender mailed, as his provider or the failures of
 * delivery tell them: a pattern of generation, and that most of its addresses do not exist.
 */
public final class FictitiousAddressCheck implements Check {
    /** Fewer addresses of one pattern may be chance. */
    private static final int FEWEST = 10;

    /** The share of a pattern that does not exist. */
    private static final double MOSTLY_UNUSED = 0.5;

    /** Places pointed at; a list of thousands is counted, not pointed at one by one. */
    private static final int MOST_TOLD = 40;

    @Override
    public Breach breach() {
        return Breach.FICTITIOUS_ADDRESS;
    }

    @Override
    public List<Finding> examine(Examinee examinee) {
        return Findings.of(examinee, breach(), outcome(examinee));
    }

    /**
     * Any mail for a business where the edition says so, whatever it is about and whoever consented
     * to it.
     */
    @Override
    public boolean reachesBeyondSpecifiedMail(Examinee examinee) {
        Applicability applicability = examinee.applicability();
        boolean ofBusiness =
                applicability.advertising() == Advertising.YES
                        || !applicability.handOver().isEmpty();
        return examinee.edition().article(Article.FICTITIOUS_ADDRESS_ANY_MAIL).isPresent()
                && examinee.mail().medium() != Medium.SNS_MESSAGE
                && examinee.edition().coverage().covers(examinee.method())
                && ofBusiness
                && applicability.covered() != Applicability.Covered.YES;
    }

    @Override
    public List<Proof> proofs(Examinee examinee) {
        List<SentTo> sentTo = examinee.statement().recipients();
        Set<String> generated = GeneratedAddresses.in(addresses(sentTo));
        List<Proof> proofs = new ArrayList<>();
        if (!sentTo.isEmpty()) {
            boolean pattern = generated.size() >= FEWEST;
            proofs.add(
                    new Proof(
                            "generated",
                            pattern ? Proof.Side.FOR : Proof.Side.AGAINST,
                            reason(
                                    pattern ? "fictitious.pattern" : "fictitious.no-pattern",
                                    generated.size(),
                                    sentTo.size()),
                            told(sentTo, s -> generated.contains(s.address()))));
            unusedProof(sentTo, pattern ? generated : Set.copyOf(addresses(sentTo)))
                    .ifPresent(proofs::add);
        }
        return proofs;
    }

    /** Nothing speaks either way while nothing is known of who uses the addresses. */
    private static Optional<Proof> unusedProof(List<SentTo> sentTo, Set<String> among) {
        long unused = unused(sentTo, among);
        if (unused > 0) {
            return Optional.of(
                    new Proof(
                            "unused",
                            Proof.Side.FOR,
                            reason("fictitious.unused", unused, sentTo.size()),
                            told(sentTo, s -> s.bounced() && among.contains(s.address()))));
        }
        return sentTo.stream().allMatch(s -> s.use() == Use.SOMEBODY)
                ? Optional.of(
                        new Proof(
                                "unused",
                                Proof.Side.AGAINST,
                                reason("fictitious.all-delivered", 0, sentTo.size()),
                                told(sentTo, s -> true)))
                : Optional.empty();
    }

    private static Outcome outcome(Examinee examinee) {
        List<SentTo> sentTo = examinee.statement().recipients();
        List<Passage> to = Places.fields(examinee.hash(), examinee.mail(), "To");
        if (sentTo.isEmpty()) {
            return Outcome.undecidable(new Reason("fictitious.recipients-unknown"), to);
        }
        Set<String> generated = GeneratedAddresses.in(addresses(sentTo));
        if (sentTo.stream().noneMatch(SentTo::bounced)) {
            return sentTo.stream().allMatch(s -> s.use() == Use.SOMEBODY)
                    ? Outcome.clear(reason("fictitious.all-delivered", 0, sentTo.size()), to)
                    : Outcome.undecidable(
                            reason("fictitious.use-unknown", generated.size(), sentTo.size()), to);
        }
        long unused = unused(sentTo, generated);
        List<Passage> grounds = new ArrayList<>(to);
        grounds.addAll(
                told(
                        sentTo,
                        s ->
                                s.bounced()
                                        && (generated.isEmpty()
                                                || generated.contains(s.address()))));
        if (generated.size() >= FEWEST && unused >= generated.size() * MOSTLY_UNUSED) {
            return Outcome.suspected(
                    reason("fictitious.generated", generated.size(), unused), grounds);
        }
        String key = generated.size() < FEWEST ? "fictitious.no-pattern" : "fictitious.mostly-used";
        return Outcome.undecidable(reason(key, generated.size(), sentTo.size()), grounds);
    }

    /** Where exhibits tell of such addresses: the first of them, enough to point at. */
    private static List<Passage> told(List<SentTo> sentTo, Predicate<SentTo> which) {
        return sentTo.stream()
                .filter(which)
                .flatMap(s -> s.told().stream())
                .limit(MOST_TOLD)
                .toList();
    }

    private static List<String> addresses(List<SentTo> sentTo) {
        return sentTo.stream().map(SentTo::address).toList();
    }

    private static long unused(List<SentTo> sentTo, Set<String> among) {
        return sentTo.stream()
                .filter(SentTo::bounced)
                .filter(s -> among.contains(s.address()))
                .count();
    }

    private static Reason reason(String key, long first, long second) {
        return new Reason(key, Long.toString(first), Long.toString(second));
    }
}
