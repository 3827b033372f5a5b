package tokuden.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.exchange.Failure;
import tokuden.exchange.SourceFiles;
import tokuden.exchange.SourceReader;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.sender.SenderTrace;

/** Shows how mails are read, without a store. */
final class InspectCommand extends Command {
    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Mixin Tracing tracing = new Tracing();

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
                console().json(whole(message, mail));
            } else {
                MailPrint.of(message.source(), mail, console());
                TracePrint.of(tracing.trace(mail, context), console());
            }
        }

        private Map<String, Object> whole(SourceReader.Message message, Mail mail) {
            Map<String, Object> object = MailJson.of(message.source(), message.kind(), mail);
            SenderTrace trace = tracing.trace(mail, context);
            Locale language = console().language();
            object.put("route", RouteJson.of(trace, language));
            object.put(
                    "authentication",
                    trace.verdicts().stream()
                            .map(v -> AuthenticationJson.of(v, language))
                            .toList());
            object.put(
                    "recorded",
                    trace.recorded().stream()
                            .map(r -> AuthenticationJson.of(r, language))
                            .toList());
            object.put(
                    "signs",
                    trace.signs().stream().map(s -> AuthenticationJson.of(s, language)).toList());
            return object;
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
