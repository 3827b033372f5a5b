package tokuden.desktop.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tokuden.desktop.kit.Texts;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;
import tokuden.mail.Span;
import tokuden.mail.route.Boundary;
import tokuden.mail.route.ConsumerLine;
import tokuden.mail.route.Forgery;
import tokuden.mail.route.Hop;
import tokuden.mail.route.Route;
import tokuden.mail.route.Standing;
import tokuden.mail.sender.SenderTrace;

/** The route in words, from the recipient's provider at the top down to the claimed sender. */
final class RouteWords {
    private final Texts texts;
    private final HopWords hops;

    RouteWords(Texts texts) {
        this.texts = texts;
        this.hops = new HopWords(texts);
    }

    /** The rows of the drawing; the boundary stands where the claims begin. */
    List<RouteRow> of(TracedMail traced) {
        Route route = traced.trace().route();
        List<RouteRow> rows = new ArrayList<>();
        if (route.boundary().isEmpty()) {
            rows.add(line(traced));
        }
        for (Hop hop : route.hops()) {
            boolean boundary = route.standing(hop) == Standing.BOUNDARY;
            rows.add(boundary ? boundary(traced.trace(), hop) : plain(route, hop));
            if (boundary) {
                rows.add(line(traced));
            }
        }
        rows.add(sender(traced));
        return rows;
    }

    private RouteRow plain(Route route, Hop hop) {
        boolean claimed = route.standing(hop) == Standing.CLAIMED;
        return row(
                claimed ? RouteRow.Kind.CLAIMED : RouteRow.Kind.TRUSTED,
                hop,
                hops.all(hop),
                new Remarks(route, forged(route, hop), List.of()));
    }

    private RouteRow boundary(SenderTrace trace, Hop hop) {
        List<String> details = new ArrayList<>(hops.connected(new Boundary(hop)));
        trace.registrations().forEach(a -> details.add(hops.registered(a)));
        if (trace.registrations().isEmpty()) {
            details.add(texts.of("origin.route.not-registered"));
        }
        details.addAll(hops.when(hop));
        ConsumerLine direct = trace.route().direct();
        List<String> warnings = new ArrayList<>();
        if (direct.answer() == ConsumerLine.Answer.YES) {
            warnings.add(texts.of("origin.route.direct"));
        }
        List<String> why = direct.reasons().stream().map(r -> r.in(language())).toList();
        return row(RouteRow.Kind.BOUNDARY, hop, details, new Remarks(trace.route(), warnings, why));
    }

    private RouteRow row(RouteRow.Kind kind, Hop hop, List<String> details, Remarks remarks) {
        String by = hop.byName().isEmpty() ? texts.of("origin.route.no-name") : hop.byName();
        String title = texts.of("origin.route.hop." + kind, by);
        List<Closeup.Said> said = new ArrayList<>();
        Standing standing = remarks.route.standing(hop);
        said.add(Closeup.Said.sentence(texts.of("origin.route.standing." + standing)));
        details.forEach(d -> said.add(Closeup.Said.sentence(d)));
        hops.written(hop).forEach(w -> said.add(Closeup.Said.sentence(w)));
        remarks.why.forEach(w -> said.add(Closeup.Said.sentence(w)));
        remarks.warnings.forEach(w -> said.add(Closeup.Said.sentence(w)));
        return new RouteRow(
                kind,
                title,
                details,
                remarks.warnings,
                new Closeup(title, said, List.of(hop.field())));
    }

    private List<String> forged(Route route, Hop hop) {
        return route.forged().stream().filter(f -> f.line().equals(hop)).map(this::forged).toList();
    }

    private String forged(Forgery forgery) {
        return texts.of("origin.route.forged", forgery.why().in(language()));
    }

    private RouteRow line(TracedMail traced) {
        boolean there = traced.trace().route().boundary().isPresent();
        String title = texts.of(there ? "origin.route.line" : "origin.route.no-line");
        List<Closeup.Said> said =
                List.of(
                        Closeup.Said.sentence(
                                texts.of(
                                        there
                                                ? "origin.route.line.why"
                                                : "origin.route.no-line.why")));
        List<Span> bytes = traced.trace().route().boundary().map(Boundary::bytes).stream().toList();
        return new RouteRow(
                RouteRow.Kind.LINE, title, List.of(), List.of(), new Closeup(title, said, bytes));
    }

    private RouteRow sender(TracedMail traced) {
        Mail mail = traced.mail();
        String from =
                mail.from().stream().map(RouteWords::written).collect(Collectors.joining(", "));
        String title =
                texts.of(
                        "origin.route.sender",
                        from.isEmpty() ? texts.of("origin.route.no-from") : from);
        Optional<String> path = traced.trace().delivery().mailFrom();
        List<String> details =
                List.of(
                        path.map(p -> texts.of("origin.route.mail-from", "<" + p + ">"))
                                .orElse(texts.of("origin.route.mail-from.unknown")));
        List<Closeup.Said> said = new ArrayList<>();
        said.add(Closeup.Said.sentence(texts.of("origin.route.sender.why")));
        details.forEach(d -> said.add(Closeup.Said.sentence(d)));
        List<Span> bytes = new ArrayList<>();
        for (String name : List.of("From", "Sender", "Return-Path")) {
            mail.all(name).stream().map(HeaderField::whole).forEach(bytes::add);
        }
        return new RouteRow(
                RouteRow.Kind.SENDER, title, details, List.of(), new Closeup(title, said, bytes));
    }

    private static String written(Mailbox box) {
        String name = box.displayName();
        return name.isEmpty() ? box.address() : name + " <" + box.address() + ">";
    }

    private Locale language() {
        return texts.language().get();
    }

    /**
     * What is said of a line besides what it tells.
     *
     * @param why reasons, for the closeup only
     */
    private record Remarks(Route route, List<String> warnings, List<String> why) {}
}
