package tokuden.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.law.Act;
import tokuden.mail.attribution.Answer;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.route.Addresses;
import tokuden.work.TroubleException;

/** Asks every imported table whose an address is registered as; never chooses between them. */
final class TableAskCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "tableDay")
    LocalDate day;

    @Parameters(paramLabel = "ADDRESS", arity = "1", descriptionKey = "ip")
    String address;

    TableAskCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        var asked =
                Addresses.in(address)
                        .orElseThrow(() -> new TroubleException("auth.no-address", address));
        try (Workplace place = store.open(context)) {
            List<Answer> answers =
                    place.tables()
                            .attribution()
                            .of(
                                    asked,
                                    Optional.ofNullable(day)
                                            .map(d -> d.atStartOfDay(Act.JAPAN).toInstant()));
            List<List<String>> rows = new ArrayList<>();
            for (Answer answer : answers) {
                rows.add(
                        List.of(
                                answer.country().orElse("-"),
                                answer.asn().map(n -> "AS" + n).orElse("-"),
                                answer.holder().orElse("-"),
                                answer.table().name(),
                                answer.table().date().toString(),
                                answer.daysFromMail().isPresent()
                                        ? console()
                                                .text(
                                                        "table.days",
                                                        answer.daysFromMail().getAsLong())
                                        : "-"));
            }
            console().table(rows);
            if (Attribution.disagree(answers)) {
                console().say("table.disagree");
            }
        }
        return WELL;
    }
}
