package tokuden.terminal;

import java.util.List;
import picocli.CommandLine.Option;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.Bulk;
import tokuden.office.Officer;

/** Assigns cases to an officer. */
final class CaseAssignCommand extends CaseBulkCommand {
    @Option(names = "--to", required = true, paramLabel = "OFFICER", descriptionKey = "taskOwner")
    String to;

    CaseAssignCommand(Context context) {
        super(context);
    }

    @Override
    Bulk.Outcome act(Bulk bulk, List<CaseNumber> cases, Officer by) {
        return bulk.assign(cases, to, by);
    }
}
