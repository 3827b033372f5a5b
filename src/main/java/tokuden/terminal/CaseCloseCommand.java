package tokuden.terminal;

import java.util.List;
import picocli.CommandLine.Option;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.Bulk;
import tokuden.office.Officer;

/** Closes cases with one reason; nothing in them is deleted. */
final class CaseCloseCommand extends CaseBulkCommand {
    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    CaseCloseCommand(Context context) {
        super(context);
    }

    @Override
    Bulk.Outcome act(Bulk bulk, List<CaseNumber> cases, Officer by) {
        return bulk.close(cases, reason, by);
    }
}
