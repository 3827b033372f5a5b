package tokuden.mail.auth.dkim;

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

/**
 * Verifies the DKIM signatures of a mail (RFC 6376). A key too small or SHA-1 (RFC 8301) and a
 * signature expired are noted and not refused: the evidence may be old. For many threads.
 */
public final class Dkim {
    private static final String FIELD = "dkim-signature";

    /** More than this many are not verified one by one, so that a hostile mail takes no hours. */
    private static final int MOST = 50;

    private final Keys keys = new Keys();

    /** See {@link #verify(SignedMail, DnsSource, Instant)}. */
    public List<Verdict> verify(Octets mail, DnsSource dns, Instant at) {
        return verify(new SignedMail(mail), dns, at);
    }

    /**
     * One verdict for each DKIM-Signature from the top. A mail without any has one verdict: none,
     * or 検証不能 where the octets are not those received, since a signature may have been lost. The
     * identity of a verdict is {@code d=}.
     *
     * @param at when the mail was received as far as known: expiry and late DNS answers are
     *     measured from it
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
                            ? new DkimVerification(mail, statement, trace, keys).verdict(dns, at)
                            : trace.end(
                                    AuthResult.POLICY,
                                    Step.of("signature.too-many", String.valueOf(MOST))));
        }
        return List.copyOf(verdicts);
    }

    /** What a verification will ask DNS for; nothing for signatures that name no key. */
    public List<DnsQuestion> questions(SignedMail mail) {
        return mail.fields(FIELD).stream()
                .limit(MOST)
                .map(field -> Statement.of(mail, field))
                .map(Keys::asked)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Trace begun(Statement statement, DnsSource dns, int number) {
        Trace trace = new Trace(AuthMethod.DKIM, dns.kind());
        trace.about(statement);
        trace.step(
                Step.of(
                                "dkim.found",
                                String.valueOf(number),
                                statement.domain(),
                                statement.selector(),
                                statement.value("a"))
                        .at(statement.field().whole()));
        return trace;
    }

    private static Verdict unsigned(SignedMail mail, DnsSource dns) {
        Trace trace = new Trace(AuthMethod.DKIM, dns.kind());
        if (mail.original()) {
            return trace.end(AuthResult.NONE, Step.of("dkim.unsigned"));
        }
        trace.bodyHash(BodyHash.NOT_ORIGINAL);
        return trace.end(AuthResult.UNVERIFIABLE, Step.of("signature.not-original"));
    }
}
