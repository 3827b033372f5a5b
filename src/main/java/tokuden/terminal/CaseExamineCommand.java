package tokuden.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Reexamination;
import tokuden.examination.DutyTally;
import tokuden.examination.Finding;
import tokuden.examination.ProofWords;
import tokuden.examination.Result;
import tokuden.office.Officer;
import tokuden.office.Role;

/** Examines all mails of a case anew and lists what came out otherwise. */
final class CaseExamineCommand extends NumberedCaseCommand {
    CaseExamineCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        Officer by = store.acting(place, Role.INVESTIGATION);
        Reexamination again =
                new Reexamination(
                        place.examinations(),
                        of -> Kept.within(context.tools(), place, of),
                        place.journal(),
                        context.tools().clock());
        Answer<Reexamination.Outcome> answer =
                new StoppableRun(console(), System::currentTimeMillis)
                        .of(progress -> again.repeat(in, by, progress));
        return answer.match(outcome -> told(place, in, outcome), this::refused);
    }

    private int told(Workplace place, Case in, Reexamination.Outcome outcome) {
        List<DutyTally> tallies =
                DutyTally.of(
                        in.exhibits().stream()
                                .flatMap(m -> place.examinations().of(m).stream())
                                .toList());
        if (json) {
            outcome.findings().forEach(f -> console().json(object(f)));
            tallies.forEach(t -> console().json(object(t)));
            console().json(balance(outcome));
        } else {
            console().table(rows(outcome));
            console().table(tallies.stream().map(this::row).toList());
            console()
                    .say(
                            outcome.stopped() ? "case.examined.stopped" : "case.examined",
                            outcome.examined(),
                            outcome.findings().size(),
                            outcome.first());
        }
        outcome.failed().forEach(f -> console().complain(f.trouble()));
        return outcome.failed().isEmpty() && !outcome.stopped() ? WELL : NOT_WELL;
    }

    private List<List<String>> rows(Reexamination.Outcome outcome) {
        List<List<String>> rows = new ArrayList<>();
        outcome.findings()
                .forEach(
                        f ->
                                rows.add(
                                        List.of(
                                                f.mail().exhibit().hex().substring(0, 12),
                                                f.change().key(),
                                                result(f.change().before())
                                                        + " → "
                                                        + result(f.change().now()),
                                                f.change().now().map(this::reason).orElse(""),
                                                f.determination()
                                                        .map(d -> "verdict." + d.verdict())
                                                        .map(console()::text)
                                                        .orElse(""))));
        return rows;
    }

    /** How the mails came out for one duty: 受信拒否者への送信, its edition, and the counts by result. */
    private List<String> row(DutyTally tally) {
        List<String> counts = new ArrayList<>();
        for (Result result : Result.values()) {
            if (tally.of(result) > 0) {
                counts.add(console().text("result." + result) + " " + tally.of(result));
            }
        }
        return List.of(
                ProofWords.breach(tally.breach()).in(console().language()),
                tally.edition().toString(),
                String.join("  ", counts));
    }

    private static Map<String, Object> object(DutyTally tally) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("breach", tally.breach().name());
        object.put("edition", tally.edition().toString());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Result result : Result.values()) {
            counts.put(result.name(), tally.of(result));
        }
        object.put("mails", counts);
        return object;
    }

    private String result(Optional<Finding> finding) {
        return finding.map(f -> console().text("result." + f.result())).orElse("-");
    }

    private String reason(Finding finding) {
        return finding.reason().in(console().language());
    }

    private Map<String, Object> object(Reexamination.ChangedFinding changed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sha256", changed.mail().exhibit().hex());
        object.put("key", changed.change().key());
        object.put("edition", edition(changed));
        object.put("before", changed.change().before().map(f -> f.result().name()).orElse(null));
        object.put("now", changed.change().now().map(f -> f.result().name()).orElse(null));
        object.put("reason", changed.change().now().map(this::reason).orElse(null));
        object.put("determined", changed.determination().map(d -> d.verdict().name()).orElse(null));
        return object;
    }

    private static String edition(Reexamination.ChangedFinding changed) {
        return changed.change()
                .now()
                .or(() -> changed.change().before())
                .map(f -> f.edition().toString())
                .orElse(null);
    }

    private static Map<String, Object> balance(Reexamination.Outcome outcome) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("examined", outcome.examined());
        object.put("firstExamined", outcome.first());
        object.put("changedMails", outcome.changed().size() - outcome.first());
        object.put("changedFindings", outcome.findings().size());
        object.put("failed", outcome.failed().size());
        object.put("stopped", outcome.stopped());
        return object;
    }
}
