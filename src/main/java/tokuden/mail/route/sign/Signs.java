package tokuden.mail.route.sign;

import java.util.ArrayList;
import java.util.List;
import tokuden.mail.Mail;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Verdict;
import tokuden.mail.route.Route;

/**
 * Looks for the signs H1 to H11 in one mail. Pure and never throwing: the same evidence gives the
 * same signs in the same order.
 */
public final class Signs {
    private static final List<Rule> RULES =
            List.of(
                    new ReverseNameRule(),
                    new HeloRule(),
                    new DomainsRule(),
                    new DirectRule(),
                    new RouteRule(),
                    new ClockRule(),
                    new RepeatedFieldRule(),
                    new DisplayRule(),
                    new ReversePathRule(),
                    new PolicyRule());

    private Signs() {}

    /** Without records of the provider and without tables of addresses. */
    public static List<Sign> in(Mail mail, Route route, List<Verdict> verdicts, DnsSource dns) {
        return in(new Evidence(mail, route, verdicts, List.of(), dns, Attribution.NOTHING));
    }

    public static List<Sign> in(Evidence evidence) {
        List<Sign> signs = new ArrayList<>();
        RULES.forEach(rule -> signs.addAll(rule.look(evidence)));
        return List.copyOf(signs);
    }
}
