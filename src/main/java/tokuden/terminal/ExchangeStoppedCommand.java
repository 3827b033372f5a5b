package tokuden.terminal;

import java.time.LocalDate;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.ServiceStopped;
import tokuden.office.Role;

/** Records that a carrier refuses or stopped its service to one account. */
final class ExchangeStoppedCommand extends CarrierFileCommand {
    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "stopKind")
    ServiceStopped.Stop kind;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "stoppedOn")
    LocalDate on;

    @Option(names = "--account", required = true, paramLabel = "ID", descriptionKey = "account")
    String account;

    ExchangeStoppedCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tellEntry(
                filing(place)
                        .stopped(
                                in.number(),
                                new ServiceStopped(
                                        carrier.strip(), kind, on, account.strip(), basis),
                                store.acting(place, Role.INVESTIGATION)));
    }
}
