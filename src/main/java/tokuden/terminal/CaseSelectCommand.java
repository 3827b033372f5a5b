package tokuden.terminal;

import java.util.List;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.Selected;
import tokuden.evidence.Sha256;
import tokuden.office.Role;

/** Takes mails into the selection for a referral, or out of it. */
final class CaseSelectCommand extends NumberedCaseCommand {
    @Option(names = "--mail", required = true, paramLabel = "HASH", descriptionKey = "mail")
    List<String> mails;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    @Option(names = "--out", descriptionKey = "selectOut")
    boolean out;

    CaseSelectCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        List<Sha256> chosen = mails.stream().map(m -> Named.mailOf(in, m)).toList();
        Selected selection = new Selected(!out, chosen, reason);
        return tellEntry(
                clerk(place).select(in, selection, store.acting(place, Role.INVESTIGATION)));
    }
}
