package tokuden.casework.approval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.Lack;
import tokuden.office.FourEyes;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;

/** The way a draft goes (決裁経路), stop by stop; the last one decides. */
public record Route(List<Station> stations) {
    public Route {
        stations = List.copyOf(stations);
    }

    /** Everything that is wrong with this way for what those officers wrote. */
    public List<Lack> lacks(Office office, List<Officer> authors) {
        List<Lack> lacks = new ArrayList<>();
        long deciding = stations.stream().filter(Route::decides).count();
        if (deciding != 1 || !decides(stations.get(stations.size() - 1))) {
            lacks.add(new Lack("draft.route-end"));
        }
        Set<String> seen = new HashSet<>();
        for (Station station : stations) {
            if (!seen.add(station.officer())) {
                lacks.add(new Lack("draft.route-twice", station.officer()));
            }
            lacks.addAll(lacks(station, office, authors));
        }
        return lacks;
    }

    private static List<Lack> lacks(Station station, Office office, List<Officer> authors) {
        Optional<Officer> officer = office.officer(station.officer());
        if (officer.isEmpty()) {
            return List.of(new Lack("draft.route-unknown", station.officer()));
        }
        List<Lack> lacks = new ArrayList<>();
        FourEyes.objection(officer.get(), authors)
                .ifPresent(own -> lacks.add(new Lack(own.key(), own.args())));
        if (decides(station) && !officer.get().holds(Role.APPROVAL)) {
            lacks.add(new Lack("draft.route-no-approver", officer.get().name()));
        }
        return lacks;
    }

    private static boolean decides(Station station) {
        return station.kind() == Station.Kind.DECISION;
    }
}
