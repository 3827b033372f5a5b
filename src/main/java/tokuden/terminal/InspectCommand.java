package tokuden.terminal;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.exchange.Failure;
import tokuden.exchange.SourceFiles;
import tokuden.exchange.SourceReader;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;

/** Shows how mails are read, without a store. */
final class InspectCommand extends Command {
    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
    List<Path> paths;

    private int result = WELL;

    InspectCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        SourceReader reader = new SourceReader();
        SourceFiles.under(paths).forEach(file -> reader.read(file, new Shown()));
        return result;
    }

    /** Shows each mail as it comes. */
    private final class Shown implements SourceReader.Receiver {
        private final MailReader mails = new MailReader();

        @Override
        public void message(SourceReader.Message message) {
            Mail mail = mails.read(message.bytes());
            if (json) {
                console().json(MailJson.of(message.source(), message.kind(), mail));
            } else {
                MailPrint.of(message.source(), mail, console());
            }
        }

        @Override
        public void failure(Failure failure) {
            result = NOT_WELL;
            if (json) {
                console().json(MailJson.of(failure, console().language()));
            } else {
                console().complainIn(failure.in(console().language()));
            }
        }
    }
}
