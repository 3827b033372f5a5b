package tokuden.terminal;

import java.time.LocalDate;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.PackageReceived;
import tokuden.exchange.packing.Receipts;
import tokuden.office.Deed;

/** Notes that a package was received, as its receipt says. */
final class PackageReceiptCommand extends NumberedCaseCommand {
    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            required = true,
            descriptionKey = "packageNumber")
    String packageNumber;

    @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "packageBy")
    String by;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    LocalDate on;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "packageNote")
    String note = "";

    PackageReceiptCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        LocalDate today = CaseConcludeCommand.today(context);
        PackageReceived received =
                new PackageReceived(packageNumber, on != null ? on : today, by, note);
        return tellEntry(
                new Receipts(recording(place))
                        .note(
                                in.number(),
                                received,
                                today,
                                store.acting(place, Deed.EXPORT_EVIDENCE)));
    }
}
