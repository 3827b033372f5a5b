package tokuden.terminal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.casework.work.AnswerFiled;
import tokuden.office.Circle;
import tokuden.office.Deed;
import tokuden.office.Matter;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.work.TroubleException;

/** Says who may see a case; whoever says it stays in the circle. */
final class OfficeCircleCommand extends StoreCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "number")
    String number;

    @Option(names = "--officer", paramLabel = "ID", descriptionKey = "circleOfficer")
    List<String> officers = List.of();

    @Option(names = "--open", descriptionKey = "circleOpen")
    boolean open;

    OfficeCircleCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Case in = Named.byNumber(place, number);
        Officer by = store.acting(place, Deed.SET_CIRCLE);
        gate.require(Deed.SET_CIRCLE, Matter.ofCase(in.number().text()));
        String text = in.number().text();
        if (open && holdsAnswers(place, in)) {
            return CaseCommand.refused(
                    console(), json, new Refusal(List.of(new Lack("circle.holds-answers", text))));
        }
        if (open) {
            place.circles().dissolve(text);
            Recorded.act(context, place, by, "case.circle-dissolved", text);
            console().say("circle.open", text);
            return WELL;
        }
        Set<String> ids = ids(place.offices().find().orElseThrow(), by);
        place.circles().keep(new Circle(text, ids));
        Map<String, String> told = Map.of("officers", String.join(" ", ids));
        Recorded.act(context, place, new Recorded.Act(by, "case.circle-set", text, told));
        console().say("circle.kept", text);
        return WELL;
    }

    /** What carriers answered stays within the circle. */
    private static boolean holdsAnswers(Workplace place, Case in) {
        return place.log().of(in.number()).entries().stream()
                .anyMatch(logged -> logged.entry() instanceof AnswerFiled);
    }

    private Set<String> ids(Office office, Officer by) {
        Set<String> ids = new TreeSet<>(officers);
        ids.add(by.id());
        for (String id : ids) {
            office.officer(id).orElseThrow(() -> new TroubleException("officer.unknown", id));
        }
        return ids;
    }
}
