package tokuden.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tokuden.evidence.Passage;
import tokuden.examination.Findings.Outcome;
import tokuden.law.Article;
import tokuden.law.Breach;
import tokuden.mail.Medium;
import tokuden.reports.Statement.SentTo;

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

    /** Natural addresses go out of use, but seldom so many of a list. */
    private static final double FEW_UNUSED = 0.0;

    @Override
    public Breach breach() {
        return Breach.FICTITIOUS_ADDRESS;
    }

    @Override
    public List<Finding> examine(Examinee examinee) {
        return Findings.of(examinee, breach(), outcome(examinee));
    }

    /** Any mail for a business where the edition says so, whatever it is about. */
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
                && applicability.covered() == Applicability.Covered.NO;
    }

    @Override
    public List<Proof> proofs(Examinee examinee) {
        List<SentTo> sentTo = examinee.statement().recipients();
        Set<String> generated = GeneratedAddresses.in(addresses(sentTo));
        List<Proof> proofs = new ArrayList<>();
        if (!sentTo.isEmpty()) {
            boolean pattern = generated.size() >= FEWEST;
            proofs.add(
                    proof(
                            "generated",
                            pattern,
                            pattern ? "fictitious.pattern" : "fictitious.no-pattern",
                            generated.size(),
                            sentTo.size()));
            long unused = unused(sentTo, pattern ? generated : Set.copyOf(addresses(sentTo)));
            proofs.add(
                    proof(
                            "unused",
                            unused > 0,
                            unused > 0 ? "fictitious.unused" : "fictitious.all-delivered",
                            unused,
                            sentTo.size()));
        }
        return proofs;
    }

    private static Outcome outcome(Examinee examinee) {
        List<SentTo> sentTo = examinee.statement().recipients();
        List<Passage> grounds = Places.fields(examinee.hash(), examinee.mail(), "To");
        if (sentTo.isEmpty()) {
            return Outcome.undecidable(new Reason("fictitious.recipients-unknown"), grounds);
        }
        long bounced = sentTo.stream().filter(SentTo::bounced).count();
        if ((double) bounced / sentTo.size() <= FEW_UNUSED) {
            return Outcome.clear(reason("fictitious.all-delivered", 0, sentTo.size()), grounds);
        }
        Set<String> generated = GeneratedAddresses.in(addresses(sentTo));
        long unused = unused(sentTo, generated);
        if (generated.size() >= FEWEST && unused >= generated.size() * MOSTLY_UNUSED) {
            return Outcome.suspected(
                    reason("fictitious.generated", generated.size(), unused), grounds);
        }
        String key = generated.size() < FEWEST ? "fictitious.no-pattern" : "fictitious.mostly-used";
        return Outcome.undecidable(reason(key, generated.size(), sentTo.size()), grounds);
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

    private static Proof proof(
            String element, boolean speaksFor, String key, long first, long second) {
        Proof.Side side = speaksFor ? Proof.Side.FOR : Proof.Side.AGAINST;
        return new Proof(element, side, reason(key, first, second), List.of());
    }
}
