package tokuden.office.signin;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import tokuden.office.Denial;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Office;
import tokuden.office.Offices;

/**
 * Founds the office: takes a store from trial to duty. It happens once; afterwards an administrator
 * changes the office.
 */
public final class Founder {
    private final Offices offices;
    private final Credentials credentials;
    private final Journal journal;
    private final Clock clock;
    private final SignIn signIn;

    public Founder(
            Offices offices,
            Credentials credentials,
            Journal journal,
            Clock clock,
            PasswordCost cost) {
        this.offices = offices;
        this.credentials = credentials;
        this.journal = journal;
        this.clock = clock;
        this.signIn = new SignIn(offices, credentials, journal, clock, cost);
    }

    /**
     * Founds it, passwords first, so that a crash between never leaves a locked office without
     * them.
     *
     * @param actor under which name it is recorded
     * @return everything that lacks; nothing if it was founded
     */
    public List<Denial> found(Founding founding, String actor) {
        if (offices.find().filter(o -> !o.onTrial()).isPresent()) {
            return List.of(new Denial("office.founded-already"));
        }
        List<Denial> lacks = founding.lacks();
        if (!lacks.isEmpty()) {
            return lacks;
        }
        founding.passwords().forEach(this::admit);
        credentials.keep(founding.credentials(signIn));
        Office office = founding.office();
        offices.keep(office);
        TreeMap<String, String> particulars = new TreeMap<>();
        office.officers()
                .forEach(
                        o ->
                                particulars.put(
                                        "officer." + o.id(),
                                        o.roles().stream().sorted().toList().toString()));
        journal.append(
                new JournalEntry(clock.instant(), actor, "office.founded", "office", particulars));
        return List.of();
    }

    /** The password opens an encrypted store, too. */
    private void admit(String officer, char[] password) {
        credentials.keyring().admit(officer, password, () -> {});
    }
}
