package tokuden.mail.auth.domainkeys;

import java.util.Optional;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;

/**
 * What a domain says about its own mail (RFC 4870): {@code o=-} all is signed, {@code o=~} some is.
 * It never changes a verdict here; it stands beside it.
 */
final class SendingPolicy {
    private SendingPolicy() {}

    static DnsQuestion question(String domain) {
        return new DnsQuestion("_domainkey." + domain, DnsQuestion.Type.TXT);
    }

    /** The policy in a sentence; empty if none is published or none is recorded. */
    static Optional<Step> of(String domain, DnsSource dns) {
        DnsAnswer answer = dns.ask(question(domain));
        return answer.all(DnsRecord.Text.class).stream()
                .map(DnsRecord.Text::joined)
                .filter(text -> text.contains("o="))
                .findFirst()
                .map(text -> told(domain, text).with(answer));
    }

    private static Step told(String domain, String text) {
        String without = text.replace(" ", "");
        int at = without.indexOf("o=");
        boolean all = at + 2 < without.length() && without.charAt(at + 2) == '-';
        return Step.of(all ? "domainkeys.signs-all" : "domainkeys.signs-some", domain, text);
    }
}
