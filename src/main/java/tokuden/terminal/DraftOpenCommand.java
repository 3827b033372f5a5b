package tokuden.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.casework.approval.Basis;
import tokuden.casework.approval.DraftNumber;
import tokuden.casework.approval.OrderIssuing;
import tokuden.casework.approval.Proposal;
import tokuden.casework.approval.Route;
import tokuden.casework.approval.Station;
import tokuden.office.Deed;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** Drafts an act on a case; without a route the first officer who may approve it decides. */
final class DraftOpenCommand extends DraftCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "number")
    String number;

    @Option(names = "--act", paramLabel = "ACT", descriptionKey = "act")
    String act = OrderIssuing.ORDER;

    @Option(names = "--text", paramLabel = "FILE", descriptionKey = "textFile")
    Path text;

    @Option(names = "--gist", paramLabel = "TEXT", descriptionKey = "draftGist")
    String gist;

    @Option(names = "--station", paramLabel = "KIND|POST|ID", descriptionKey = "station")
    List<String> stations = List.of();

    @Option(names = "--state", paramLabel = "FIELD=TEXT", descriptionKey = "draftStated")
    Map<String, String> stated = new TreeMap<>();

    @Option(names = "--replaces", paramLabel = "DRAFT", descriptionKey = "replaces")
    String replaces;

    DraftOpenCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Case in = Named.byNumber(place, number);
        Officer by = store.acting(place, Deed.DRAFT);
        Route route =
                stations.isEmpty()
                        ? straight(place.offices().find().orElseThrow(), by)
                        : new Route(stations.stream().map(DraftOpenCommand::station).toList());
        Proposal what =
                new Proposal(
                        act,
                        DraftWordsFile.words(
                                context,
                                in,
                                ProposedAct.at(place, act),
                                Optional.ofNullable(text),
                                gist),
                        Basis.of(in).stating(new TreeMap<>(stated)),
                        route,
                        Optional.ofNullable(replaces).map(DraftOpenCommand::draft));
        return tell(drafting(place).draft(in, what, by));
    }

    private static Route straight(Office office, Officer by) {
        Officer approver =
                office.officers().stream()
                        .filter(o -> o.holds(Role.APPROVAL) && !o.id().equals(by.id()))
                        .findFirst()
                        .orElseThrow(() -> new TroubleException("draft.no-approver"));
        return new Route(
                List.of(new Station(Station.Kind.DECISION, approver.post(), approver.id())));
    }

    private static Station station(String written) {
        String[] parts = written.split("[|｜]", -1);
        try {
            return new Station(
                    Station.Kind.valueOf(parts[0].strip().toUpperCase(java.util.Locale.ROOT)),
                    parts[1].strip(),
                    parts[2].strip());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            throw new TroubleException("draft.station", List.of(written), wrong);
        }
    }

    private static DraftNumber draft(String written) {
        try {
            return new DraftNumber(written);
        } catch (IllegalArgumentException wrong) {
            throw new TroubleException("draft.unknown", List.of(written), wrong);
        }
    }
}
