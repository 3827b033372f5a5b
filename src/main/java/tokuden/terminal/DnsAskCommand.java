package tokuden.terminal;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.exchange.Failure;
import tokuden.exchange.SourceFiles;
import tokuden.exchange.SourceReader;
import tokuden.mail.MailReader;
import tokuden.mail.auth.dns.DnsSnapshot;
import tokuden.mail.auth.dns.LiveDns;
import tokuden.mail.auth.dns.QuestionList;
import tokuden.mail.auth.dns.RecordingDns;
import tokuden.work.TroubleException;

/**
 * Asks a resolver what a list of questions, or mails, ask of DNS and writes the answers as a
 * snapshot. The one command that opens a socket, to the resolver that was named and to nothing
 * else.
 */
final class DnsAskCommand extends Command {
    @picocli.CommandLine.Mixin Tracing tracing = new Tracing();

    @Option(names = "--questions", paramLabel = "FILE", descriptionKey = "questions")
    Path questions;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "outFile")
    Path out;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
    List<Path> paths = List.of();

    DnsAskCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        LiveDns live =
                tracing.dns
                        .live(context.tools().clock())
                        .orElseThrow(() -> new TroubleException("dns.no-resolver"));
        RecordingDns recording = new RecordingDns(live);
        if (questions != null) {
            list().questions().forEach(recording::ask);
        }
        SourceReader reader = new SourceReader();
        SourceFiles.under(paths).forEach(file -> reader.read(file, new Surveyed(recording)));
        DnsSnapshot snapshot =
                recording.snapshot(context.tools().clock().instant(), tracing.dns.resolver);
        OutFiles.write(out, snapshot.toBytes());
        console().say("dns.asked", snapshot.answers().size(), out.toString(), snapshot.sha256());
        return WELL;
    }

    private QuestionList list() {
        return QuestionList.read(DnsOption.bytes(questions))
                .value()
                .orElseThrow(
                        () ->
                                new TroubleException(
                                        "dns.file-unreadable", questions.toString(), ""));
    }

    /** Lets each mail put its questions as it comes. */
    private final class Surveyed implements SourceReader.Receiver {
        private final RecordingDns recording;
        private final MailReader mails = new MailReader();

        Surveyed(RecordingDns recording) {
            this.recording = recording;
        }

        @Override
        public void message(SourceReader.Message message) {
            tracing.tracing().survey(tracing.subject(mails.read(message.bytes())), recording);
        }

        @Override
        public void failure(Failure failure) {
            console().complainIn(failure.in(console().language()));
        }
    }
}
