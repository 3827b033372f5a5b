package tokuden.desktop.origin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tokuden.desktop.kit.Texts;
import tokuden.mail.Span;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;

/** A verdict in words: its cell in the table, and every step of it as a sentence. */
final class VerdictWords {
    private final Texts texts;

    VerdictWords(Texts texts) {
        this.texts = texts;
    }

    /** ③ the result of our verification. */
    ResultRow.Cell verified(Verdict verdict) {
        String key =
                verdict.result() == AuthResult.UNVERIFIABLE
                        ? "origin.unverifiable" + lacking(verdict)
                        : "authResult." + verdict.result();
        String text = sign(verdict.result()) + " " + texts.of(key);
        return new ResultRow.Cell(text, style(verdict.result()), reason(verdict));
    }

    /** ② whether the body is the one that was signed. */
    ResultRow.Cell body(Verdict verdict) {
        return verdict.bodyHash()
                .map(b -> new ResultRow.Cell(sign(b) + " " + texts.of(b), style(b), texts.of(b)))
                .orElse(ResultRow.Cell.muted("－"));
    }

    /** Where the DNS answers come from and of which day they are. */
    String dns(Verdict verdict) {
        List<DnsAnswer> answers = answers(verdict);
        if (answers.isEmpty()) {
            return "－";
        }
        List<LocalDate> days =
                answers.stream()
                        .flatMap(a -> a.askedAt().stream())
                        .map(Moments::day)
                        .distinct()
                        .sorted()
                        .toList();
        boolean none = answers.stream().allMatch(a -> a.status() == DnsAnswer.Status.NOT_RECORDED);
        DnsSource.Kind kind = none ? DnsSource.Kind.NONE : verdict.source();
        String word = texts.of("origin.dns.kind." + kind);
        return days.isEmpty() ? word : word + " " + days.get(days.size() - 1);
    }

    /** Every step in order, each followed by where its DNS answer comes from. */
    Closeup closeup(String title, Verdict verdict) {
        List<Closeup.Said> said = new ArrayList<>();
        Set<Span> bytes = new LinkedHashSet<>();
        List<Step> steps = new ArrayList<>(verdict.trace());
        verdict.notes().stream().filter(n -> !steps.contains(n)).forEach(steps::add);
        for (Step step : steps) {
            said.add(new Closeup.Said(step.in(language()), false, step.bytes()));
            step.answer()
                    .filter(a -> a.status() != DnsAnswer.Status.NOT_RECORDED)
                    .ifPresent(a -> said.add(new Closeup.Said(given(a), true, List.of())));
            bytes.addAll(step.bytes());
        }
        if (!verdict.trace().contains(verdict.reason())) {
            said.add(new Closeup.Said(reason(verdict), false, verdict.reason().bytes()));
        }
        String head = title + "　" + verified(verdict).text();
        return new Closeup(head, said, List.copyOf(bytes));
    }

    /** ▲ speaks against the sender, ● for him, ◇ decides nothing. */
    static String sign(AuthResult result) {
        return switch (result) {
            case PASS -> "●";
            case FAIL -> "▲";
            case SOFTFAIL -> "△";
            case NEUTRAL, NONE -> "－";
            case POLICY, TEMPERROR, PERMERROR, UNVERIFIABLE -> "◇";
        };
    }

    static String style(AuthResult result) {
        return switch (result) {
            case PASS -> "mark-clear";
            case FAIL, SOFTFAIL -> "mark-suspected";
            case NEUTRAL, NONE, POLICY, TEMPERROR, PERMERROR, UNVERIFIABLE -> "mark-undecidable";
        };
    }

    private static String sign(BodyHash body) {
        return switch (body) {
            case MATCHES -> "●";
            case DIFFERS -> "▲";
            case NOT_STATED -> "－";
            case NOT_ORIGINAL -> "◇";
        };
    }

    private static String style(BodyHash body) {
        return switch (body) {
            case MATCHES -> "mark-clear";
            case DIFFERS -> "mark-suspected";
            case NOT_STATED, NOT_ORIGINAL -> "mark-undecidable";
        };
    }

    private String reason(Verdict verdict) {
        return verdict.reason().in(language());
    }

    /** What a verification that could not be made lacks: original octets, or a DNS record. */
    private static String lacking(Verdict verdict) {
        boolean notOriginal =
                verdict.bodyHash().filter(b -> b == BodyHash.NOT_ORIGINAL).isPresent();
        boolean notRecorded =
                answers(verdict).stream()
                        .anyMatch(a -> a.status() == DnsAnswer.Status.NOT_RECORDED);
        return notOriginal ? ".not-original" : notRecorded ? ".no-dns" : "";
    }

    private static List<DnsAnswer> answers(Verdict verdict) {
        return verdict.trace().stream().flatMap(s -> s.answer().stream()).toList();
    }

    private String given(DnsAnswer answer) {
        String origin = answer.origin().isEmpty() ? "－" : answer.origin();
        String when = answer.askedAt().map(VerdictWords::moment).orElse("－");
        return texts.of("origin.dns.given", answer.question().toString(), origin, when);
    }

    private static String moment(Instant at) {
        return Moments.of(at);
    }

    private Locale language() {
        return texts.language().get();
    }
}
