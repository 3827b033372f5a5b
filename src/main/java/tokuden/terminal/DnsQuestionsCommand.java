package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.exchange.Failure;
import tokuden.exchange.SourceFiles;
import tokuden.exchange.SourceReader;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.dns.QuestionList;

/** Lists what the mails ask of DNS and is not answered yet, for a machine that has a network. */
final class DnsQuestionsCommand extends Command {
    @Mixin Tracing tracing = new Tracing();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "outFile")
    Path out;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
    List<Path> paths;

    private int result = WELL;

    DnsQuestionsCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Set<DnsQuestion> questions = new LinkedHashSet<>();
        DnsSource known = tracing.dns.source(context.tools().clock());
        SourceReader reader = new SourceReader();
        SourceFiles.under(paths).forEach(file -> reader.read(file, new Asked(known, questions)));
        byte[] list = new QuestionList(List.copyOf(questions)).toBytes();
        if (out == null) {
            console().out().writeBytes(list);
        } else {
            OutFiles.write(out, list);
            console().say("dns.questions", questions.size(), out.toString());
        }
        return result;
    }

    /** Notes the questions of each mail as it comes. */
    private final class Asked implements SourceReader.Receiver {
        private final DnsSource known;
        private final Set<DnsQuestion> questions;
        private final MailReader mails = new MailReader();

        Asked(DnsSource known, Set<DnsQuestion> questions) {
            this.known = known;
            this.questions = questions;
        }

        @Override
        public void message(SourceReader.Message message) {
            Mail mail = mails.read(message.bytes());
            tracing.tracing().questions(tracing.subject(mail), known).stream()
                    .filter(q -> known.ask(q).status() == DnsAnswer.Status.NOT_RECORDED)
                    .forEach(questions::add);
        }

        @Override
        public void failure(Failure failure) {
            result = NOT_WELL;
            console().complainIn(failure.in(console().language()));
        }
    }
}
