package tokuden.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Passage;
import tokuden.examination.Findings.Outcome;
import tokuden.law.Breach;
import tokuden.reports.Statement;
import tokuden.reports.Statement.Consent;
import tokuden.reports.Statement.Recipient;
import tokuden.reports.Statement.Relation;

/**
 * Was the mail sent to someone who had neither consented nor stands in one of the other three
 * relations that allow it (特定電子メールの送信の制限, 3条1項各号)? A mail cannot say; the reporter is asked.
 */
public final class ConsentCheck implements Check {
    @Override
    public Breach breach() {
        return Breach.CONSENT;
    }

    @Override
    public List<Finding> examine(Examinee examinee) {
        return Findings.of(examinee, breach(), outcome(examinee));
    }

    @Override
    public List<Proof> proofs(Examinee examinee) {
        List<Proof> proofs = new ArrayList<>();
        Statement said = examinee.statement();
        List<Passage> grounds = grounds(examinee);
        said.consent()
                .filter(c -> c != Consent.UNKNOWN)
                .map(c -> proof("no-consent", c == Consent.NO, "consent.said-" + word(c), grounds))
                .ifPresent(proofs::add);
        said.relation()
                .map(r -> proof("no-exception", !excepted(said, r).orElse(false), key(r), grounds))
                .ifPresent(proofs::add);
        return proofs;
    }

    private Outcome outcome(Examinee examinee) {
        Statement said = examinee.statement();
        List<Passage> grounds = grounds(examinee);
        if (said.consent().filter(c -> c == Consent.YES).isPresent()) {
            return Outcome.clear(new Reason("consent.given"), grounds);
        }
        Optional<Boolean> excepted = said.relation().flatMap(r -> excepted(said, r));
        if (excepted.orElse(false)) {
            return Outcome.clear(new Reason(key(said.relation().orElseThrow())), grounds);
        }
        if (said.consent().filter(c -> c == Consent.NO).isEmpty()) {
            return Outcome.undecidable(new Reason("consent.not-stated"), grounds);
        }
        if (excepted.isEmpty()) {
            String open =
                    said.relation().isEmpty() ? "relation-not-stated" : "publication-not-stated";
            return Outcome.undecidable(new Reason("consent." + open), grounds);
        }
        return examinee.applicability().incidental()
                ? Outcome.undecidable(new Reason("consent.incidental"), grounds)
                : Outcome.suspected(refuted(said), grounds);
    }

    private static Reason refuted(Statement said) {
        boolean published =
                said.relation().filter(r -> r == Relation.PUBLISHED_ADDRESS).isPresent();
        if (!published) {
            return new Reason("consent.none");
        }
        boolean refused = said.refusalTextBesidePublication().orElse(false);
        return new Reason(refused ? "consent.published-refused" : "consent.published-private");
    }

    /** Whether the relation allows the mail without consent; empty where more must be asked. */
    private static Optional<Boolean> excepted(Statement said, Relation relation) {
        return switch (relation) {
            case NONE -> Optional.of(false);
            case CUSTOMER, BUSINESS_CARD -> Optional.of(true);
            case PUBLISHED_ADDRESS -> published(said);
        };
    }

    /** 3条1項4号: organisations and individuals in business, without a refusal beside the address. */
    private static Optional<Boolean> published(Statement said) {
        boolean individual = said.recipient().filter(r -> r == Recipient.INDIVIDUAL).isPresent();
        boolean refused = said.refusalTextBesidePublication().orElse(false);
        if (individual || refused) {
            return Optional.of(false);
        }
        boolean known =
                said.recipient().isPresent() && said.refusalTextBesidePublication().isPresent();
        return known ? Optional.of(true) : Optional.empty();
    }

    private static List<Passage> grounds(Examinee examinee) {
        List<Passage> grounds =
                new ArrayList<>(Places.fields(examinee.hash(), examinee.mail(), "To", "Date"));
        grounds.addAll(examinee.applicability().grounds());
        return grounds;
    }

    private static Proof proof(
            String element, boolean speaksFor, String key, List<Passage> grounds) {
        Proof.Side side = speaksFor ? Proof.Side.FOR : Proof.Side.AGAINST;
        return new Proof(element, side, new Reason(key), grounds);
    }

    private static String word(Consent consent) {
        return consent == Consent.YES ? "yes" : "no";
    }

    private static String key(Relation relation) {
        return switch (relation) {
            case NONE -> "consent.no-relation";
            case CUSTOMER -> "consent.customer";
            case BUSINESS_CARD -> "consent.business-card";
            case PUBLISHED_ADDRESS -> "consent.published";
        };
    }
}
