package tokuden.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tokuden.evidence.Sha256;
import tokuden.exchange.Failure;
import tokuden.exchange.SourceReader;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.reports.FailedDeliveries;
import tokuden.reports.RecipientsRecords;
import tokuden.reports.RecipientsTable;
import tokuden.reports.Statement;

/** What lies beside mails that are not kept: failures of delivery, and a list of recipients. */
final class BesideMails implements SourceReader.Receiver {
    private final MailReader reader = new MailReader();
    private final FailedDeliveries failures = new FailedDeliveries();
    private final List<Statement.SentTo> recipients = new ArrayList<>();
    private final Consumer<Failure> failed;

    BesideMails(Consumer<Failure> failed) {
        this.failed = failed;
    }

    void readRecipients(Optional<Path> table) {
        table.map(RecipientsRecords.Given::in)
                .map(given -> new RecipientsTable().read(given.bytes(), given.source()))
                .ifPresent(recipients::addAll);
    }

    /** What was said of the mail, and to whom it was sent. */
    Statement with(Statement said, Mail mail) {
        return failures.with(recipients.isEmpty() ? said : said.sentTo(recipients), mail);
    }

    @Override
    public void message(SourceReader.Message message) {
        failures.add(Sha256.of(message.bytes()), reader.read(message.bytes()));
    }

    @Override
    public void failure(Failure failure) {
        failed.accept(failure);
    }
}
