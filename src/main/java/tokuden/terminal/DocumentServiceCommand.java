package tokuden.terminal;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Answer;
import tokuden.casework.dispatch.Dispatching;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.casework.dispatch.RegisterMark;
import tokuden.office.Officer;

/** Enters how a paper was served, and when it arrived: from then on the clocks run. */
final class DocumentServiceCommand extends RegisterCommand {
    @Option(names = "--way", required = true, paramLabel = "WAY", descriptionKey = "serviceWay")
    RegisterMark.Way way;

    @Option(names = "--to", required = true, paramLabel = "TEXT", descriptionKey = "serviceTo")
    String addressee;

    @Option(names = "--sent", required = true, paramLabel = "DATE", descriptionKey = "serviceSent")
    LocalDate sent;

    @Option(names = "--arrived", paramLabel = "DATE", descriptionKey = "serviceArrived")
    LocalDate arrived;

    @Option(names = "--proof", paramLabel = "TEXT", descriptionKey = "serviceProof")
    String proof = "";

    DocumentServiceCommand(Context context) {
        super(context);
    }

    @Override
    Answer<RegisterLine.Marked> act(Dispatching dispatching, RegisterLine line, Officer by) {
        RegisterMark.Served served =
                new RegisterMark.Served(
                        way, addressee.strip(), sent, Optional.ofNullable(arrived), proof.strip());
        return dispatching.serve(line, served, by);
    }
}
