package tokuden.terminal;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.TaskSet;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.law.procedure.TaskTemplate;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** Sets a task, or every task of a template. */
final class CaseTaskCommand extends NumberedCaseCommand {
    @Option(names = "--what", paramLabel = "TEXT", descriptionKey = "taskWhat")
    String what;

    @Option(
            names = "--owner",
            required = true,
            paramLabel = "OFFICER",
            descriptionKey = "taskOwner")
    String owner;

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "taskDue")
    LocalDate due;

    @Option(names = "--template", paramLabel = "ID", descriptionKey = "taskTemplate")
    String template;

    CaseTaskCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        Officer by = store.acting(place, Role.INVESTIGATION);
        if (template == null) {
            TaskSet task =
                    new TaskSet(what == null ? "" : what, owner, Optional.ofNullable(due), "");
            return tellEntry(clerk(place).setTask(in.number(), task, by));
        }
        TaskTemplate tasks =
                ProcedureFiles.shipped().templates().stream()
                        .filter(t -> t.id().equals(template))
                        .findFirst()
                        .orElseThrow(() -> new TroubleException("template.unknown", template));
        LocalDate today = CaseConcludeCommand.today(context);
        return clerk(place)
                .plan(in.number(), tasks, owner, today, by)
                .match(
                        kept -> {
                            kept.forEach(this::entered);
                            return WELL;
                        },
                        this::refused);
    }
}
