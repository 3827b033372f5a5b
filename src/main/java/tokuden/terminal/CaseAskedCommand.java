package tokuden.terminal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.AnswerTaking;
import tokuden.evidence.Sha256;
import tokuden.office.Role;
import tokuden.reports.ReportersAnswer;
import tokuden.reports.Statement;
import tokuden.work.TroubleException;

/** Records what the reporter of mails of a case answered: consent, relation, recipient, refusal. */
final class CaseAskedCommand extends NumberedCaseCommand {
    @Option(names = "--mail", paramLabel = "HASH", descriptionKey = "askedMails")
    List<String> mails = List.of();

    @Option(names = "--consent", paramLabel = "CONSENT", descriptionKey = "askedConsent")
    Statement.Consent consent;

    @Option(names = "--relation", paramLabel = "RELATION", descriptionKey = "askedRelation")
    Statement.Relation relation;

    @Option(names = "--recipient", paramLabel = "RECIPIENT", descriptionKey = "askedRecipient")
    Statement.Recipient recipient;

    @Option(names = "--refusal-beside", paramLabel = "true|false", descriptionKey = "askedBeside")
    Boolean beside;

    @Option(names = "--refused-on", paramLabel = "DATE", descriptionKey = "refusedOn")
    LocalDate refusedOn;

    @Option(names = "--refused-at", paramLabel = "HH:MM", descriptionKey = "refusedAt")
    LocalTime refusedAt;

    @Option(names = "--refused-to", paramLabel = "ADDRESS", descriptionKey = "refusedTo")
    String refusedTo = "";

    @Option(names = "--refused-address", paramLabel = "ADDRESS", descriptionKey = "refusedAddress")
    String refusedAddress = "";

    @Option(names = "--refused-topic", paramLabel = "TEXT", descriptionKey = "refusedTopic")
    String topic = "ALL";

    CaseAskedCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        List<Sha256> named =
                mails.isEmpty()
                        ? in.exhibits()
                        : mails.stream().map(mail -> Named.mailOf(in, mail)).toList();
        return new AnswerTaking(recording(place), place.reports(), place.journal())
                .take(in, answer(), named, store.acting(place, Role.INVESTIGATION))
                .match(this::told, this::refused);
    }

    private ReportersAnswer answer() {
        if (refusedOn == null && !(refusedTo + refusedAddress).isEmpty()) {
            throw new TroubleException("answer.no-day");
        }
        return new ReportersAnswer(
                Optional.ofNullable(consent),
                Optional.ofNullable(relation),
                Optional.ofNullable(recipient),
                Optional.ofNullable(beside),
                Optional.ofNullable(refusedOn).map(this::refusal));
    }

    private Statement.RefusalNotice refusal(LocalDate day) {
        return new Statement.RefusalNotice(
                ReportersAnswer.moment(day, Optional.ofNullable(refusedAt)),
                refusedTo,
                refusedAddress,
                topic,
                Optional.empty());
    }

    private int told(int taken) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("mails", taken);
            console().json(object);
        } else {
            console().say("answer.taken", taken);
        }
        return WELL;
    }
}
