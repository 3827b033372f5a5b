package tokuden.mail.auth.domainkeys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.signature.Field;
import tokuden.mail.auth.signature.Keys;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.signature.Statement;
import tokuden.mail.auth.signature.Trace;

/** Verifies the DomainKeys signatures of a mail (RFC 4870). For many threads. */
public final class DomainKeys {
    private static final String FIELD = "domainkey-signature";

    /** More than this many are not verified one by one, so that a hostile mail takes no hours. */
    private static final int MOST = 20;

    private final Keys keys = new Keys();

    /** See {@link #verify(SignedMail, DnsSource, Instant)}. */
    public List<Verdict> verify(Octets mail, DnsSource dns, Instant at) {
        return verify(new SignedMail(mail), dns, at);
    }

    /**
     * One verdict for each DomainKey-Signature from the top. A mail without any has one verdict:
     * none, or 検証不能 where the octets are not those received.
     *
     * @param at when the mail was received as far as known
     */
    public List<Verdict> verify(SignedMail mail, DnsSource dns, Instant at) {
        List<Field> fields = mail.fields(FIELD);
        if (fields.isEmpty()) {
            return List.of(unsigned(mail, dns));
        }
        List<Verdict> verdicts = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            Statement statement = Statement.of(mail, fields.get(i));
            Trace trace = begun(statement, dns, i + 1);
            verdicts.add(
                    i < MOST
                            ? new DomainKeysVerification(mail, statement, trace, keys)
                                    .verdict(dns, at)
                            : trace.end(
                                    AuthResult.POLICY,
                                    Step.of("signature.too-many", String.valueOf(MOST))));
        }
        return List.copyOf(verdicts);
    }

    /** What a verification will ask DNS for: keys, and the policies of the signing domains. */
    public List<DnsQuestion> questions(SignedMail mail) {
        List<DnsQuestion> questions = new ArrayList<>();
        for (Field field : mail.fields(FIELD).stream().limit(MOST).toList()) {
            Statement statement = Statement.of(mail, field);
            Optional<DnsQuestion> key = Keys.asked(statement);
            key.ifPresent(questions::add);
            key.ifPresent(asked -> questions.add(SendingPolicy.question(statement.domain())));
        }
        return questions.stream().distinct().toList();
    }

    private static Trace begun(Statement statement, DnsSource dns, int number) {
        Trace trace = new Trace(AuthMethod.DOMAINKEYS, dns.kind());
        trace.about(statement);
        trace.bodyHash(BodyHash.NOT_STATED);
        trace.step(
                Step.of(
                                "domainkeys.found",
                                String.valueOf(number),
                                statement.domain(),
                                statement.selector())
                        .at(statement.field().whole()));
        return trace;
    }

    private static Verdict unsigned(SignedMail mail, DnsSource dns) {
        Trace trace = new Trace(AuthMethod.DOMAINKEYS, dns.kind());
        if (mail.original()) {
            return trace.end(AuthResult.NONE, Step.of("domainkeys.unsigned"));
        }
        trace.bodyHash(BodyHash.NOT_ORIGINAL);
        return trace.end(AuthResult.UNVERIFIABLE, Step.of("signature.not-original"));
    }
}
