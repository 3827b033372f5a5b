package tokuden.mail.auth.domainkeys;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.mail.MailReader;
import tokuden.mail.Mailbox;
import tokuden.mail.Mailboxes;
import tokuden.mail.Span;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.signature.Algorithm;
import tokuden.mail.auth.signature.Domains;
import tokuden.mail.auth.signature.Field;
import tokuden.mail.auth.signature.Form;
import tokuden.mail.auth.signature.KeyUse;
import tokuden.mail.auth.signature.Keys;
import tokuden.mail.auth.signature.OctetBuffer;
import tokuden.mail.auth.signature.OctetSink;
import tokuden.mail.auth.signature.Outcome;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.signature.Statement;
import tokuden.mail.auth.signature.StatementChecks;
import tokuden.mail.auth.signature.Trace;
import tokuden.mail.auth.signature.Tried;

/** The way of one DomainKey-Signature to its verdict (RFC 4870 section 3). */
final class DomainKeysVerification {
    private final SignedMail mail;
    private final Statement statement;
    private final Trace trace;
    private final Keys keys;
    private final List<Field> signed;
    private final Optional<Field> sender;

    DomainKeysVerification(SignedMail mail, Statement statement, Trace trace, Keys keys) {
        this.mail = mail;
        this.statement = statement;
        this.trace = trace;
        this.keys = keys;
        this.signed = SignedLines.of(mail, statement);
        this.sender = signed("sender").or(() -> signed("from"));
    }

    Verdict verdict(DnsSource dns, Instant at) {
        if (!mail.original()) {
            trace.bodyHash(BodyHash.NOT_ORIGINAL);
            return trace.end(AuthResult.UNVERIFIABLE, Step.of("signature.not-original"));
        }
        trace.note(Step.of("signature.sha1"));
        trace.notes(mail.lineEndNotes());
        String address = sender.map(this::address).orElse("");
        Optional<Outcome> refusal = refusal(address);
        if (refusal.isPresent()) {
            return trace.end(refusal.get());
        }
        trace.step(
                Step.of("domainkeys.sender", address, statement.domain())
                        .at(sender.orElseThrow().whole()));
        SendingPolicy.of(statement.domain(), dns).ifPresent(trace::note);
        Keys.Found found = keys.find(dns, statement, at);
        if (found.outcome().isPresent()) {
            return trace.end(found.outcome().get());
        }
        return tried(found, address, at);
    }

    private Verdict tried(Keys.Found found, String address, Instant at) {
        Span[] places = signed.stream().map(Field::whole).toArray(Span[]::new);
        trace.step(Step.of("domainkeys.fields", String.valueOf(places.length)).at(places));
        String local = address.substring(0, address.lastIndexOf('@'));
        KeyUse use = new KeyUse(Algorithm.RSA_SHA1, Optional.of(local), false, false);
        Tried tried = Tried.of(found, use, statement, this::lines);
        trace.steps(tried.steps(found));
        trace.notes(tried.notes(found, at));
        Optional<Outcome> refusal = tried.refusal(found, at);
        if (refusal.isPresent()) {
            return trace.end(refusal.get());
        }
        return tried.holds()
                ? trace.end(AuthResult.PASS, Step.of("domainkeys.passes", statement.domain()))
                : trace.end(AuthResult.FAIL, Step.of("domainkeys.fails"));
    }

    private Optional<Outcome> refusal(String address) {
        StatementChecks checks = new StatementChecks(statement);
        return Outcome.first(
                List.of(
                        checks::tagsAreReadable,
                        () -> checks.tagsAreThere("b", "d", "s"),
                        this::algorithmIsKnown,
                        this::formIsKnown,
                        this::queryIsKnown,
                        checks::namesAreSound,
                        () -> checks.base64IsReadable("b"),
                        () -> senderIsSigned(address)));
    }

    private Optional<Outcome> algorithmIsKnown() {
        return statement.has("a")
                ? new StatementChecks(statement).algorithmIs(List.of(Algorithm.RSA_SHA1))
                : Optional.empty();
    }

    private Optional<Form> form() {
        String word = statement.has("c") ? statement.compact("c") : "simple";
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "simple" -> Optional.of(Form.SIMPLE);
            case "nofws" -> Optional.of(Form.NOFWS);
            default -> Optional.empty();
        };
    }

    private Optional<Outcome> formIsKnown() {
        return form().isPresent()
                ? Optional.empty()
                : Outcome.broken("signature.canonicalization-unknown", statement.value("c"));
    }

    private Optional<Outcome> queryIsKnown() {
        return !statement.has("q") || statement.compact("q").equalsIgnoreCase("dns")
                ? Optional.empty()
                : Outcome.broken("signature.query-unknown", statement.value("q"));
    }

    /** Sender, or From where no Sender is signed, lies in the signing domain or below it. */
    private Optional<Outcome> senderIsSigned(String address) {
        if (sender.isEmpty()) {
            return Outcome.broken("domainkeys.sender-not-signed");
        }
        int at = address.lastIndexOf('@');
        return at >= 0 && Domains.within(address.substring(at + 1), statement.domain())
                ? Optional.empty()
                : Outcome.broken("domainkeys.sender-outside", address, statement.domain());
    }

    private Optional<Field> signed(String name) {
        return signed.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private String address(Field field) {
        return new MailReader()
                .read(mail.alone(field)).header().stream()
                        .flatMap(read -> Mailboxes.in(read).stream())
                        .map(Mailbox::address)
                        .findFirst()
                        .orElse("");
    }

    private void lines(OctetSink sink) {
        Form form = form().orElseThrow();
        OctetBuffer header = new OctetBuffer();
        signed.forEach(field -> mail.write(field, form, header));
        header.to(sink);
        mail.writeAfterHeader(form, sink);
    }
}
