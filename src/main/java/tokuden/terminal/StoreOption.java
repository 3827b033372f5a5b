package tokuden.terminal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import tokuden.office.Deed;
import tokuden.office.Denial;
import tokuden.office.Matter;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Rights;
import tokuden.office.Role;
import tokuden.office.signin.Admission;
import tokuden.office.signin.Session;
import tokuden.office.signin.SignIn;
import tokuden.work.TroubleException;

/** Where the store lies and who acts. A new store gets an office with neutral names. */
public final class StoreOption {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    Path data;

    @Option(names = "--as", paramLabel = "OFFICER", descriptionKey = "as")
    String officer;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "passwordFile")
    Path passwordFile;

    private Optional<Session> session = Optional.empty();
    private Optional<char[]> given = Optional.empty();

    /** The store as given, else where the platform keeps the data of a user. */
    Path folder() {
        return data != null ? data : usual();
    }

    /**
     * The store as given, unlocked by who acts where it is encrypted.
     *
     * @throws TroubleException {@code store.locked} when nobody is named, {@code keys.not-opened}
     *     when the password does not open it
     */
    Path unlocked(Context context) {
        Path store = folder();
        if (context.tools().isLocked(store)) {
            if (officer == null) {
                throw new TroubleException("store.locked", store.toString());
            }
            if (!context.tools().unlock(store, officer, password(context))) {
                throw new TroubleException("keys.not-opened", officer);
            }
        }
        return store;
    }

    GuardedPlace open(Context context) {
        return open(context, context.tools().clock());
    }

    /**
     * Opens the store and signs in; on trial nobody signs in.
     *
     * @throws TroubleException with the key of the denial when the officer is not let in
     */
    GuardedPlace open(Context context, Clock clock) {
        Workplace place = unguarded(context, clock);
        boolean in = false;
        try {
            session = signIn(context, place, clock);
            in = true;
        } finally {
            if (!in) {
                place.close();
            }
        }
        return new GuardedPlace(place, clock, () -> sitting(place));
    }

    /** The store as it is, for those few commands that come before any signing in. */
    Workplace unguarded(Context context, Clock clock) {
        Workplace place = context.tools().open(unlocked(context), clock);
        if (place.offices().find().isEmpty()) {
            place.offices().keep(fresh());
        }
        return place;
    }

    private Optional<Session> signIn(Context context, Workplace place, Clock clock) {
        if (place.offices().find().orElseThrow().onTrial()) {
            return Optional.empty();
        }
        Session entered = admitted(signIn(context, place).enter(id(), password(context)));
        if (entered.temporary()) {
            throw new TroubleException("sign-in.temporary");
        }
        return Optional.of(entered);
    }

    static Session admitted(Admission admission) {
        return admission.match(
                session -> session,
                reasons -> {
                    Denial first = reasons.get(0);
                    throw new TroubleException(first.key(), first.args(), null);
                });
    }

    static SignIn signIn(Context context, Workplace place) {
        Tools tools = context.tools();
        return new SignIn(
                place.offices(),
                place.credentials(),
                place.journal(),
                tools.clock(),
                tools.passwordCost());
    }

    /** The officer who says he acts. */
    String id() {
        return Optional.ofNullable(officer).orElseThrow(() -> new TroubleException("sign-in.who"));
    }

    char[] password(Context context) {
        char[] password =
                given.orElseGet(
                        () ->
                                Password.of(
                                        Optional.ofNullable(passwordFile),
                                        Password.VARIABLE,
                                        context.console().text("password.ask", officer)));
        given = Optional.of(password);
        return password;
    }

    /** The password once more, asked of a person where it does not come from a file. */
    char[] passwordAgain(Context context) {
        return Password.of(
                Optional.ofNullable(passwordFile),
                Password.VARIABLE,
                context.console().text("password.ask-again", officer));
    }

    /** Who signed in; on trial whoever is named. */
    private Optional<Officer> sitting(Workplace place) {
        return session.map(Session::officer)
                .or(
                        () ->
                                Optional.ofNullable(officer)
                                        .flatMap(place.offices().find().orElseThrow()::officer));
    }

    /**
     * Who acts: who signed in, on trial who is named, else the first officer that holds the role.
     *
     * @throws TroubleException {@code rights.role} when who signed in does not hold it
     */
    Officer acting(Workplace place, Role role) {
        Office office = place.offices().find().orElseThrow();
        if (session.isPresent()) {
            return session.map(Session::officer)
                    .filter(o -> o.holds(role))
                    .orElseThrow(
                            () -> new TroubleException("rights.role.needed", id(), "role." + role));
        }
        if (officer != null) {
            return office.officer(officer)
                    .orElseThrow(() -> new TroubleException("officer.unknown", officer));
        }
        Optional<Officer> first = office.officers().stream().filter(o -> o.holds(role)).findFirst();
        return first.orElseThrow(() -> new TroubleException("officer.none", role.name()));
    }

    /**
     * Who acts, with the right to that deed; on trial without a name the first officer that has it.
     *
     * @throws TroubleException with the key of the denial
     */
    Officer acting(Workplace place, Deed deed) {
        Rights rights = GuardedPlace.rights(place);
        Optional<Officer> sitting = sitting(place);
        if (officer != null && sitting.isEmpty()) {
            throw new TroubleException("officer.unknown", officer);
        }
        Officer by =
                sitting.orElseGet(
                        () ->
                                rights.office().officers().stream()
                                        .filter(o -> rights.allows(o, deed, Matter.OFFICE))
                                        .findFirst()
                                        .orElseThrow(
                                                () ->
                                                        new TroubleException(
                                                                "officer.none", deed.name())));
        for (Denial denial : rights.objections(by, deed, Matter.OFFICE)) {
            throw new TroubleException(denial.key(), denial.args(), null);
        }
        return by;
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
