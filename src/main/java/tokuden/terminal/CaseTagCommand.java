package tokuden.terminal;

import java.util.List;
import picocli.CommandLine.Option;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.Bulk;
import tokuden.casework.work.Tagged;
import tokuden.office.Officer;

/** Puts tags on cases and takes others off. */
final class CaseTagCommand extends CaseBulkCommand {
    @Option(names = "--add", paramLabel = "TEXT", descriptionKey = "tagAdd")
    List<String> added = List.of();

    @Option(names = "--remove", paramLabel = "TEXT", descriptionKey = "tagRemove")
    List<String> removed = List.of();

    CaseTagCommand(Context context) {
        super(context);
    }

    @Override
    Bulk.Outcome act(Bulk bulk, List<CaseNumber> cases, Officer by) {
        return bulk.tag(cases, new Tagged(added, removed), by);
    }
}
