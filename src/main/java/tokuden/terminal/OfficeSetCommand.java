package tokuden.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import tokuden.office.Deed;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** Changes what papers say of the office, and its officers. */
final class OfficeSetCommand extends StoreCommand {
    @Option(names = "--ministry", descriptionKey = "ministry")
    String ministry;

    @Option(names = "--section", descriptionKey = "section")
    String section;

    @Option(names = "--symbol", descriptionKey = "symbol")
    String symbol;

    @Option(names = "--officer", paramLabel = "ID|NAME|POST|ROLES", descriptionKey = "officer")
    List<String> officers = List.of();

    OfficeSetCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Office before = place.offices().find().orElseThrow();
        Officer by = store.acting(place, Deed.SET_OFFICE);
        List<Officer> all = new ArrayList<>(before.officers());
        for (String written : officers) {
            Officer officer = officer(written);
            all.removeIf(o -> o.id().equals(officer.id()));
            all.add(officer);
        }
        place.offices()
                .keep(
                        new Office(
                                or(ministry, before.ministry()),
                                or(section, before.section()),
                                or(symbol, before.symbol()),
                                all,
                                before.signIn()));
        Recorded.Act done = new Recorded.Act(by, "office.changed", "office", told(before, all));
        Recorded.act(context, place, done);
        console().say("office.kept");
        return WELL;
    }

    /** Who holds which roles now and did not before. */
    private static Map<String, String> told(Office before, List<Officer> all) {
        Map<String, String> changed = new TreeMap<>();
        all.stream()
                .filter(o -> !before.officers().contains(o))
                .forEach(o -> changed.put("officer." + o.id(), roles(o)));
        return changed;
    }

    private static String roles(Officer officer) {
        return officer.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static String or(String given, String before) {
        return given == null ? before : given;
    }

    static Officer officer(String written) {
        String[] parts = written.split("[|｜]", -1);
        try {
            Set<Role> roles =
                    Arrays.stream(parts[3].split("[,+]"))
                            .map(r -> Role.valueOf(r.strip().toUpperCase(java.util.Locale.ROOT)))
                            .collect(Collectors.toSet());
            return new Officer(parts[0].strip(), parts[1].strip(), parts[2].strip(), roles);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            throw new TroubleException("officer.wrong", List.of(written), wrong);
        }
    }
}
