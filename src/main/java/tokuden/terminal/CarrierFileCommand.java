package tokuden.terminal;

import picocli.CommandLine.Option;
import tokuden.exchange.carriers.CarrierFile;

/** What is filed of a carrier in a case: which carrier, and on what legal basis. */
abstract class CarrierFileCommand extends NumberedCaseCommand {
    @Option(
            names = "--carrier",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "carrierName")
    String carrier;

    @Option(
            names = "--basis",
            required = true,
            paramLabel = "TEXT",
            descriptionKey = "carrierBasis")
    String basis;

    CarrierFileCommand(Context context) {
        super(context);
    }

    CarrierFile filing(Workplace place) {
        return new CarrierFile(recording(place), place.exhibits(), place.circles());
    }
}
