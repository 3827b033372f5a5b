package tokuden.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.evidence.Sha256;
import tokuden.examination.Applicability;
import tokuden.examination.Examination;
import tokuden.examination.Finding;
import tokuden.exchange.Failure;
import tokuden.exchange.SourceFiles;
import tokuden.exchange.SourceReader;
import tokuden.mail.AttachedMail;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.reports.Forwarding;
import tokuden.reports.Statement;

/** Examines mails without a store; of a carrier mail, what it carries. */
final class ExamineCommand extends Command {
    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--context", paramLabel = "FILE.jsonl", descriptionKey = "context")
    Path contextFile;

    @Option(names = "--bounces", paramLabel = "PATH", descriptionKey = "bounces")
    List<Path> bounces = List.of();

    @Option(names = "--recipients", paramLabel = "FILE", descriptionKey = "recipientsTable")
    Path recipients;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
    List<Path> paths;

    private int result = WELL;

    ExamineCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        ContextFile known = ContextFile.read(Optional.ofNullable(contextFile));
        SourceReader reader = new SourceReader();
        BesideMails beside = new BesideMails(this::failed);
        beside.readRecipients(Optional.ofNullable(recipients));
        SourceFiles.under(bounces).forEach(file -> reader.read(file, beside));
        SourceFiles.under(paths).forEach(file -> reader.read(file, new Examined(known, beside)));
        return result;
    }

    private void failed(Failure failure) {
        result = NOT_WELL;
        console().complainIn(failure.in(console().language()));
    }

    private void show(String file, Examination examination) {
        if (json) {
            console().json(ExaminationJson.of(file, examination, console().language()));
        } else {
            print(file, examination);
        }
    }

    private void print(String file, Examination examination) {
        console()
                .say(
                        "examine.head",
                        file,
                        examination.sentOn().map(Object::toString).orElse("-"),
                        examination.edition().map(Object::toString).orElse("-"),
                        console().text("advertising." + examination.advertising()));
        examination.applicability().ifPresent(this::printApplicability);
        table(examination.findings());
        for (Examination.Also also : examination.also()) {
            console().say("examine.also", also.sentOn().toString(), also.edition().toString());
            printApplicability(also.applicability());
            table(also.findings());
        }
    }

    private void printApplicability(Applicability applies) {
        console()
                .say(
                        "examine.applies",
                        console().text("covered." + applies.covered()),
                        applies.reason().in(console().language()));
        applies.handOverIn(console().language())
                .ifPresent(place -> console().say("examine.hand-over", place));
    }

    private void table(List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        findings.forEach(
                f ->
                        rows.add(
                                List.of(
                                        "  " + console().text("result." + f.result()),
                                        f.key(),
                                        f.provision().cited(),
                                        f.reason().in(console().language()))));
        console().table(rows);
    }

    /** Examines each mail as it comes. */
    private final class Examined implements SourceReader.Receiver {
        private final ContextFile known;
        private final BesideMails beside;
        private final MailReader mails = new MailReader();

        Examined(ContextFile known, BesideMails beside) {
            this.known = known;
            this.beside = beside;
        }

        @Override
        public void message(SourceReader.Message message) {
            Mail mail = mails.read(message.bytes());
            Statement statement = known.of(message.source());
            if (!Forwarding.carries(mail)) {
                examine(message.source(), mail, statement);
                return;
            }
            for (AttachedMail attached : mail.attachedMails()) {
                String place = message.source() + "!" + attached.path();
                examine(place, mails.read(attached.octets()), statement);
            }
        }

        private void examine(String file, Mail mail, Statement statement) {
            Sha256 hash = Sha256.of(mail.octets());
            Statement known = Forwarding.quotes(mail) ? statement.withoutHeader() : statement;
            show(file, context.tools().examine(hash, mail, beside.with(known, mail)));
        }

        @Override
        public void failure(Failure failure) {
            if (json) {
                console().json(ExaminationJson.fault(failure, console().language()));
            }
            failed(failure);
        }
    }
}
