package tokuden.terminal;

import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.retention.DisposedCase;
import tokuden.office.Role;

/** Carries out a disposal; what only this case holds cannot be read any more. */
final class RetentionCarryOutCommand extends RetentionCommand {
    @Option(names = "--yes", required = true, descriptionKey = "retentionYes")
    boolean yes;

    RetentionCarryOutCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return disposal(place)
                .carryOut(
                        in,
                        place.offices().find().orElseThrow().officers(),
                        store.acting(place, Role.INVESTIGATION))
                .match(this::told, this::refused);
    }

    private int told(DisposedCase disposed) {
        RetentionRegisterCommand.tell(console(), json, disposed);
        return WELL;
    }
}
