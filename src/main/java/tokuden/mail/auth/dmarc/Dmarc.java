package tokuden.mail.auth.dmarc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.mail.Mail;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;

/**
 * Evaluates DMARC for the author's domain of a mail. One evaluation follows one edition and says
 * which; that of the day of receipt unless another is asked for.
 */
public final class Dmarc {
    private final DmarcEdition edition;
    private final DnsSource dns;
    private final List<Step> trace = new ArrayList<>();
    private final List<Step> notes = new ArrayList<>();
    private final Records records;
    private final Discovery discovery;

    private Dmarc(DmarcEdition edition, DnsSource dns) {
        this.edition = edition;
        this.dns = dns;
        this.records = new Records(dns, trace);
        this.discovery =
                switch (edition) {
                    case RFC7489 -> new SuffixDiscovery(records);
                    case RFC9989 -> new TreeWalk(records);
                };
        trace.add(Step.of("dmarc.edition", edition.title()));
    }

    /** The edition that counts for mail received at that time. */
    public static DmarcEdition editionOf(Instant receivedAt) {
        return DmarcEditions.shipped().of(receivedAt);
    }

    /**
     * Evaluates by the edition of the day of receipt; RFC 7489 where that day is not known.
     *
     * @param verdicts of SPF and of each DKIM signature of the mail; others are passed over
     */
    public static DmarcOutcome evaluate(
            Mail mail, List<Verdict> verdicts, DnsSource dns, Optional<Instant> receivedAt) {
        DmarcEditions editions = DmarcEditions.shipped();
        Dmarc dmarc = new Dmarc(receivedAt.map(editions::of).orElse(DmarcEdition.RFC7489), dns);
        if (receivedAt.isEmpty()) {
            dmarc.notes.add(Step.of("dmarc.received-unknown"));
        } else if (editions.isUnsure(receivedAt.get())) {
            dmarc.notes.add(Step.of("dmarc.edition-unsure"));
        }
        return dmarc.evaluate(AuthorDomain.of(mail), verdicts);
    }

    /** Evaluates by an edition that was chosen, to compare. */
    public static DmarcOutcome evaluate(
            AuthorDomain author, List<Verdict> verdicts, DnsSource dns, DmarcEdition edition) {
        return new Dmarc(edition, dns).evaluate(author, verdicts);
    }

    private DmarcOutcome evaluate(AuthorDomain author, List<Verdict> verdicts) {
        trace.add(author.step());
        if (author.domain().isEmpty()) {
            return without("", AuthResult.PERMERROR, author.step());
        }
        String domain = author.domain().get();
        Discovery.Found found = discovery.policy(domain);
        if (found.trouble().isPresent()) {
            Decision trouble = found.trouble().get();
            trace.add(trouble.why());
            return without(domain, trouble.result(), trouble.why());
        }
        if (found.record().isEmpty()) {
            return none(domain, Step.of("dmarc.no-record", domain));
        }
        DmarcRecord record = found.record().get();
        if (isInvalid(record) && !record.asksForReports()) {
            return none(domain, Step.of("dmarc.no-valid-policy", found.domain()));
        }
        Policy policy = policy(record, domain, found.domain());
        Decision judged = new Alignment(domain, record, discovery, trace).judge(verdicts);
        if (!trace.contains(judged.why())) {
            trace.add(judged.why());
        }
        return new DmarcOutcome(
                verdict(domain, judged.result(), judged.why()),
                edition,
                Optional.of(found.domain()),
                Optional.of(record),
                Optional.of(policy));
    }

    /** RFC 7489 section 6.6.3 step 6; RFC 9989 section 4.10.1 adds the tag np. */
    private boolean isInvalid(DmarcRecord record) {
        return record.policy("p").isEmpty()
                || record.isWrong("sp")
                || edition == DmarcEdition.RFC9989 && record.isWrong("np");
    }

    private Policy policy(DmarcRecord record, String author, String publisher) {
        String tag = author.equals(publisher) ? "p" : tagForSubdomain(record, author);
        Policy stated = isInvalid(record) ? Policy.NONE : record.policy(tag).orElse(Policy.NONE);
        trace.add(Step.of("dmarc.policy", publisher, stated.word(), tag));
        if (edition == DmarcEdition.RFC9989) {
            boolean testing = record.says("t", "y") && stated != Policy.NONE;
            if (testing) {
                notes.add(Step.of("dmarc.testing", stated.word(), stated.lowered().word()));
            }
            return testing ? stated.lowered() : stated;
        }
        if (record.percent() < 100 && stated != Policy.NONE) {
            notes.add(Step.of("dmarc.percent", String.valueOf(record.percent())));
        }
        return stated;
    }

    /** The first of np, sp and p that is there; np only for a name that does not exist. */
    private String tagForSubdomain(DmarcRecord record, String author) {
        String existing = record.tag("sp").isPresent() ? "sp" : "p";
        if (edition == DmarcEdition.RFC7489 || record.tag("np").isEmpty()) {
            return existing;
        }
        Optional<Boolean> exists = records.exists(author);
        if (exists.isEmpty()) {
            notes.add(Step.of("dmarc.existence-unknown", author));
        }
        return exists.orElse(true) ? existing : "np";
    }

    private DmarcOutcome none(String domain, Step why) {
        trace.add(why);
        return without(domain, AuthResult.NONE, why);
    }

    private DmarcOutcome without(String domain, AuthResult result, Step why) {
        return new DmarcOutcome(
                verdict(domain, result, why),
                edition,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Verdict verdict(String domain, AuthResult result, Step why) {
        return new Verdict(
                AuthMethod.DMARC,
                domain,
                Optional.empty(),
                result,
                Optional.empty(),
                source(),
                why,
                notes,
                trace);
    }

    /** The least dated kind of source among the answers used. */
    private DnsSource.Kind source() {
        return trace.stream()
                .flatMap(step -> step.answer().stream())
                .filter(answer -> answer.status() != DnsAnswer.Status.NOT_RECORDED)
                .map(answer -> dns.kindOf(answer.question()))
                .max(DnsSource.Kind::compareTo)
                .orElse(dns.kind());
    }
}
