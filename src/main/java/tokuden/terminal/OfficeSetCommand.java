package tokuden.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
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
        Officer by = store.acting(place, Role.INVESTIGATION);
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
                                all));
        Recorded.act(context, place, by, "office.changed", "office");
        console().say("office.kept");
        return WELL;
    }

    private static String or(String given, String before) {
        return given == null ? before : given;
    }

    private static Officer officer(String written) {
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
