package tokuden.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.ProofTasks;
import tokuden.evidence.Sha256;
import tokuden.examination.DutyTally;
import tokuden.examination.ProofMatrix.NextStep;
import tokuden.examination.ProofReading;
import tokuden.examination.ProofStep;
import tokuden.examination.ProofTable;
import tokuden.examination.ProofWords;
import tokuden.examination.Reason;
import tokuden.examination.Result;
import tokuden.law.Breach;
import tokuden.work.Progress;

/**
 * Shows how the mails of a case came out for each duty, and the proof of each breach: elements
 * down, what speaks for and against each, and the next steps where nothing does.
 */
final class CaseMatrixCommand extends NumberedCaseCommand {
    @Option(names = "--breach", paramLabel = "BREACH", descriptionKey = "breaches")
    List<Breach> breaches = List.of();

    CaseMatrixCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        List<Sha256> mails = in.exhibits();
        List<DutyTally> tallies =
                DutyTally.of(
                        mails.stream()
                                .map(m -> Kept.examination(context.tools(), place, m))
                                .toList());
        ProofReading proofs = new ProofReading(Kept.mails(place), context.tools().examiner());
        CaseHistory history = place.log().of(in.number());
        for (Breach breach : asked(tallies)) {
            for (ProofTable table : proofs.of(mails, breach, Progress.UNWATCHED)) {
                DutyTally tally =
                        tallies.stream()
                                .filter(t -> t.breach() == breach)
                                .filter(t -> t.edition().equals(table.edition()))
                                .findFirst()
                                .orElse(new DutyTally(table.edition(), breach, Map.of()));
                tell(table, tally, history);
            }
        }
        return WELL;
    }

    private List<Breach> asked(List<DutyTally> tallies) {
        return Stream.of(Breach.values())
                .filter(
                        b ->
                                breaches.isEmpty()
                                        ? tallies.stream().anyMatch(t -> t.breach() == b)
                                        : breaches.contains(b))
                .toList();
    }

    private void tell(ProofTable table, DutyTally tally, CaseHistory history) {
        if (json) {
            console().json(object(table, tally, history));
            return;
        }
        console()
                .say(
                        "matrix.title",
                        say(ProofWords.breach(table.breach())),
                        table.edition().toString());
        console().line("  " + counts(tally));
        for (ProofTable.Row row : table.rows()) {
            console().line("  " + say(row.element().name()));
            told(ProofWords.Column.FOR, row.speaksFor());
            told(ProofWords.Column.AGAINST, row.against());
            missing(table.breach(), row, history);
        }
    }

    private String counts(DutyTally tally) {
        List<String> counts = new ArrayList<>();
        for (Result result : Result.values()) {
            if (tally.of(result) > 0) {
                counts.add(console().text("result." + result) + " " + tally.of(result));
            }
        }
        return String.join("  ", counts);
    }

    private void told(ProofWords.Column column, List<ProofTable.Attributed> proofs) {
        for (ProofTable.Reasoned one : ProofTable.Row.byReason(proofs)) {
            console()
                    .say(
                            "matrix.proof",
                            say(ProofWords.head(column)),
                            Table.plain(say(one.reason())),
                            one.mails().size());
        }
    }

    private void missing(Breach breach, ProofTable.Row row, CaseHistory history) {
        if (row.without().isEmpty()) {
            return;
        }
        console().line("    " + say(ProofWords.without(row.without().size())));
        for (NextStep next : row.missing()) {
            ProofStep step = new ProofStep(breach, row.element(), next);
            String text = say(next.text());
            ProofTasks.open(history, step)
                    .ifPresentOrElse(
                            task ->
                                    console()
                                            .say(
                                                    "matrix.step.set",
                                                    text,
                                                    Long.toString(task.id()),
                                                    task.due().map(Object::toString).orElse("-")),
                            () -> console().say("matrix.step", text, step.key()));
        }
    }

    private String say(Reason reason) {
        return reason.in(console().language());
    }

    private Map<String, Object> object(ProofTable table, DutyTally tally, CaseHistory history) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("breach", table.breach().name());
        object.put("edition", table.edition().toString());
        Map<String, Object> counts = new LinkedHashMap<>();
        Stream.of(Result.values()).forEach(r -> counts.put(r.name(), tally.of(r)));
        object.put("mails", counts);
        object.put(
                "elements",
                table.rows().stream()
                        .map(row -> ProofJson.of(table.breach(), row, history, console()))
                        .toList());
        return object;
    }
}
