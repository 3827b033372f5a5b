package tokuden.terminal;

import java.time.LocalDate;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.ServiceStopped;
import tokuden.exchange.carriers.CarrierFile;
import tokuden.office.Role;

/** Records that a carrier refuses or stopped its service to one account. */
final class ExchangeStoppedCommand extends NumberedCaseCommand {
    @Option(
            names = "--carrier",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "carrierName")
    String carrier;

    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "stopKind")
    ServiceStopped.Stop kind;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "stoppedOn")
    LocalDate on;

    @Option(names = "--account", required = true, paramLabel = "ID", descriptionKey = "account")
    String account;

    @Option(
            names = "--basis",
            required = true,
            paramLabel = "TEXT",
            descriptionKey = "carrierBasis")
    String basis;

    ExchangeStoppedCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        CarrierFile filing = new CarrierFile(recording(place), place.exhibits(), place.circles());
        return tellEntry(
                filing.stopped(
                        in.number(),
                        new ServiceStopped(carrier.strip(), kind, on, account.strip(), basis),
                        store.acting(place, Role.INVESTIGATION)));
    }
}
