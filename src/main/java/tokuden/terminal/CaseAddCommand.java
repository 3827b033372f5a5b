package tokuden.terminal;

import picocli.CommandLine.Mixin;
import tokuden.casework.Case;
import tokuden.office.Role;

/** Adds reported mails to a case. */
final class CaseAddCommand extends NumberedCaseCommand {
    @Mixin ReportChoice choice = new ReportChoice();

    CaseAddCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return taken(
                worker(place)
                        .addMails(
                                in, choice.chosen(place), store.acting(place, Role.INVESTIGATION)));
    }
}
