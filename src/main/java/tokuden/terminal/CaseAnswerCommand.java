package tokuden.terminal;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.casework.work.SuspicionAnswered;
import tokuden.office.Role;

/** Answers a suspicion that an order was disobeyed. */
final class CaseAnswerCommand extends NumberedCaseCommand {
    @Parameters(index = "1", paramLabel = "SUSPICION", descriptionKey = "entryId")
    long suspicion;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    @Option(names = "--dismissed", descriptionKey = "dismissed")
    boolean dismissed;

    CaseAnswerCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        SuspicionAnswered answer = new SuspicionAnswered(suspicion, !dismissed, reason);
        return tellEntry(
                clerk(place).answer(in.number(), answer, store.acting(place, Role.INVESTIGATION)));
    }
}
