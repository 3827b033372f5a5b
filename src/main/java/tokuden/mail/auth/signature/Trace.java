package tokuden.mail.auth.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;

/** Gathers the steps of one verification and closes with its verdict. */
public final class Trace {
    private final AuthMethod method;
    private final DnsSource.Kind source;
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> notes = new ArrayList<>();
    private String identity = "";
    private Optional<String> selector = Optional.empty();
    private Optional<BodyHash> bodyHash = Optional.empty();

    public Trace(AuthMethod method, DnsSource.Kind source) {
        this.method = method;
        this.source = source;
    }

    /** Whose signature it is. */
    public void about(Statement statement) {
        identity = statement.domain();
        selector = Optional.of(statement.selector()).filter(s -> !s.isEmpty());
    }

    public void bodyHash(BodyHash found) {
        bodyHash = Optional.of(found);
    }

    public void step(Step step) {
        steps.add(step);
    }

    public void steps(List<Step> more) {
        steps.addAll(more);
    }

    public void note(Step note) {
        notes.add(note);
    }

    public void notes(List<Step> more) {
        notes.addAll(more);
    }

    public Verdict end(Outcome outcome) {
        return end(outcome.result(), outcome.reason());
    }

    /** The verdict; its reason is the last step. */
    public Verdict end(AuthResult result, Step reason) {
        steps.add(reason);
        return new Verdict(
                method, identity, selector, result, bodyHash, source, reason, notes, steps);
    }
}
