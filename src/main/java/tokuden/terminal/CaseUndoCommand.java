package tokuden.terminal;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.office.Officer;
import tokuden.office.Role;

/** Takes a determination back, or all that were made in one act with it. */
final class CaseUndoCommand extends NumberedCaseCommand {
    @Option(names = "--mail", required = true, paramLabel = "HASH", descriptionKey = "mail")
    String mail;

    @Option(names = "--finding", required = true, paramLabel = "KEY", descriptionKey = "finding")
    String finding;

    @Option(names = "--group", descriptionKey = "undoGroup")
    boolean group;

    @Option(names = "--edition", paramLabel = "DATE", descriptionKey = "findingEdition")
    LocalDate edition;

    CaseUndoCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        Sha256 hash = Named.mailOf(in, mail);
        Examination of = Kept.examination(context.tools(), place, hash);
        String id = Kept.finding(of, finding, Optional.ofNullable(edition)).id();
        Officer by = store.acting(place, Role.INVESTIGATION);
        return tell(
                group
                        ? worker(place).undetermineGroup(in, id, by)
                        : worker(place).undetermine(in, id, by));
    }
}
