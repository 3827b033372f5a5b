package tokuden.mail.auth.dmarc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.dns.DomainNames;

/** The DMARC records of domains, each asked for once, with the steps that tell it. */
final class Records {
    private static final String LABEL = "_dmarc.";
    private final DnsSource dns;
    private final List<Step> trace;
    private final Map<String, Published> known = new HashMap<>();

    Records(DnsSource dns, List<Step> trace) {
        this.dns = dns;
        this.trace = trace;
    }

    /**
     * What a domain publishes.
     *
     * @param trouble why that cannot be told
     */
    record Published(List<DmarcRecord> records, Optional<Decision> trouble) {
        /** The record, if there is exactly one. */
        Optional<DmarcRecord> single() {
            return records.size() == 1 ? Optional.of(records.get(0)) : Optional.empty();
        }
    }

    Published of(String domain) {
        Published published = known.get(domain);
        if (published == null) {
            published = ask(domain);
            known.put(domain, published);
        }
        return published;
    }

    private Published ask(String domain) {
        if (!DomainNames.isAskable(LABEL + domain)) {
            return new Published(List.of(), Optional.empty());
        }
        DnsAnswer answer = answer(LABEL + domain, DnsQuestion.Type.TXT);
        Optional<Decision> trouble = trouble(answer);
        List<DmarcRecord> records = new ArrayList<>(1);
        for (DnsRecord.Text text : answer.all(DnsRecord.Text.class)) {
            DmarcRecord.read(text.joined()).ifPresent(records::add);
        }
        if (records.size() > 1) {
            trace.add(Step.of("dmarc.several-records", domain, String.valueOf(records.size())));
        } else if (records.size() == 1) {
            trace.add(Step.of("dmarc.record", domain, records.get(0).text()));
        }
        return new Published(records, trouble);
    }

    /** Whether the domain exists at all (RFC 9989 section 3.2.13); empty if that cannot be told. */
    Optional<Boolean> exists(String domain) {
        DnsAnswer answer = answer(domain, DnsQuestion.Type.A);
        return trouble(answer).isPresent()
                ? Optional.empty()
                : Optional.of(answer.status() != DnsAnswer.Status.NO_SUCH_NAME);
    }

    private DnsAnswer answer(String name, DnsQuestion.Type type) {
        DnsAnswer answer = dns.ask(new DnsQuestion(name, type));
        String key =
                switch (answer.status()) {
                    case ANSWERED ->
                            answer.records().isEmpty() ? "dmarc.asked-none" : "dmarc.asked";
                    case NO_SUCH_NAME -> "dmarc.asked-no-name";
                    case SERVER_FAILURE, TIMEOUT -> "dmarc.asked-failure";
                    case NOT_RECORDED -> "dmarc.asked-not-recorded";
                };
        trace.add(Step.of(key, name, type.name()).with(answer));
        return answer;
    }

    private static Optional<Decision> trouble(DnsAnswer answer) {
        String name = answer.question().name();
        return switch (answer.status()) {
            case ANSWERED, NO_SUCH_NAME -> Optional.empty();
            case SERVER_FAILURE, TIMEOUT ->
                    Optional.of(
                            new Decision(
                                    AuthResult.TEMPERROR,
                                    Step.of("dmarc.dns-error", name).with(answer)));
            case NOT_RECORDED ->
                    Optional.of(
                            new Decision(
                                    AuthResult.UNVERIFIABLE,
                                    Step.of("dmarc.not-recorded", name).with(answer)));
        };
    }
}
