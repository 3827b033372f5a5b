package tokuden.exchange.packing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tokuden.documents.forms.MailAnalysisForm;
import tokuden.documents.forms.MailAnalysisForm.Said;
import tokuden.documents.forms.Person;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Sha256;
import tokuden.exchange.analysis.Analysed;
import tokuden.mail.HeaderField;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.record.RecordedResult;
import tokuden.mail.route.Hop;
import tokuden.mail.route.HopTime;
import tokuden.mail.route.Route;
import tokuden.mail.route.Standing;

/** The facts of the drawn sheet of one mail (電子メール分析票), in Japanese. */
final class MailSheet {
    private static final Locale JAPANESE = Locale.JAPANESE;
    private static final int LONGEST_LINE = 600;
    private static final int MOST_LINES = 120;

    private final PackageOrder order;
    private final Shelves shelves;

    private final CaseSight sight;

    MailSheet(PackageOrder order, Shelves shelves, CaseSight sight) {
        this.order = order;
        this.shelves = shelves;
        this.sight = sight;
    }

    MailAnalysisForm.Facts of(Analysed mail, String label, Exhibit exhibit, Optional<Sha256> dns) {
        return new MailAnalysisForm.Facts(
                order.number() + " " + label,
                order.of().number().text(),
                label,
                order.day(),
                mail.hash(),
                exhibit.size(),
                exhibit.sealedAt(),
                exhibit.origins().stream()
                        .findFirst()
                        .map(o -> person(o.officer()))
                        .orElse(new Person("", "")),
                exhibit.origins().stream()
                        .map(o -> Words.orName("origin.", o.kind().name()))
                        .distinct()
                        .collect(Collectors.joining("、")),
                header(mail),
                route(mail),
                recorded(mail),
                body(mail),
                verified(mail),
                dns,
                sight.determined(mail.hash()),
                "Tokuden " + shelves.analyst().rulePack(),
                new Person(shelves.office().ministry(), shelves.office().section()));
    }

    private Person person(String id) {
        return shelves.office()
                .officer(id)
                .map(o -> new Person(o.post(), o.name()))
                .orElse(new Person("", id));
    }

    private static List<MailAnalysisForm.HeaderLine> header(Analysed mail) {
        List<MailAnalysisForm.HeaderLine> lines = new ArrayList<>();
        for (HeaderField field : mail.mail().header()) {
            if (lines.size() < MOST_LINES) {
                int from = field.whole().from();
                String text =
                        new String(
                                        mail.mail().octets(),
                                        from,
                                        Math.min(field.whole().length(), LONGEST_LINE),
                                        StandardCharsets.ISO_8859_1)
                                .replaceAll("\\r?\\n[ \\t]*", " ");
                lines.add(new MailAnalysisForm.HeaderLine(text, from, field.whole().to()));
            }
        }
        return lines;
    }

    private static List<MailAnalysisForm.Hop> route(Analysed mail) {
        Route route = mail.trace().route();
        return route.hops().stream().map(hop -> hop(route, hop)).toList();
    }

    private static MailAnalysisForm.Hop hop(Route route, Hop hop) {
        String address = hop.address().map(a -> a.getHostAddress()).orElse("");
        String from =
                hop.from().helo().map(q -> q.text() + " ").orElse("")
                        + (address.isEmpty() ? "" : "[" + address + "]");
        return new MailAnalysisForm.Hop(
                from.strip(),
                hop.byName(),
                hop.time().map(HopTime::at),
                route.standing(hop) != Standing.CLAIMED,
                route.forged().stream()
                        .filter(f -> f.line().index() == hop.index())
                        .map(f -> f.why().in(JAPANESE))
                        .findFirst()
                        .orElse(""));
    }

    private static Said recorded(Analysed mail) {
        List<String> results =
                mail.trace().recorded().stream()
                        .filter(RecordedResult::isProvidersRecord)
                        .map(r -> r.methodWord() + " = " + r.resultWord())
                        .toList();
        return new Said(
                results.isEmpty() ? Words.of("said.nothing-recorded") : String.join("、", results),
                mail.trace().recorded().stream().map(r -> r.why().in(JAPANESE)).toList());
    }

    private static Said body(Analysed mail) {
        List<String> results =
                mail.trace().verdicts().stream()
                        .flatMap(
                                v ->
                                        v.bodyHash().stream()
                                                .map(b -> name(v) + "：" + word("body.", b)))
                        .toList();
        return new Said(
                results.isEmpty() ? Words.of("said.no-signature") : String.join("、", results),
                List.of());
    }

    private static Said verified(Analysed mail) {
        List<Verdict> verdicts = mail.trace().verdicts();
        String result =
                verdicts.stream()
                        .map(v -> name(v) + " = " + word("result.", v.result()))
                        .collect(Collectors.joining("、"));
        List<String> steps = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            steps.add(name(verdict) + "：" + sentence(verdict.reason()));
            verdict.notes().forEach(n -> steps.add(name(verdict) + "：" + sentence(n)));
        }
        return new Said(result, steps);
    }

    private static String name(Verdict verdict) {
        return verdict.identity().isEmpty()
                ? verdict.method().word()
                : verdict.method().word() + "（" + verdict.identity() + "）";
    }

    private static String word(String prefix, Enum<?> value) {
        return Words.orName(prefix, value.name());
    }

    private static String sentence(Step step) {
        return step.in(JAPANESE);
    }
}
