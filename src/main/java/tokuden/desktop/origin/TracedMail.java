package tokuden.desktop.origin;

import java.util.List;
import java.util.Optional;
import tokuden.casework.CaseMail;
import tokuden.mail.Mail;
import tokuden.mail.auth.dns.QuestionList;
import tokuden.mail.route.ProviderProfile;
import tokuden.mail.sender.SenderTrace;
import tokuden.mail.sender.SenderTracing;
import tokuden.reports.DnsRecords;

/**
 * A mail of a case traced to its sender.
 *
 * @param proposed the profile whose host wrote the topmost line, where nobody is trusted yet
 * @param editions the statements of time, each with the edition it leads to
 * @param unanswered the questions of the mail to which no answer is held
 * @param answers the sealed DNS records that answer a question of the mail, oldest first
 */
record TracedMail(
        CaseMail of,
        Mail mail,
        Trust trust,
        Optional<ProviderProfile> proposed,
        SenderTrace trace,
        List<DatedEdition> editions,
        QuestionList unanswered,
        List<DnsRecords.Held> answers) {
    TracedMail {
        editions = List.copyOf(editions);
        answers = List.copyOf(answers);
    }

    /** What is traced, for a further trace. */
    SenderTracing.Subject subject() {
        return new SenderTracing.Subject(mail, trace.original(), trust.hosts());
    }
}
