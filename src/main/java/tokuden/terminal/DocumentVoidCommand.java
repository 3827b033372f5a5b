package tokuden.terminal;

import picocli.CommandLine.Option;
import tokuden.casework.Answer;
import tokuden.casework.dispatch.Dispatching;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.office.Officer;

/** Makes a document number void (欠番) and says why. */
final class DocumentVoidCommand extends RegisterCommand {
    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "voidReason")
    String reason;

    DocumentVoidCommand(Context context) {
        super(context);
    }

    @Override
    Answer<RegisterLine.Marked> act(Dispatching dispatching, RegisterLine line, Officer by) {
        return dispatching.makeVoid(line, reason, by);
    }
}
