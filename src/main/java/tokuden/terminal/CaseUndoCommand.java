package tokuden.terminal;

import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.evidence.Sha256;
import tokuden.office.Role;

/** Takes a determination back. */
final class CaseUndoCommand extends NumberedCaseCommand {
    @Option(names = "--mail", required = true, paramLabel = "HASH", descriptionKey = "mail")
    String mail;

    @Option(names = "--finding", required = true, paramLabel = "KEY", descriptionKey = "finding")
    String finding;

    CaseUndoCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        Sha256 hash = Named.mailOf(in, mail);
        String id = CaseDetermineCommand.finding(context, place, hash, finding).id();
        return tell(worker(place).undetermine(in, id, store.acting(place, Role.INVESTIGATION)));
    }
}
