package tokuden.mail.auth.arc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.signature.Keys;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.signature.Trace;

/** Verifies the ARC chain of a mail (RFC 8617 section 5.2). For many threads. */
public final class Arc {
    private final Keys keys = new Keys();

    /** See {@link #verify(SignedMail, DnsSource, Instant)}. */
    public Verdict verify(Octets mail, DnsSource dns, Instant at) {
        return verify(new SignedMail(mail), dns, at);
    }

    /**
     * The verdict on the chain: none without ARC fields; fail where its order is broken, which
     * needs no DNS, or a signature does not hold; 検証不能 where a key is not recorded or the octets
     * are not those received. Identity and selector are those of the latest seal, the body hash is
     * that of the latest message signature.
     *
     * @param at when the mail was received as far as known
     */
    public Verdict verify(SignedMail mail, DnsSource dns, Instant at) {
        Trace trace = new Trace(AuthMethod.ARC, dns.kind());
        Chain chain = Chain.of(mail);
        if (!mail.original()) {
            chain.latest().flatMap(ArcSet::seal).ifPresent(trace::about);
            trace.bodyHash(BodyHash.NOT_ORIGINAL);
            return trace.end(AuthResult.UNVERIFIABLE, Step.of("signature.not-original"));
        }
        if (chain.empty()) {
            return trace.end(AuthResult.NONE, Step.of("arc.none"));
        }
        return new ArcVerification(mail, chain, trace, keys).verdict(dns, at);
    }

    /** What a verification will ask DNS for. */
    public List<DnsQuestion> questions(SignedMail mail) {
        return Chain.of(mail).sets().stream()
                .flatMap(set -> Stream.of(set.seal(), set.messageSignature()))
                .flatMap(Optional::stream)
                .map(Keys::asked)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
