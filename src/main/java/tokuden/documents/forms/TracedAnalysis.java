package tokuden.documents.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tokuden.casework.Determination;
import tokuden.documents.Document;
import tokuden.documents.wording.Phrases;
import tokuden.evidence.Sha256;

/**
 * The analysis sheet of a mail of a case, filled from what can be read of the mail: the three
 * statements are put in words one beside the other and never made one.
 */
final class TracedAnalysis {
    private final Phrases phrases;

    TracedAnalysis(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Which mail of which case, how the case calls it, and what was determined about it. */
    record About(String caseNumber, String label, Sha256 mail, List<Determination> determined) {}

    Document compose(About about, CaseWords words, Stationery stationery) {
        Optional<Surroundings.MailTrace> trace = words.around().trace(about.mail());
        MailAnalysisForm.Facts facts =
                trace.map(t -> facts(about, t, words)).orElseGet(() -> unread(about, words));
        return new MailAnalysisForm().compose(facts, stationery);
    }

    private MailAnalysisForm.Facts facts(
            About about, Surroundings.MailTrace trace, CaseWords words) {
        return new MailAnalysisForm.Facts(
                about.caseNumber() + " analysis " + about.label(),
                about.caseNumber(),
                about.label(),
                words.today(),
                about.mail(),
                trace.size(),
                trace.sealedAt(),
                new Person("", trace.importer()),
                trace.source(),
                trace.header(),
                trace.route(),
                recorded(trace.recorded()),
                bodies(trace.bodies()),
                verified(trace.verified()),
                trace.dnsAnswers(),
                about.determined(),
                phrases.text("program"),
                words.writer());
    }

    /** A mail that cannot be read is still named; what is not known shows as not written. */
    private static MailAnalysisForm.Facts unread(About about, CaseWords words) {
        MailAnalysisForm.Said nothing = new MailAnalysisForm.Said("", List.of());
        return new MailAnalysisForm.Facts(
                about.caseNumber() + " analysis " + about.label(),
                about.caseNumber(),
                about.label(),
                words.today(),
                about.mail(),
                0,
                words.today().atStartOfDay(tokuden.law.Act.JAPAN).toInstant(),
                new Person("", ""),
                "",
                List.of(),
                List.of(),
                nothing,
                nothing,
                nothing,
                Optional.empty(),
                about.determined(),
                "",
                words.writer());
    }

    private MailAnalysisForm.Said recorded(List<Surroundings.Recorded> all) {
        List<String> lines =
                all.stream()
                        .map(
                                r ->
                                        phrases.text(
                                                "recorded",
                                                Map.of(
                                                        "by", r.by(),
                                                        "method", r.method(),
                                                        "result", r.result(),
                                                        "why", r.why())))
                        .toList();
        return said(lines, "recorded.none", "recorded.some");
    }

    private MailAnalysisForm.Said bodies(List<Surroundings.Body> all) {
        List<String> lines =
                all.stream()
                        .map(
                                b ->
                                        phrases.text(
                                                "body",
                                                Map.of(
                                                        "signature", b.signature(),
                                                        "state",
                                                                phrases.text("body." + b.state()))))
                        .toList();
        return said(lines, "body.none", "body.some");
    }

    private MailAnalysisForm.Said verified(List<Surroundings.Verified> all) {
        List<String> steps = new ArrayList<>();
        for (Surroundings.Verified one : all) {
            steps.add(
                    phrases.text(
                            "verified",
                            Map.of(
                                    "method", one.method(),
                                    "identity", one.identity(),
                                    "result", one.result(),
                                    "steps",
                                            one.steps().stream()
                                                    .collect(Collectors.joining("　")))));
        }
        return said(steps, "verified.none", "verified.some");
    }

    private MailAnalysisForm.Said said(List<String> lines, String none, String some) {
        return new MailAnalysisForm.Said(phrases.text(lines.isEmpty() ? none : some), lines);
    }
}
