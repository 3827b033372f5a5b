package tokuden.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.office.SignInRule;
import tokuden.office.signin.Foundation;
import tokuden.office.signin.Founded;
import tokuden.office.signin.Founding;
import tokuden.office.signin.TemporaryPassword;
import tokuden.work.TroubleException;

/**
 * Takes the office from trial to duty: its names, its officers, and a temporary password for each,
 * shown this once.
 */
final class OfficeFoundCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--ministry", descriptionKey = "ministry")
    String ministry;

    @Option(names = "--section", descriptionKey = "section")
    String section;

    @Option(names = "--symbol", descriptionKey = "symbol")
    String symbol;

    @Option(
            names = "--officer",
            required = true,
            paramLabel = "ID|NAME|POST|ROLES",
            descriptionKey = "officer")
    List<String> officers;

    @Option(names = "--first-passwords", paramLabel = "FILE", descriptionKey = "firstPasswords")
    Path firstPasswords;

    @Option(names = "--lock-after", paramLabel = "MINUTES", descriptionKey = "lockAfter")
    int lockAfter = 10;

    @Option(names = "--plain", descriptionKey = "plain")
    boolean plain;

    @Mixin RecoveryOption recovery = new RecoveryOption();

    OfficeFoundCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (Workplace place = store.unguarded(context, context.tools().clock())) {
            Office before = place.offices().find().orElseThrow();
            List<Officer> all = officers.stream().map(OfficeSetCommand::officer).toList();
            Map<String, String> passwords = passwords(all);
            Map<String, char[]> secret = new LinkedHashMap<>();
            passwords.forEach((id, word) -> secret.put(id, word.toCharArray()));
            Office founded =
                    new Office(
                            Optional.ofNullable(ministry).orElse(before.ministry()),
                            Optional.ofNullable(section).orElse(before.section()),
                            Optional.ofNullable(symbol).orElse(before.symbol()),
                            all,
                            SignInRule.onDuty(Duration.ofMinutes(Math.max(1, lockAfter))));
            Founding founding = new Founding(founded, secret);
            Founded done = foundation(place).found(founding, actor(all), !plain);
            return tell(done, founded, passwords);
        }
    }

    private Foundation foundation(Workplace place) {
        return new Foundation(
                new Foundation.Kept(
                        place.offices(), place.credentials(), place.journal(), place::twin),
                context.tools().clock(),
                context.tools().passwordCost());
    }

    /** The office is founded by its first administrator. */
    private static String actor(List<Officer> all) {
        return all.stream()
                .filter(o -> o.holds(Role.ADMINISTRATION))
                .map(Officer::id)
                .findFirst()
                .orElse("");
    }

    /** What opens the store is shown before the store is closed for whoever has not seen it. */
    private int tell(Founded founded, Office office, Map<String, String> passwords) {
        founded.lacks().forEach(lack -> console().complainIn(lack.in(console().language())));
        if (!founded.lacks().isEmpty()) {
            return NOT_WELL;
        }
        if (firstPasswords == null) {
            passwords.forEach((id, word) -> console().say("office.first-password", id, word));
        }
        founded.recovery().ifPresent(code -> recovery.tell(context, office, code));
        founded.effect().run();
        console().say("office.founded");
        if (plain) {
            console().complain("office.plain");
        }
        return WELL;
    }

    private Map<String, String> passwords(List<Officer> all) {
        if (firstPasswords != null) {
            return given(firstPasswords);
        }
        SecureRandom random = new SecureRandom();
        Map<String, String> made = new LinkedHashMap<>();
        all.forEach(o -> made.put(o.id(), TemporaryPassword.make(random)));
        return made;
    }

    private static Map<String, String> given(Path file) {
        Map<String, String> given = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.strip().split("\\s+", 2);
                if (parts.length == 2) {
                    given.put(parts[0], parts[1]);
                }
            }
        } catch (IOException unreadable) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), unreadable);
        }
        return given;
    }
}
