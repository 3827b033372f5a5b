package tokuden.mail.route.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tokuden.mail.HeaderField;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.route.Hop;
import tokuden.mail.route.HostNames;
import tokuden.mail.route.Quoted;
import tokuden.mail.route.Sentence;

/**
 * Traces of forwarding and of mailing lists. An honest mail that was forwarded fails SPF and shows
 * other domains; one sent through a list fails DKIM. So they lower signs of that kind to a hint.
 */
final class ForwardTraces {
    private static final int MOST_FIELDS = 5;
    private final Evidence evidence;

    ForwardTraces(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Every trace as a reason; none if the mail shows no forwarding. */
    List<Sentence> reasons() {
        List<Sentence> reasons = new ArrayList<>();
        fields(reasons);
        reversePath(reasons);
        arc(reasons);
        otherRecipient(reasons);
        return reasons;
    }

    private void fields(List<Sentence> reasons) {
        int found = 0;
        for (HeaderField field : evidence.mail().header()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            String key =
                    name.startsWith("resent-")
                            ? "weaken.resent"
                            : name.startsWith("x-forwarded-") || name.equals("x-loop")
                                    ? "weaken.forwarded"
                                    : name.equals("list-id") || name.equals("list-post")
                                            ? "weaken.list"
                                            : "";
            if (!key.isEmpty() && found++ < MOST_FIELDS) {
                reasons.add(Sentence.of(key, field.name()));
            }
        }
    }

    /** Sender Rewriting Scheme, and the variable reverse-paths of lists. */
    private void reversePath(List<Sentence> reasons) {
        String path = evidence.delivery().mailFrom().orElse("");
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.startsWith("srs0=") || lower.startsWith("srs1=") || lower.contains("+srs=")) {
            reasons.add(Sentence.of("weaken.srs", path));
        }
    }

    private void arc(List<Sentence> reasons) {
        boolean passed =
                evidence.verdicts().stream()
                        .anyMatch(
                                v -> v.method() == AuthMethod.ARC && v.result() == AuthResult.PASS);
        if (passed) {
            reasons.add(Sentence.of("weaken.arc"));
        }
    }

    /**
     * The host that handed the mail over had taken it for somebody of another domain: its own line
     * names another recipient.
     */
    private void otherRecipient(List<Sentence> reasons) {
        if (evidence.route().boundary().isEmpty()) {
            return;
        }
        Hop line = evidence.route().boundary().get().line();
        int below = line.index() + 1;
        if (below >= evidence.route().hops().size()
                || evidence.route().forgedHops().contains(below)) {
            return;
        }
        Hop handed = evidence.route().hops().get(below);
        Set<String> recipients = evidence.recipients();
        boolean own =
                HostNames.areRelated(handed.byName(), line.from().ptr())
                        || HostNames.areRelated(handed.byName(), line.from().heloName());
        for (Quoted recipient : handed.recipients()) {
            String address = Evidence.bare(recipient.text());
            if (own && !recipients.contains(address) && !sameDomain(recipients, address)) {
                reasons.add(Sentence.of("weaken.other-recipient", address, handed.byName()));
            }
        }
    }

    private static boolean sameDomain(Set<String> recipients, String address) {
        String domain = Evidence.domainOf(address);
        return recipients.stream().anyMatch(r -> Evidence.domainOf(r).equals(domain));
    }
}
