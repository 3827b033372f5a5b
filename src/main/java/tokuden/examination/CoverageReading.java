package tokuden.examination;

import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.law.Coverage;
import tokuden.law.Coverage.Exclusion;
import tokuden.law.Coverage.Exclusion.Kind;
import tokuden.law.Edition;
import tokuden.law.SendingMethod;
import tokuden.mail.Mail;
import tokuden.mail.Medium;
import tokuden.reports.Statement;
import tokuden.reports.Statement.Recipient;

/**
 * Reads whether an edition covers a mail (特定電子メール, 2条): way of sending, advertising of a business,
 * recipient, a recipient who is left out by the definition, and the link to Japan. What nobody has
 * said stays unclear, except where the sender himself marked the mail as one the act is about.
 */
final class CoverageReading {
    private final JapanLink japan = new JapanLink();

    /** Does the act cover it under that edition? */
    Applicability of(Sha256 hash, Mail mail, Statement statement, Nature nature, Edition edition) {
        Verdict verdict = verdict(mail, statement, nature, edition);
        boolean other = verdict.covered() == Applicability.Covered.NO;
        return new Applicability(
                nature.advertising(),
                nature.incidental() && !strangers(statement),
                verdict.covered(),
                verdict.reason(),
                other ? nature.handOver() : "",
                nature.grounds());
    }

    /** Of a mail whose time of sending nobody knows, no edition can be asked. */
    static Applicability ofUnknownTime(Nature nature) {
        boolean other = nature.advertising() == Advertising.NO;
        return new Applicability(
                nature.advertising(),
                nature.incidental(),
                other ? Applicability.Covered.NO : Applicability.Covered.UNCLEAR,
                other ? nature.reason() : new Reason("applicability.time-unknown"),
                other ? nature.handOver() : "",
                nature.grounds());
    }

    /** No contract is performed between those who have none. */
    private static boolean strangers(Statement statement) {
        return statement.relation().equals(Optional.of(Statement.Relation.NONE))
                && statement.consent().equals(Optional.of(Statement.Consent.NO));
    }

    private record Verdict(Applicability.Covered covered, Reason reason) {}

    /** How a short message is sent is what its record says, everything else goes by SMTP. */
    static SendingMethod method(Mail mail) {
        return mail.medium() == Medium.E_MAIL ? SendingMethod.SMTP : SendingMethod.SMS;
    }

    private Verdict verdict(Mail mail, Statement statement, Nature nature, Edition edition) {
        Coverage coverage = edition.coverage();
        if (mail.medium() == Medium.SNS_MESSAGE || !coverage.covers(method(mail))) {
            return no(new Reason("applicability.method", coverage.methodsSource()));
        }
        if (nature.advertising() == Advertising.NO) {
            return no(nature.reason());
        }
        boolean declared = nature.reason().key().equals("applicability.own-mark");
        return recipient(coverage, statement, declared)
                .or(() -> exclusion(coverage, statement, declared))
                .or(() -> unclear(nature))
                .or(
                        () ->
                                japan.shownBy(mail)
                                        ? Optional.empty()
                                        : unclear("applicability.no-japan"))
                .orElseGet(() -> new Verdict(Applicability.Covered.YES, nature.reason()));
    }

    private Optional<Verdict> recipient(Coverage coverage, Statement statement, boolean declared) {
        if (coverage.recipients() != Coverage.Recipients.INDIVIDUALS_OUTSIDE_BUSINESS) {
            return Optional.empty();
        }
        if (statement.recipient().isEmpty()) {
            return declared ? Optional.empty() : unclear("applicability.recipient-unknown");
        }
        return statement
                .recipient()
                .filter(r -> r != Recipient.INDIVIDUAL)
                .map(r -> no(new Reason("applicability.recipient", coverage.definition().cited())));
    }

    private Optional<Verdict> exclusion(Coverage coverage, Statement statement, boolean declared) {
        if (coverage.exclusions().isEmpty()) {
            return Optional.empty();
        }
        boolean refused = !statement.refusals().isEmpty();
        boolean consents = statement.consent().filter(c -> c == Statement.Consent.YES).isPresent();
        boolean customer =
                statement.relation().filter(r -> r == Statement.Relation.CUSTOMER).isPresent();
        if (consents && !refused) {
            return excluded(coverage, Kind.CONSENTING, "applicability.consenting");
        }
        if (customer && coverage.excludes(Kind.BUSINESS_RELATION)) {
            return refused
                    ? unclear("applicability.customer-refused")
                    : excluded(coverage, Kind.BUSINESS_RELATION, "applicability.customer");
        }
        boolean told = statement.consent().filter(c -> c != Statement.Consent.UNKNOWN).isPresent();
        return told || declared || refused
                ? Optional.empty()
                : unclear("applicability.consent-unknown");
    }

    private static Optional<Verdict> excluded(Coverage coverage, Kind kind, String reason) {
        return coverage.exclusions().stream()
                .filter(e -> e.kind() == kind)
                .findFirst()
                .map(Exclusion::provision)
                .map(p -> no(new Reason(reason, p.cited())));
    }

    private static Verdict no(Reason reason) {
        return new Verdict(Applicability.Covered.NO, reason);
    }

    private static Optional<Verdict> unclear(Nature nature) {
        return nature.advertising() == Advertising.UNCLEAR
                ? Optional.of(new Verdict(Applicability.Covered.UNCLEAR, nature.reason()))
                : Optional.empty();
    }

    private static Optional<Verdict> unclear(String reason) {
        return Optional.of(new Verdict(Applicability.Covered.UNCLEAR, new Reason(reason)));
    }
}
