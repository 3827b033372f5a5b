package tokuden.terminal;

import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.DisposalAsked;
import tokuden.office.Role;

/** Asks that the records of a case be handed to the archives or destroyed. */
final class RetentionAskCommand extends RetentionCommand {
    @Option(names = "--fate", paramLabel = "FATE", descriptionKey = "retentionFate")
    DisposalAsked.Fate fate = DisposalAsked.Fate.DISCARD;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    RetentionAskCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tellEntry(
                disposal(place)
                        .ask(
                                in,
                                new DisposalAsked(fate, reason),
                                store.acting(place, Role.INVESTIGATION)));
    }
}
