package tokuden.terminal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.Splitting;
import tokuden.evidence.Sha256;
import tokuden.office.Role;

/** Splits a case: the chosen mails go into a new one. */
final class CaseSplitCommand extends NumberedCaseCommand {
    @Option(names = "--mail", required = true, paramLabel = "HASH", descriptionKey = "mail")
    List<String> mails;

    @Option(names = "--title", required = true, paramLabel = "TEXT", descriptionKey = "title")
    String title;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    CaseSplitCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        Set<Sha256> chosen =
                mails.stream().map(m -> Named.mailOf(in, m)).collect(Collectors.toSet());
        Splitting.Cut cut = new Splitting.Cut(chosen, title, reason);
        return tell(
                new Splitting(recording(place))
                        .split(in, cut, store.acting(place, Role.INVESTIGATION)));
    }
}
