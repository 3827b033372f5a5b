package tokuden.desktop.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tokuden.desktop.kit.Texts;
import tokuden.mail.Span;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.record.RecordedResult;
import tokuden.mail.sender.SenderTrace;

/** The three statements side by side, a row for each method and identity. */
final class ResultWords {
    private final Texts texts;
    private final VerdictWords verdicts;

    ResultWords(Texts texts) {
        this.texts = texts;
        this.verdicts = new VerdictWords(texts);
    }

    /** A row for each verdict, in the order of verification. */
    List<ResultRow> of(SenderTrace trace) {
        List<ResultRow> rows = new ArrayList<>();
        boolean secondSpf = false;
        for (Verdict verdict : trace.verdicts()) {
            boolean helo = verdict.method() == AuthMethod.SPF && secondSpf;
            secondSpf |= verdict.method() == AuthMethod.SPF;
            rows.add(row(trace, verdict, helo));
        }
        return rows;
    }

    private ResultRow row(SenderTrace trace, Verdict verdict, boolean helo) {
        String method = method(trace, verdict, helo);
        List<RecordedResult> written =
                trace.recorded().stream().filter(r -> speaksOf(r, verdict, helo)).toList();
        Closeup steps = verdicts.closeup(method, verdict);
        return new ResultRow(
                method,
                identity(verdict),
                recorded(written),
                verdicts.body(verdict),
                verdicts.verified(verdict),
                verdicts.dns(verdict),
                withRecords(steps, written));
    }

    private String method(SenderTrace trace, Verdict verdict, boolean helo) {
        String name = texts.of(verdict.method());
        if (verdict.method() == AuthMethod.SPF) {
            return name + (helo ? " HELO" : " MAIL FROM");
        }
        return verdict.method() == AuthMethod.DMARC
                ? name + " (" + trace.dmarc().edition().title() + ")"
                : name;
    }

    private static String identity(Verdict verdict) {
        String of = verdict.identity().isEmpty() ? "－" : verdict.identity();
        return of + verdict.selector().map(s -> " (s=" + s + ")").orElse("");
    }

    /** What counts is the provider's record; of others it is said only that there are claims. */
    private ResultRow.Cell recorded(List<RecordedResult> written) {
        List<RecordedResult> own =
                written.stream().filter(RecordedResult::isProvidersRecord).toList();
        List<RecordedResult> shown = own.isEmpty() ? written : own;
        if (shown.isEmpty()) {
            return ResultRow.Cell.muted(texts.of("origin.recorded.none"));
        }
        String words =
                shown.stream()
                        .map(RecordedResult::resultWord)
                        .distinct()
                        .collect(Collectors.joining(" / "));
        String whole = shown.stream().map(this::told).distinct().collect(Collectors.joining("\n"));
        if (own.isEmpty()) {
            return new ResultRow.Cell(texts.of("origin.recorded.claim", words), "muted", whole);
        }
        Optional<AuthResult> result = shown.get(0).result();
        String sign = result.map(VerdictWords::sign).orElse("◇");
        return new ResultRow.Cell(
                sign + " " + words,
                result.map(VerdictWords::style).orElse("mark-undecidable"),
                whole);
    }

    private Closeup withRecords(Closeup steps, List<RecordedResult> written) {
        List<Closeup.Said> said = new ArrayList<>();
        List<Span> bytes = new ArrayList<>();
        for (RecordedResult record : written) {
            said.add(new Closeup.Said(told(record), false, List.of(record.field())));
            bytes.add(record.field());
        }
        said.addAll(steps.said());
        bytes.addAll(steps.bytes());
        return new Closeup(steps.title(), said, bytes.stream().distinct().toList());
    }

    private String told(RecordedResult record) {
        String by = record.recorder().isEmpty() ? "－" : record.recorder();
        return texts.of(
                "origin.recorded.told",
                by,
                record.methodWord(),
                record.resultWord(),
                record.why().in(texts.language().get()));
    }

    private static boolean speaksOf(RecordedResult record, Verdict verdict, boolean helo) {
        if (!record.method().equals(Optional.of(verdict.method()))) {
            return false;
        }
        return switch (verdict.method()) {
            case SPF -> isOfHelo(record) == helo;
            case DKIM, DOMAINKEYS -> sameOrUnstated(record, verdict);
            case SENDER_ID, ARC, DMARC -> true;
        };
    }

    private static boolean isOfHelo(RecordedResult record) {
        boolean heloOnly =
                record.property("smtp.mailfrom").isEmpty()
                        && !record.property("smtp.helo").isEmpty();
        return heloOnly || record.property("identity").equalsIgnoreCase("helo");
    }

    private static boolean sameOrUnstated(RecordedResult record, Verdict verdict) {
        String domain = record.property("header.d");
        String of = domain.isEmpty() ? record.property("header.i") : domain;
        String plain = of.substring(of.indexOf('@') + 1);
        return plain.isEmpty() || plain.equalsIgnoreCase(verdict.identity());
    }
}
