package tokuden.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.Reexamination;
import tokuden.examination.Finding;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.Progress;

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
        return again.repeat(in, by, Progress.UNWATCHED).match(this::told, this::refused);
    }

    private int told(Reexamination.Outcome outcome) {
        if (json) {
            outcome.findings().forEach(f -> console().json(object(f)));
            console().json(balance(outcome));
        } else {
            console().table(rows(outcome));
            console()
                    .say(
                            "case.examined",
                            outcome.examined(),
                            outcome.findings().size(),
                            outcome.first());
        }
        outcome.failed().forEach(f -> console().complain(f.trouble()));
        return outcome.failed().isEmpty() ? WELL : NOT_WELL;
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
        return object;
    }
}
