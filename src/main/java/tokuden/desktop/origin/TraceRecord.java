package tokuden.desktop.origin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tokuden.desktop.kit.Texts;
import tokuden.documents.Document;
import tokuden.documents.forms.AuthenticationTraceForm;
import tokuden.documents.forms.TraceFacts;
import tokuden.documents.render.PdfRenderer;
import tokuden.work.TroubleException;

/** The whole trace of a mail as a paper (検証記録), in the words of the page. */
final class TraceRecord {
    private final TracedMail of;
    private final LocalDate today;
    private final Texts texts;

    TraceRecord(TracedMail of, LocalDate today, Texts texts) {
        this.of = of;
        this.today = today;
        this.texts = texts;
    }

    /** Draws it as a PDF into that file, which it returns. */
    Path write(Path file) {
        Document document = AuthenticationTraceForm.compose(facts());
        try (OutputStream out = Files.newOutputStream(file)) {
            new PdfRenderer().render(document, out);
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of(file.toString()), refused);
        }
        return file;
    }

    TraceFacts facts() {
        return new TraceFacts(
                of.of().exhibit(),
                texts.language().get().getLanguage().equals("en") ? "en" : "ja-JP",
                today,
                subject(),
                new RouteWords(texts).of(of).stream().map(TraceRecord::steps).toList(),
                new SignWords(texts).times(of.editions()).stream().map(this::time).toList(),
                results().stream().map(TraceRecord::comparison).toList(),
                new SignWords(texts)
                        .of(of.trace().signs()).stream().map(TraceRecord::steps).toList(),
                results().stream().map(TraceRecord::steps).toList(),
                of.answers().stream().map(this::answers).toList());
    }

    private List<ResultRow> results() {
        return new ResultWords(texts).of(of.trace());
    }

    private List<TraceFacts.Fact> subject() {
        String provider =
                of.trust().kept().isEmpty()
                        ? texts.of("origin.trust.nobody")
                        : String.join(" ", of.trust().kept());
        return List.of(
                new TraceFacts.Fact(texts.of("origin.record.subject"), of.mail().subject()),
                new TraceFacts.Fact(texts.of("origin.record.from"), of.of().from()),
                new TraceFacts.Fact(texts.of("origin.trust"), provider),
                new TraceFacts.Fact(
                        texts.of("origin.record.original"),
                        texts.of("origin.record.original." + of.trace().original())));
    }

    private TraceFacts.Fact time(TimeRow row) {
        String more =
                (row.decides() ? "　" + texts.of("origin.time.decides") : "")
                        + (row.straddles() ? "　" + texts.of("origin.time.straddles") : "");
        return new TraceFacts.Fact(row.when(), row.source() + "　" + row.edition() + more);
    }

    private static TraceFacts.Comparison comparison(ResultRow row) {
        return new TraceFacts.Comparison(
                row.method() + "　" + row.identity(),
                row.recorded().text(),
                row.body().text(),
                row.verified().text(),
                row.dns());
    }

    private static TraceFacts.Stage steps(Shown row) {
        return new TraceFacts.Stage(
                row.closeup().title(),
                row.closeup().said().stream().map(Closeup.Said::text).toList());
    }

    private TraceFacts.Fact answers(tokuden.reports.DnsRecords.Held held) {
        return new TraceFacts.Fact(
                texts.of(
                        "origin.dns.held",
                        Moments.of(held.snapshot().takenAt()),
                        held.snapshot().resolver(),
                        held.snapshot().answers().size()),
                "SHA-256 " + held.exhibit().hex());
    }
}
