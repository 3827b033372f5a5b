package tokuden.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.RecipientsTaking;
import tokuden.evidence.Sha256;
import tokuden.examination.ReportedMails;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.RecipientsRecords;
import tokuden.reports.Statement;

/**
 * Shows to which addresses each mail of a case is known to have been sent, and takes a list of such
 * addresses in; failures of delivery among the mails of the case count without more.
 */
final class CaseRecipientsCommand extends NumberedCaseCommand {
    @Option(names = "--table", paramLabel = "FILE", descriptionKey = "recipientsTable")
    Path table;

    @Option(names = "--mail", paramLabel = "HASH", descriptionKey = "recipientsMails")
    List<String> mails = List.of();

    CaseRecipientsCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        List<Sha256> named =
                mails.isEmpty()
                        ? in.exhibits()
                        : mails.stream().map(mail -> Named.mailOf(in, mail)).toList();
        int taken = table == null ? WELL : take(place, in, named);
        if (taken != WELL) {
            return taken;
        }
        ReportedMails known = Kept.mails(place).withFailuresAmong(in.exhibits());
        named.stream()
                .filter(mail -> !known.failures().isOne(mail))
                .forEach(mail -> show(mail, known.of(mail).statement().recipients()));
        return WELL;
    }

    private int take(Workplace place, Case in, List<Sha256> named) {
        Officer by = store.acting(place, Role.INVESTIGATION);
        RecipientsRecords records =
                new RecipientsRecords(place.exhibits(), place.reports(), place.journal());
        return new RecipientsTaking(recording(place), records)
                .take(in, RecipientsRecords.Given.in(table), named, by)
                .match(this::told, this::refused);
    }

    private int told(RecipientsRecords.Taken taken) {
        if (!json) {
            console()
                    .say(
                            "recipients.taken",
                            taken.recipients().size(),
                            taken.mails(),
                            taken.exhibit().hex().substring(0, 12));
        }
        return WELL;
    }

    private void show(Sha256 mail, List<Statement.SentTo> to) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("sha256", mail.hex());
            object.put("recipients", to.stream().map(CaseRecipientsCommand::object).toList());
            console().json(object);
            return;
        }
        console().say("recipients.of", mail.hex().substring(0, 12), to.size());
        List<List<String>> rows = new ArrayList<>();
        to.forEach(
                one ->
                        rows.add(
                                List.of(
                                        "  " + one.address(),
                                        console().text("use." + one.use()),
                                        one.told()
                                                .map(p -> p.exhibit().hex().substring(0, 12))
                                                .orElse("-"))));
        console().table(rows);
    }

    private static Map<String, Object> object(Statement.SentTo to) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("address", to.address());
        object.put("use", to.use().name());
        object.put("told", to.told().map(ExaminationJson::ground).orElse(null));
        return object;
    }
}
