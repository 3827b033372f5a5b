package tokuden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.examination.Advertising;
import tokuden.examination.Applicability;
import tokuden.examination.Check;
import tokuden.examination.Examination;
import tokuden.examination.Examinee;
import tokuden.examination.Finding;
import tokuden.examination.Reason;
import tokuden.law.Act;
import tokuden.law.Edition;
import tokuden.law.SendingMethod;
import tokuden.mail.Mail;
import tokuden.reports.Statement;

/** Joins the checks: each examines the mail under the edition in force on the day of sending. */
final class Examining {
    private final Act act;
    private final List<Check> checks;

    Examining(Act act, List<Check> checks) {
        this.act = act;
        this.checks = List.copyOf(checks);
    }

    Examination examine(Sha256 hash, Mail mail, Statement statement) {
        Optional<LocalDate> day = mail.sent().map(s -> LocalDate.ofInstant(s.at(), Act.JAPAN));
        Optional<Edition> edition = day.flatMap(act::inForceOn);
        Advertising advertising = Advertising.UNCLEAR;
        boolean headers = statement.headersComplete().orElse(true);
        List<Finding> findings =
                edition.stream()
                        .map(
                                e ->
                                        new Examinee(
                                                hash,
                                                mail,
                                                SendingMethod.SMTP,
                                                statement,
                                                headers,
                                                day.orElseThrow(),
                                                e,
                                                new Applicability(
                                                        advertising,
                                                        false,
                                                        Applicability.Covered.UNCLEAR,
                                                        new Reason("applicability.unclear"),
                                                        "",
                                                        List.of())))
                        .flatMap(e -> checks.stream().flatMap(c -> c.examine(e).stream()))
                        .toList();
        return new Examination(hash, day, edition.map(Edition::key), advertising, findings);
    }
}
