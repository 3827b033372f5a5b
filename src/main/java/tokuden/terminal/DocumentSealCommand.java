package tokuden.terminal;

import java.time.LocalDate;
import picocli.CommandLine.Option;
import tokuden.casework.Answer;
import tokuden.casework.dispatch.Dispatching;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.casework.dispatch.RegisterMark;
import tokuden.office.Officer;

/** Enters a use of the official seal (公印使用簿). */
final class DocumentSealCommand extends RegisterCommand {
    @Option(names = "--seal", required = true, paramLabel = "TEXT", descriptionKey = "sealName")
    String seal;

    @Option(names = "--copies", paramLabel = "N", descriptionKey = "sealCopies")
    int copies = 1;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "sealOn")
    LocalDate on;

    DocumentSealCommand(Context context) {
        super(context);
    }

    @Override
    Answer<RegisterLine.Marked> act(Dispatching dispatching, RegisterLine line, Officer by) {
        LocalDate day = on != null ? on : CaseConcludeCommand.today(context);
        return dispatching.seal(line, new RegisterMark.Sealed(day, seal.strip(), copies), by);
    }
}
