package tokuden.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.record.RecordedResult;
import tokuden.mail.route.Addresses;
import tokuden.mail.route.Boundary;
import tokuden.mail.route.Hop;
import tokuden.mail.route.Quoted;
import tokuden.mail.route.Route;
import tokuden.mail.route.sign.Sign;
import tokuden.mail.sender.SenderTrace;

/** A trace for people: the way, the three statements, the signs. */
final class TracePrint {
    private final SenderTrace trace;
    private final Console console;

    private TracePrint(SenderTrace trace, Console console) {
        this.trace = trace;
        this.console = console;
    }

    static void of(SenderTrace trace, Console console) {
        TracePrint print = new TracePrint(trace, console);
        print.route();
        print.recorded();
        print.verdicts();
        print.signs();
        console.line("");
    }

    private void route() {
        Route route = trace.route();
        if (route.hops().isEmpty()) {
            return;
        }
        console.say("trace.route");
        List<List<String>> rows = new ArrayList<>();
        for (Hop hop : route.hops()) {
            rows.add(
                    List.of(
                            "  " + hop.index(),
                            console.text("standing." + route.standing(hop)),
                            hop.by().map(Quoted::text).orElse("-"),
                            "← " + hop.from().helo().map(Quoted::text).orElse("-"),
                            hop.address().map(Addresses::text).orElse("-"),
                            hop.time().map(t -> t.at().toString()).orElse("-")));
        }
        console.table(rows);
        console.say(
                "trace.boundary",
                route.boundary().flatMap(Boundary::address).map(Addresses::text).orElse("-"),
                route.boundary().flatMap(Boundary::helo).orElse("-"),
                console.text("direct." + route.direct().answer()));
        route.forged()
                .forEach(
                        f ->
                                console.say(
                                        "trace.forged",
                                        f.line().index(),
                                        f.why().in(console.language())));
    }

    private void recorded() {
        List<List<String>> rows = new ArrayList<>();
        for (RecordedResult result : trace.recorded()) {
            rows.add(
                    List.of(
                            "  " + console.text("weight." + result.weight()),
                            result.methodWord() + "=" + result.resultWord(),
                            result.recorder()));
        }
        section("trace.recorded", rows);
    }

    private void verdicts() {
        Locale language = console.language();
        List<List<String>> rows = new ArrayList<>();
        for (Verdict verdict : trace.verdicts()) {
            rows.add(
                    List.of(
                            "  " + verdict.method().word(),
                            verdict.identity(),
                            console.text("auth." + verdict.result()),
                            verdict.bodyHash().map(b -> console.text("body." + b)).orElse(""),
                            verdict.reason().in(language)));
        }
        section("trace.verdicts", rows);
    }

    private void signs() {
        Locale language = console.language();
        List<List<String>> rows = new ArrayList<>();
        for (Sign sign : trace.signs()) {
            String weakened =
                    sign.weakenedBy().stream()
                            .map(w -> w.in(language))
                            .collect(Collectors.joining(" "));
            rows.add(
                    List.of(
                            "  " + sign.rule(),
                            console.text("strength." + sign.strength()),
                            (sign.what().in(language) + " " + weakened).strip()));
        }
        section("trace.signs", rows);
    }

    private void section(String title, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            console.say(title);
            console.table(rows);
        }
    }
}
