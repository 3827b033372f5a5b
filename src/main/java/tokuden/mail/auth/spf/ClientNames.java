package tokuden.mail.auth.spf;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.dns.DomainNames;
import tokuden.mail.auth.dns.ReverseName;

/**
 * The validated names of the client (RFC 7208 section 5.5): names its address points to that point
 * back to it. Looked up once for a run; at most ten are looked at (section 4.6.4).
 */
final class ClientNames {
    private static final int MOST_NAMES = 10;
    private static final String UNKNOWN = "unknown";
    private final Run run;
    private List<String> validated;

    ClientNames(Run run) {
        this.run = run;
    }

    /** The names in lower case; with none if an answer ended the run. */
    List<String> all() {
        if (validated == null) {
            validated = validated();
        }
        return validated;
    }

    /** For the macro p (section 7.3): the domain itself, else a name in it, else any. */
    Optional<String> best(String domain) {
        List<String> names = all();
        if (run.ended()) {
            return Optional.empty();
        }
        String lower = domain.toLowerCase(Locale.ROOT);
        if (names.contains(lower)) {
            return Optional.of(lower);
        }
        return Optional.of(
                names.stream()
                        .filter(name -> name.endsWith("." + lower))
                        .findFirst()
                        .orElse(names.isEmpty() ? UNKNOWN : names.get(0)));
    }

    private List<String> validated() {
        InetAddress client = run.question().client();
        DnsAnswer pointers = run.look(ReverseName.of(client), DnsQuestion.Type.PTR);
        run.countVoid(pointers);
        List<String> names = new ArrayList<>();
        for (DnsRecord.Name pointer :
                pointers.all(DnsRecord.Name.class).stream().limit(MOST_NAMES).toList()) {
            String name = DomainNames.asAsked(pointer.value()).toLowerCase(Locale.ROOT);
            if (!run.ended() && DomainNames.isAskable(name) && pointsBack(name, client)) {
                names.add(name);
            }
        }
        return run.ended() ? List.of() : names;
    }

    private boolean pointsBack(String name, InetAddress client) {
        boolean four = client.getAddress().length == 4;
        DnsAnswer answer = run.look(name, four ? DnsQuestion.Type.A : DnsQuestion.Type.AAAA);
        return answer.all(DnsRecord.Address.class).stream()
                .anyMatch(address -> address.value().equals(client));
    }
}
