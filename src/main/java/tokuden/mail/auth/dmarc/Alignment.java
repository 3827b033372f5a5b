package tokuden.mail.auth.dmarc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dns.DomainNames;

/**
 * Whether a confirmed identity belongs to the author's domain (RFC 7489 section 3.1, RFC 9989
 * section 4.4): strictly the same, or of the same organization. What could have been confirmed but
 * cannot be told leaves the whole open.
 */
final class Alignment {
    private final String author;
    private final DmarcRecord record;
    private final Discovery discovery;
    private final List<Step> trace;
    private Step pass;
    private Decision open;

    Alignment(String author, DmarcRecord record, Discovery discovery, List<Step> trace) {
        this.author = author;
        this.record = record;
        this.discovery = discovery;
        this.trace = trace;
    }

    /** The result, with the step that decides it. */
    Decision judge(List<Verdict> verdicts) {
        boolean spf = false;
        for (Verdict verdict : verdicts) {
            if (verdict.method() == AuthMethod.SPF && isMailFrom(verdict)) {
                spf = true;
                consider(verdict, "aspf");
            } else if (verdict.method() == AuthMethod.DKIM) {
                consider(verdict, "adkim");
            }
        }
        if (!spf) {
            open(new Decision(AuthResult.UNVERIFIABLE, Step.of("dmarc.no-spf")));
        }
        if (pass != null) {
            return new Decision(AuthResult.PASS, pass);
        }
        return open != null ? open : new Decision(AuthResult.FAIL, Step.of("dmarc.fail", author));
    }

    /** DMARC looks at MAIL FROM only; a verdict on the HELO name alone has no mailbox. */
    private static boolean isMailFrom(Verdict verdict) {
        return verdict.identity().isEmpty() || verdict.identity().indexOf('@') >= 0;
    }

    private void consider(Verdict verdict, String tag) {
        String method = verdict.method().name();
        boolean decided =
                verdict.result() != AuthResult.PASS
                        && verdict.result() != AuthResult.UNVERIFIABLE
                        && verdict.result() != AuthResult.TEMPERROR;
        String identity = verdict.identity();
        String domain =
                DomainNames.asAsked(identity.substring(identity.lastIndexOf('@') + 1))
                        .toLowerCase(Locale.ROOT);
        if (decided) {
            trace.add(Step.of("dmarc.not-confirmed", method, domain, verdict.result().word()));
            return;
        }
        boolean passed = verdict.result() == AuthResult.PASS;
        if (domain.isEmpty()) {
            open(new Decision(verdict.result(), Step.of("dmarc.unknown-identity", method)));
            return;
        }
        Optional<Decision> trouble = aligned(domain, method, tag, passed);
        if (!passed && trouble.isPresent()) {
            Step why = Step.of("dmarc.open", method, domain, verdict.result().word());
            open(new Decision(verdict.result(), why));
        } else {
            trouble.filter(t -> t.result() != AuthResult.PASS).ifPresent(this::open);
        }
    }

    /** Empty if it is not aligned; PASS if it is; else why that cannot be told. */
    private Optional<Decision> aligned(String domain, String method, String tag, boolean passed) {
        boolean strict = record.says(tag, "s");
        Discovery.Organization own = organization(author, domain, strict);
        Discovery.Organization other = organization(domain, author, strict);
        Optional<Decision> trouble = own.trouble().or(other::trouble);
        if (trouble.isPresent()) {
            return trouble;
        }
        String way = strict ? "strict" : "relaxed";
        boolean same = own.domain().equals(other.domain());
        Step told =
                Step.of(
                        (same ? "dmarc.aligned-" : "dmarc.not-aligned-") + way,
                        method,
                        domain,
                        author,
                        own.domain(),
                        other.domain());
        trace.add(told);
        if (same && passed && pass == null) {
            pass = told;
        }
        return same ? Optional.of(new Decision(AuthResult.PASS, told)) : Optional.empty();
    }

    private Discovery.Organization organization(String of, String against, boolean strict) {
        return strict || of.equals(against)
                ? new Discovery.Organization(of, Optional.empty())
                : discovery.organization(of);
    }

    /** What is not recorded weighs more than what did not answer for now. */
    private void open(Decision trouble) {
        if (open == null || trouble.result() == AuthResult.UNVERIFIABLE) {
            open = open != null && open.result() == AuthResult.UNVERIFIABLE ? open : trouble;
        }
    }
}
