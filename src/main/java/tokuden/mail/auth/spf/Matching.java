package tokuden.mail.auth.spf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.dns.DomainNames;

/** Whether a mechanism matches the client (RFC 7208 section 5). */
final class Matching {
    private static final int MOST_EXCHANGES = 10;
    private final Run run;
    private final Expander expander;
    private final ClientNames names;
    private final byte[] client;

    Matching(Run run, Expander expander, ClientNames names) {
        this.run = run;
        this.expander = expander;
        this.names = names;
        this.client = run.question().client().getAddress();
    }

    /**
     * True if it matches; false if not, or if the run ended.
     *
     * @param included evaluates the policy of an included domain
     */
    boolean matches(Mechanism mechanism, String domain, Function<String, AuthResult> included) {
        if (mechanism.kind().asks() && !run.countTerm(mechanism.text())) {
            return false;
        }
        return switch (mechanism.kind()) {
            case ALL -> true;
            case IP4, IP6 -> mechanism.network().orElse(Network.WHOLE).holds(client);
            case INCLUDE -> include(mechanism, domain, included);
            case A -> askable(mechanism, domain).filter(n -> address(n, mechanism)).isPresent();
            case MX -> askable(mechanism, domain).filter(n -> exchange(n, mechanism)).isPresent();
            case PTR -> name(mechanism, domain);
            case EXISTS -> askable(mechanism, domain).filter(this::exists).isPresent();
        };
    }

    private Optional<String> target(Mechanism mechanism, String domain) {
        return mechanism.target().isEmpty()
                ? Optional.of(domain)
                : expander.target(mechanism.target().get(), domain);
    }

    /** The target, if DNS can be asked for it; section 4.8 leaves open what else to do. */
    private Optional<String> askable(Mechanism mechanism, String domain) {
        Optional<String> target = target(mechanism, domain);
        if (target.isPresent() && !DomainNames.isAskable(target.get())) {
            run.note(Step.of("spf.not-askable", mechanism.text(), target.get()));
            return Optional.empty();
        }
        return target;
    }

    private boolean include(
            Mechanism mechanism, String domain, Function<String, AuthResult> included) {
        Optional<String> target = target(mechanism, domain);
        if (target.isEmpty()) {
            return false;
        }
        run.note(Step.of("spf.include", mechanism.text(), target.get()));
        AuthResult result = included.apply(target.get());
        if (run.ended()) {
            return false;
        }
        if (result == AuthResult.NONE) {
            run.end(AuthResult.PERMERROR, Step.of("spf.include-none", target.get()));
            return false;
        }
        run.note(Step.of("spf.included", target.get(), result.word()));
        return result == AuthResult.PASS;
    }

    private boolean address(String name, Mechanism mechanism) {
        Network lengths = mechanism.network().orElse(Network.WHOLE);
        DnsQuestion.Type type = client.length == 4 ? DnsQuestion.Type.A : DnsQuestion.Type.AAAA;
        DnsAnswer answer = run.ask(name, type);
        if (run.ended()) {
            return false;
        }
        for (DnsRecord record : answer.records()) {
            if (record instanceof DnsRecord.Address address
                    && lengths.around(address.value(), client)) {
                return true;
            }
        }
        return false;
    }

    private boolean exchange(String name, Mechanism mechanism) {
        List<DnsRecord.Exchange> exchanges =
                run.ask(name, DnsQuestion.Type.MX).all(DnsRecord.Exchange.class);
        if (exchanges.size() > MOST_EXCHANGES) {
            run.end(AuthResult.PERMERROR, Step.of("spf.too-many-exchanges", name));
        }
        for (DnsRecord.Exchange exchange : exchanges) {
            String host = DomainNames.asAsked(exchange.host());
            if (run.ended()) {
                return false;
            }
            if (DomainNames.isAskable(host) && address(host, mechanism)) {
                return true;
            }
        }
        return false;
    }

    private boolean name(Mechanism mechanism, String domain) {
        Optional<String> target = target(mechanism, domain).map(t -> t.toLowerCase(Locale.ROOT));
        return target.isPresent()
                && names.all().stream()
                        .anyMatch(n -> n.equals(target.get()) || n.endsWith("." + target.get()));
    }

    private boolean exists(String name) {
        DnsAnswer answer = run.ask(name, DnsQuestion.Type.A);
        return !run.ended() && !answer.all(DnsRecord.Address.class).isEmpty();
    }
}
