package tokuden.terminal;

import picocli.CommandLine.Parameters;
import tokuden.casework.Case;

/** A command on one case, named by its number. */
abstract class NumberedCaseCommand extends CaseCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "number")
    String number;

    NumberedCaseCommand(Context context) {
        super(context);
    }

    @Override
    final int act(Workplace place) {
        return act(place, Named.byNumber(place, number));
    }

    abstract int act(Workplace place, Case in);
}
