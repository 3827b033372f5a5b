package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.Answer;
import tokuden.casework.dispatch.Dispatching;
import tokuden.casework.dispatch.NumberPattern;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** A command that writes beside one document number. */
abstract class RegisterCommand extends CaseCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "documentNumber")
    String number;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "fiscalYear")
    Integer year;

    RegisterCommand(Context context) {
        super(context);
    }

    @Override
    final int act(Workplace place) {
        Dispatching dispatching = dispatching(place);
        RegisterLine line =
                dispatching
                        .find(year(year), number)
                        .orElseThrow(() -> new TroubleException("register.unknown", number));
        Named.byNumber(place, line.in().text());
        return act(dispatching, line, store.acting(place, Role.INVESTIGATION))
                .match(kept -> told(line, kept), this::refused);
    }

    abstract Answer<RegisterLine.Marked> act(
            Dispatching dispatching, RegisterLine line, Officer by);

    Dispatching dispatching(Workplace place) {
        return new Dispatching(
                place.register(),
                place.cases(),
                clerk(place),
                place.journal(),
                context.tools().clock());
    }

    int year(Integer stated) {
        return stated != null
                ? stated
                : NumberPattern.fiscalYear(CaseConcludeCommand.today(context));
    }

    private int told(RegisterLine line, RegisterLine.Marked kept) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("number", line.number().text());
            object.put("mark", kept.id());
            object.put("kind", kept.mark().kind().name());
            console().json(object);
        } else {
            console().say("register.marked", line.number().text());
        }
        return WELL;
    }
}
