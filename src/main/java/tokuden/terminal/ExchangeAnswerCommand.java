package tokuden.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.exchange.carriers.CarrierFile;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** Files the answer of a carrier, within reach of the circle of the case only. */
final class ExchangeAnswerCommand extends CarrierFileCommand {
    @Option(names = "--file", required = true, paramLabel = "FILE", descriptionKey = "answerFile")
    Path file;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "answerOn")
    LocalDate on;

    ExchangeAnswerCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tellEntry(
                filing(place)
                        .file(
                                in.number(),
                                new CarrierFile.Given(carrier, octets(), on, basis),
                                store.acting(place, Role.INVESTIGATION)));
    }

    private byte[] octets() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException refused) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), refused);
        }
    }
}
