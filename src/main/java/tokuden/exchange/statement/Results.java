package tokuden.exchange.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tokuden.examination.Finding;
import tokuden.exchange.analysis.Analysed;
import tokuden.exchange.analysis.Analyst;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Verdict;
import tokuden.reports.Statement;

/** The results of an analysis by stable keys, and which of them a masked copy gives by itself. */
public final class Results {
    private static final String VERDICT = "auth/";

    private Results() {}

    /** A copy as anybody can analyse it: from its octets alone. */
    public static Analysed ofCopy(Analyst analyst, byte[] copy) {
        return analyst.analyse(
                copy,
                new Analyst.Known(
                        Statement.NOTHING,
                        List.of(),
                        false,
                        DnsSource.NOTHING,
                        Attribution.NOTHING));
    }

    /**
     * Every finding and verdict by what it is of.
     *
     * @param shown how the domain of a verdict is written
     */
    public static Map<String, String> of(Analysed analysed, UnaryOperator<String> shown) {
        Map<String, String> results = new LinkedHashMap<>();
        for (Finding finding : analysed.examination().allFindings()) {
            put(results, finding.edition() + "/" + finding.key(), finding.result().name());
        }
        for (Verdict verdict : analysed.trace().verdicts()) {
            put(
                    results,
                    VERDICT + verdict.method() + "/" + shown.apply(domain(verdict)),
                    verdict.result().name());
        }
        return results;
    }

    /** What is stated of the original, each with whether the copy gives the same. */
    public static List<StatedResult> stated(
            Map<String, String> original, Analysed copy, Ground ground) {
        Map<String, String> again = of(copy, UnaryOperator.identity());
        List<StatedResult> stated = new ArrayList<>();
        original.forEach(
                (of, result) ->
                        stated.add(
                                new StatedResult(
                                        of,
                                        result,
                                        result.equals(again.get(of))
                                                ? StatedResult.Again.SAME
                                                : why(of, ground))));
        return stated;
    }

    /** What an original was analysed with that its copy lacks. */
    public record Ground(boolean told, boolean withheld) {}

    private static StatedResult.Again why(String of, Ground ground) {
        if (of.startsWith(VERDICT)) {
            return method(of).filter(Results::isBySender).isPresent()
                    ? StatedResult.Again.DNS
                    : StatedResult.Again.SIGNATURE;
        }
        if (ground.told()) {
            return StatedResult.Again.TOLD;
        }
        return ground.withheld() ? StatedResult.Again.WITHHELD : StatedResult.Again.MASKED;
    }

    private static Optional<AuthMethod> method(String of) {
        String name = of.substring(VERDICT.length(), of.indexOf('/', VERDICT.length()));
        for (AuthMethod method : AuthMethod.values()) {
            if (method.name().equals(name)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private static boolean isBySender(AuthMethod method) {
        return switch (method) {
            case SPF, SENDER_ID, DMARC -> true;
            case DKIM, DOMAINKEYS, ARC -> false;
        };
    }

    /** Never what stands before an @: it may be the recipient's own in a bounce address. */
    private static String domain(Verdict verdict) {
        String identity = verdict.identity();
        return identity.substring(identity.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, String> results, String of, String result) {
        String key = of;
        for (int n = 2; results.containsKey(key); n++) {
            key = of + "#" + n;
        }
        results.put(key, result);
    }
}
