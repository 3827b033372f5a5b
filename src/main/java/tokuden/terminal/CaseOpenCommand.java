package tokuden.terminal;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.office.Role;

/** Opens a case from reports. */
final class CaseOpenCommand extends CaseCommand {
    @Option(names = "--title", required = true, paramLabel = "TEXT", descriptionKey = "title")
    String title;

    @Mixin ReportChoice choice = new ReportChoice();

    CaseOpenCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Case opened =
                worker(place)
                        .open(title, choice.chosen(place), store.acting(place, Role.INVESTIGATION));
        return taken(opened);
    }
}
