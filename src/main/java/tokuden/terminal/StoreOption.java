package tokuden.terminal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** Where the store lies and who acts. A new store gets an office with neutral names. */
public final class StoreOption {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    Path data;

    @Option(names = "--as", paramLabel = "OFFICER", descriptionKey = "as")
    String officer;

    /** The store as given, else where the platform keeps the data of a user. */
    Path folder() {
        return data != null ? data : usual();
    }

    Workplace open(Context context) {
        return open(context, context.tools().clock());
    }

    Workplace open(Context context, Clock clock) {
        Workplace place = context.tools().open(folder(), clock);
        if (place.offices().find().isEmpty()) {
            place.offices().keep(fresh());
        }
        return place;
    }

    /** Who acts: as given, else the first officer that holds the role. */
    Officer acting(Workplace place, Role role) {
        Office office = place.offices().find().orElseGet(StoreOption::fresh);
        if (officer != null) {
            return office.officer(officer)
                    .orElseThrow(() -> new TroubleException("officer.unknown", officer));
        }
        Optional<Officer> first = office.officers().stream().filter(o -> o.holds(role)).findFirst();
        return first.orElseThrow(() -> new TroubleException("officer.none", role.name()));
    }

    /** The office of a new store. */
    public static Office fresh() {
        return new Office(
                "総務省",
                "総合通信基盤局消費者行政課",
                "総基消",
                java.util.List.of(
                        new Officer(
                                "chosa", "調査担当", "調査担当", Set.of(Role.INTAKE, Role.INVESTIGATION)),
                        new Officer("kessai", "課長", "課長", Set.of(Role.APPROVAL))));
    }

    /** Where the platform keeps the data of a user. */
    public static Path usual() {
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
        if (system.contains("win")) {
            String local = System.getenv("LOCALAPPDATA");
            return Path.of(local != null ? local : home, "Tokuden");
        }
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Tokuden");
        }
        String given = System.getenv("XDG_DATA_HOME");
        return given != null && !given.isBlank()
                ? Path.of(given, "tokuden")
                : Path.of(home, ".local", "share", "tokuden");
    }
}
