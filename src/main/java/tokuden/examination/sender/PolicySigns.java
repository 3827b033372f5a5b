package tokuden.examination.sender;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Passage;
import tokuden.examination.sender.Sign.Element;
import tokuden.examination.sender.Sign.Side;
import tokuden.examination.sender.Sign.Weight;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.record.RecordedResult;

/**
 * Signs from authentication: what the recorded SPF policy says of the connecting address, and what
 * the provider noted above the boundary (RFC 8601). A note below the boundary may be forged and is
 * not read.
 */
final class PolicySigns {
    private final HeaderEvidence.Facts facts;
    private final List<Sign> signs = new ArrayList<>();

    PolicySigns(HeaderEvidence.Facts facts) {
        this.facts = facts;
    }

    List<Sign> all() {
        if (facts.boundary().isPresent()) {
            verified();
            facts.trace().recorded().stream()
                    .filter(RecordedResult::isProvidersRecord)
                    .forEach(this::noted);
        }
        return signs;
    }

    /** What the recorded policy says of the client, and signatures that still hold. */
    private void verified() {
        String domain = facts.returnPath().map(Domains::ofAddress).orElse("");
        facts.trace().of(AuthMethod.SPF).stream()
                .filter(v -> !domain.isEmpty())
                .findFirst()
                .ifPresent(v -> spf(v.result(), domain));
        facts.trace().of(AuthMethod.DKIM).stream()
                .filter(v -> v.result() == AuthResult.PASS)
                .forEach(v -> passed("dkim-pass", v.identity(), facts.places("DKIM-Signature")));
    }

    private void spf(AuthResult result, String domain) {
        switch (result) {
            case PASS -> passed("spf-pass", domain, facts.boundaryPlace());
            case FAIL -> failed("spf-fail", Weight.STRONG, domain, facts.boundaryPlace());
            case SOFTFAIL -> failed("spf-softfail", Weight.HINT, domain, facts.boundaryPlace());
            case NEUTRAL, NONE, POLICY, TEMPERROR, PERMERROR, UNVERIFIABLE -> {
                // says nothing either way
            }
        }
    }

    /** What the provider noted on this delivery (RFC 8601). */
    private void noted(RecordedResult note) {
        String method = note.methodWord();
        List<Passage> where = List.of(place(note));
        boolean known = List.of("spf", "dkim", "dmarc").contains(method);
        if (known && note.result().equals(Optional.of(AuthResult.FAIL))) {
            failed(method + "-fail", Weight.STRONG, facts.fromDomain(), where);
        } else if (note.result().equals(Optional.of(AuthResult.PASS))) {
            if (method.equals("dkim")) {
                String signer = note.property("header.d");
                passed("dkim-pass", signer.isEmpty() ? signer(note) : signer, where);
            } else if (method.equals("dmarc")) {
                passed("dmarc-pass", facts.fromDomain(), where);
            }
        }
    }

    private static String signer(RecordedResult note) {
        String identity = note.property("header.i");
        return identity.substring(identity.lastIndexOf('@') + 1);
    }

    private Passage place(RecordedResult note) {
        return facts.mail().header().stream()
                .filter(f -> f.whole().equals(note.field()))
                .map(facts::place)
                .findFirst()
                .orElseThrow();
    }

    /** A pass counts only for the domain that the mail shows as its sender. */
    private void passed(String id, String domain, List<Passage> where) {
        boolean aligned = Domains.sameHolder(domain, facts.fromDomain());
        signs.add(
                new Sign(
                        id,
                        Side.AGAINST,
                        aligned ? Weight.STRONG : Weight.HINT,
                        Element.MAIL_ADDRESS,
                        true,
                        List.of(domain, facts.client()),
                        where));
    }

    private void failed(String id, Weight weight, String domain, List<Passage> where) {
        signs.add(
                new Sign(
                        id,
                        Side.FOR,
                        weight,
                        Element.MAIL_ADDRESS,
                        true,
                        List.of(domain, facts.client()),
                        where));
    }
}
