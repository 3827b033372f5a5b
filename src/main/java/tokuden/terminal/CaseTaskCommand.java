package tokuden.terminal;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.ProofTask;
import tokuden.casework.work.ProofTasks;
import tokuden.casework.work.TaskSet;
import tokuden.examination.ProofStep;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.law.procedure.TaskTemplate;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** Sets a task, every task of a template, or the next step of a proof. */
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

    @Option(names = "--step", paramLabel = "STEP", descriptionKey = "taskStep")
    String step;

    CaseTaskCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        Officer by = store.acting(place, Role.INVESTIGATION);
        if (step != null) {
            return tellEntry(tasks(place).set(proof(in), by));
        }
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

    private ProofTasks tasks(Workplace place) {
        return new ProofTasks(recording(place), ProcedureFiles.shipped().templates());
    }

    private ProofTask proof(Case in) {
        return new ProofTask(
                in.number(),
                ProofStep.of(step).orElseThrow(() -> new TroubleException("step.unknown", step)),
                owner,
                Optional.ofNullable(due),
                CaseConcludeCommand.today(context),
                console().language());
    }
}
