package tokuden.examination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.reports.Statement;

/** What is known besides a mail, put together for a test. */
record Told(Statement statement) {
    static Told told() {
        return new Told(Statement.NOTHING);
    }

    Told consent(Statement.Consent consent) {
        return with(
                Optional.of(consent),
                statement.relation(),
                statement.recipient(),
                statement.refusals());
    }

    Told relation(Statement.Relation relation) {
        return with(
                statement.consent(),
                Optional.of(relation),
                statement.recipient(),
                statement.refusals());
    }

    Told recipient(Statement.Recipient recipient) {
        return with(
                statement.consent(),
                statement.relation(),
                Optional.of(recipient),
                statement.refusals());
    }

    Told refusal(Statement.RefusalNotice notice) {
        return with(
                statement.consent(), statement.relation(), statement.recipient(), List.of(notice));
    }

    Told refusalTextBesidePublication(boolean there) {
        Statement s = statement;
        return new Told(
                new Statement(
                        s.consent(),
                        s.relation(),
                        s.recipient(),
                        Optional.of(there),
                        s.refusals(),
                        s.dns(),
                        s.trustedBy(),
                        s.headersComplete(),
                        s.partial(),
                        s.recipients()));
    }

    Told sentTo(List<Statement.SentTo> recipients) {
        Statement s = statement;
        return new Told(
                new Statement(
                        s.consent(),
                        s.relation(),
                        s.recipient(),
                        s.refusalTextBesidePublication(),
                        s.refusals(),
                        s.dns(),
                        s.trustedBy(),
                        s.headersComplete(),
                        s.partial(),
                        recipients));
    }

    Told dns(Map<String, List<String>> answers, String provider) {
        Statement s = statement;
        return new Told(
                new Statement(
                        s.consent(),
                        s.relation(),
                        s.recipient(),
                        s.refusalTextBesidePublication(),
                        s.refusals(),
                        answers,
                        List.of(provider),
                        Optional.of(true),
                        s.partial(),
                        s.recipients()));
    }

    private Told with(
            Optional<Statement.Consent> consent,
            Optional<Statement.Relation> relation,
            Optional<Statement.Recipient> recipient,
            List<Statement.RefusalNotice> refusals) {
        Statement s = statement;
        return new Told(
                new Statement(
                        consent,
                        relation,
                        recipient,
                        s.refusalTextBesidePublication(),
                        refusals,
                        s.dns(),
                        s.trustedBy(),
                        s.headersComplete(),
                        s.partial(),
                        s.recipients()));
    }
}
