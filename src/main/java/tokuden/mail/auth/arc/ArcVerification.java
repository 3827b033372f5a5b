package tokuden.mail.auth.arc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tokuden.mail.Span;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.signature.Form;
import tokuden.mail.auth.signature.KeyRecord;
import tokuden.mail.auth.signature.KeyUse;
import tokuden.mail.auth.signature.Keys;
import tokuden.mail.auth.signature.MessageSignature;
import tokuden.mail.auth.signature.OctetBuffer;
import tokuden.mail.auth.signature.OctetSink;
import tokuden.mail.auth.signature.Outcome;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.signature.Statement;
import tokuden.mail.auth.signature.Trace;
import tokuden.mail.auth.signature.Tried;

/** The way of a chain to its verdict, in the order of RFC 8617 section 5.2. */
final class ArcVerification {
    private final SignedMail mail;
    private final Chain chain;
    private final List<ArcSet> sets;
    private final Trace trace;
    private final Keys keys;

    ArcVerification(SignedMail mail, Chain chain, Trace trace, Keys keys) {
        this.mail = mail;
        this.chain = chain;
        this.sets = chain.sets();
        this.trace = trace;
        this.keys = keys;
    }

    Verdict verdict(DnsSource dns, Instant at) {
        chain.latest().flatMap(ArcSet::seal).ifPresent(trace::about);
        chain.latest()
                .flatMap(ArcSet::messageSignature)
                .ifPresent(s -> trace.bodyHash(new MessageSignature(mail, s).bodyHash()));
        trace.notes(mail.lineEndNotes());
        sets.forEach(set -> trace.step(told(set)));
        Optional<Outcome> order =
                chain.defect().or(() -> ArcChecks.order(sets)).or(() -> ArcChecks.seals(sets));
        if (order.isPresent()) {
            return trace.end(order.get());
        }
        Optional<Outcome> message = messageSignature(sets.get(sets.size() - 1), dns, at, true);
        if (message.isPresent()) {
            return trace.end(message.get());
        }
        Optional<Outcome> seals = seals(dns, at);
        if (seals.isPresent()) {
            return trace.end(seals.get());
        }
        trace.note(oldestIntact(dns, at));
        return trace.end(AuthResult.PASS, Step.of("arc.passes", String.valueOf(sets.size())));
    }

    private static Step told(ArcSet set) {
        List<Span> places = new ArrayList<>();
        set.results().ifPresent(field -> places.add(field.whole()));
        set.messageSignature().ifPresent(s -> places.add(s.field().whole()));
        set.seal().ifPresent(s -> places.add(s.field().whole()));
        return Step.of(
                        "arc.set",
                        String.valueOf(set.instance()),
                        set.seal().map(Statement::domain).orElse("-"),
                        ArcChecks.validation(set))
                .at(places.toArray(Span[]::new));
    }

    /**
     * The first fault of the message signature of a set; empty if it holds. Where it states no
     * canonical form it holds in either reading: simple, as in DKIM whose tags these are, or
     * relaxed, as the early programs and the public test suite of ARC have it.
     */
    private Optional<Outcome> messageSignature(
            ArcSet set, DnsSource dns, Instant at, boolean traced) {
        Statement statement = set.messageSignature().orElseThrow();
        if (!statement.has("c")) {
            Statement relaxed = statement.relaxedUnlessStated();
            ArcSet read =
                    new ArcSet(set.instance(), set.results(), Optional.of(relaxed), set.seal());
            if (asStated(read, dns, at, traced).isEmpty()) {
                return Optional.empty();
            }
        }
        return asStated(set, dns, at, traced);
    }

    private Optional<Outcome> asStated(ArcSet set, DnsSource dns, Instant at, boolean traced) {
        Statement statement = set.messageSignature().orElseThrow();
        MessageSignature signature = new MessageSignature(mail, statement);
        Optional<Outcome> refusal = ArcChecks.messageSignature(statement, signature);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (traced) {
            trace.bodyHash(signature.bodyHash());
            signature.bodyStep().ifPresent(trace::step);
            trace.step(signature.headerStep());
        }
        String instance = String.valueOf(set.instance());
        Step fault = Step.of("arc.message-signature-fails", instance);
        return proved(new Claim(statement, fault, signature.signedHeader()::to), dns, at, traced)
                .or(
                        () ->
                                signature.bodyHash() == BodyHash.MATCHES
                                        ? Optional.empty()
                                        : fail(Step.of("arc.body-changed", instance)));
    }

    /** The first seal from the latest down that does not hold. */
    private Optional<Outcome> seals(DnsSource dns, Instant at) {
        for (int i = sets.size(); i >= 1; i--) {
            int instance = i;
            Statement seal = sets.get(i - 1).seal().orElseThrow();
            Step fault = Step.of("arc.seal-fails", String.valueOf(i));
            Claim claim = new Claim(seal, fault, sink -> sealed(instance, sink));
            Optional<Outcome> outcome = proved(claim, dns, at, true);
            if (outcome.isPresent()) {
                return outcome;
            }
        }
        return Optional.empty();
    }

    /** A signature, what it signs, and what is said if it does not hold. */
    private record Claim(Statement statement, Step fault, Consumer<OctetSink> signed) {}

    private Optional<Outcome> proved(Claim claim, DnsSource dns, Instant at, boolean traced) {
        Keys.Found found = keys.find(dns, claim.statement(), at);
        if (found.outcome().isPresent()) {
            return found.outcome().map(ArcChecks::asFailure);
        }
        KeyUse use =
                new KeyUse(
                        claim.statement().algorithm().orElseThrow(), Optional.empty(), false, true);
        Tried tried = Tried.of(found, use, claim.statement(), claim.signed());
        if (traced) {
            trace.steps(tried.steps(found));
            trace.notes(tried.notes(found, at));
        }
        if (tried.key().filter(KeyRecord::weak).isPresent()) {
            return fail(Step.of("arc.weak-key", tried.key().get().bits() + ""));
        }
        return tried.refusal(found, at)
                .map(ArcChecks::asFailure)
                .or(() -> tried.holds() ? Optional.empty() : fail(claim.fault()));
    }

    private static Optional<Outcome> fail(Step reason) {
        return Optional.of(new Outcome(AuthResult.FAIL, reason));
    }

    /**
     * Section 5.1.1: all sets up to this one in order, relaxed, the last seal without its value.
     */
    private void sealed(int instance, OctetSink sink) {
        OctetBuffer out = new OctetBuffer();
        for (ArcSet set : sets.subList(0, instance)) {
            mail.write(set.results().orElseThrow(), Form.RELAXED, out);
            mail.write(set.messageSignature().orElseThrow().field(), Form.RELAXED, out);
            Statement seal = set.seal().orElseThrow();
            if (set.instance() == instance) {
                mail.writeUnsigned(seal, Form.RELAXED, out);
            } else {
                mail.write(seal.field(), Form.RELAXED, out);
            }
        }
        out.to(sink);
    }

    /** Section 5.2: the lowest instance from which on every message signature holds. */
    private Step oldestIntact(DnsSource dns, Instant at) {
        int oldest = sets.size();
        while (oldest > 1 && messageSignature(sets.get(oldest - 2), dns, at, false).isEmpty()) {
            oldest--;
        }
        String domain = sets.get(oldest - 1).seal().map(Statement::domain).orElse("");
        return Step.of("arc.oldest-intact", String.valueOf(oldest), domain);
    }
}
