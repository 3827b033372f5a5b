package tokuden.office.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tokuden.office.Denial;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Offices;

/**
 * Signing in (利用者の確認). Every attempt is entered in the journal. Somebody unknown and a wrong
 * password get the same answer in the same time. On trial everybody is let in without a password.
 */
public final class SignIn implements Doorway {
    private final Offices offices;
    private final Credentials credentials;
    private final Journal journal;
    private final Clock clock;
    private final PasswordCost cost;
    private final SecureRandom random = new SecureRandom();

    public SignIn(
            Offices offices,
            Credentials credentials,
            Journal journal,
            Clock clock,
            PasswordCost cost) {
        this.offices = offices;
        this.credentials = credentials;
        this.journal = journal;
        this.clock = clock;
        this.cost = cost;
    }

    @Override
    public Admission enter(String id, char[] password) {
        Office office = office();
        Optional<Officer> officer = office.officer(id);
        if (office.onTrial()) {
            return officer.map(o -> admitted(o, office, false))
                    .orElseGet(() -> denied("rights.unknown", id));
        }
        List<Denial> objections = objections(officer, id, password);
        return objections.isEmpty()
                ? entered(officer.orElseThrow(), credentials.of(id).orElseThrow(), password)
                : new Admission.Denied(objections);
    }

    /** What stands against taking him for that officer; nothing if the password is his. */
    private List<Denial> objections(Optional<Officer> officer, String id, char[] password) {
        Optional<Credential> known = credentials.of(id);
        if (officer.isEmpty() || known.isEmpty()) {
            PasswordHash.of(password, cost, random);
            return List.of(new Denial("sign-in.wrong"));
        }
        Instant now = clock.instant();
        Optional<Instant> blocked = known.get().blockedUntil(now);
        if (blocked.isPresent()) {
            return List.of(new Denial("sign-in.blocked", blocked.get().toString()));
        }
        if (!known.get().hash().matches(password)) {
            credentials.keep(List.of(known.get().failed(now)));
            tell("officer.sign-in-failed", id, id);
            return List.of(new Denial("sign-in.wrong"));
        }
        return List.of();
    }

    private Admission entered(Officer officer, Credential known, char[] password) {
        PasswordHash strong =
                known.hash().cost().isBelow(cost)
                        ? PasswordHash.of(password, cost, random)
                        : known.hash();
        if (known.failures() > 0 || !strong.equals(known.hash())) {
            credentials.keep(List.of(known.succeeded(strong)));
        }
        wrapOnce(officer.id(), password);
        tell("officer.signed-in", officer.id(), officer.id());
        return admitted(officer, office(), known.temporary());
    }

    /**
     * Exactly this password of his opens an encrypted store: he may have none that does if the
     * store was encrypted while he was away, and two after a crash.
     */
    private void wrapOnce(String id, char[] password) {
        Keyring keyring = credentials.keyring();
        if (keyring.encrypted() && Collections.frequency(keyring.holders(), id) != 1) {
            keyring.admit(id, password, () -> {});
        }
    }

    /**
     * Asks the password again before an approval, and goes on with who showed that it is he.
     *
     * @param about number of what he is going to approve, for the journal
     */
    public <R> R confirm(
            Officer by,
            char[] password,
            String about,
            Function<Confirmed, R> confirmed,
            Function<List<Denial>, R> denied) {
        Office office = office();
        if (office.onTrial()) {
            return confirmed.apply(new Confirmed(by));
        }
        List<Denial> objections = objections(office.officer(by.id()), by.id(), password);
        if (!objections.isEmpty()) {
            return denied.apply(objections);
        }
        tell("officer.confirmed", by.id(), about);
        return confirmed.apply(new Confirmed(by));
    }

    @Override
    public void leave(Session session) {
        String id = session.officer().id();
        tell("officer.signed-out", id, id);
    }

    @Override
    public Admission change(String id, char[] old, char[] fresh) {
        return enter(id, old)
                .match(
                        session -> changed(session, old, fresh),
                        reasons -> new Admission.Denied(reasons));
    }

    private Admission changed(Session session, char[] old, char[] fresh) {
        String id = session.officer().id();
        if (office().onTrial()) {
            return denied("password.on-trial");
        }
        List<Denial> objections = PasswordRule.objections(id, fresh);
        if (!objections.isEmpty()) {
            return new Admission.Denied(objections);
        }
        if (java.util.Arrays.equals(old, fresh)) {
            return denied("password.same");
        }
        set(id, fresh, false);
        tell("officer.password-changed", id, id);
        return admitted(session.officer(), office(), false);
    }

    /**
     * Gives an officer who forgot his password a temporary one. Whoever sets it knows it; therefore
     * it opens nothing but the change of password, and the journal names who set it.
     *
     * @return what is wrong with the password; nothing if it was set
     */
    public List<Denial> reset(Officer by, Officer forgetful, char[] temporary) {
        List<Denial> objections = PasswordRule.objections(forgetful.id(), temporary);
        if (objections.isEmpty()) {
            set(forgetful.id(), temporary, true);
            tell("officer.password-reset", by.id(), forgetful.id());
        }
        return objections;
    }

    /**
     * Sets a new password for an officer who came in by the recovery code.
     *
     * @return what is wrong with the password; nothing if it was set
     */
    public List<Denial> restore(Officer officer, char[] fresh) {
        List<Denial> objections = PasswordRule.objections(officer.id(), fresh);
        if (objections.isEmpty()) {
            set(officer.id(), fresh, false);
            tell("officer.password-restored", officer.id(), officer.id());
        }
        return objections;
    }

    /** An officer leaves the office: no right, no password and no key of his is left. */
    public void dismiss(Officer by, Officer leaving) {
        Office before = office();
        List<Officer> all = new ArrayList<>(before.officers());
        all.replaceAll(o -> o.id().equals(leaving.id()) ? without(o) : o);
        credentials.keyring().dismiss(leaving.id());
        char[] nobodys = TemporaryPassword.make(random).toCharArray();
        credentials.keep(List.of(hashed(leaving.id(), nobodys, true)));
        offices.keep(
                new Office(
                        before.ministry(),
                        before.section(),
                        before.symbol(),
                        all,
                        before.signIn()));
        tell("officer.left", by.id(), leaving.id());
    }

    private static Officer without(Officer officer) {
        return new Officer(officer.id(), officer.name(), officer.post(), Set.of());
    }

    /** The password as it is kept, and as it opens an encrypted store. */
    private void set(String id, char[] password, boolean temporary) {
        Credential kept = hashed(id, password, temporary);
        credentials.keyring().admit(id, password, () -> credentials.keep(List.of(kept)));
    }

    Credential hashed(String id, char[] password, boolean temporary) {
        PasswordHash hash = PasswordHash.of(password, cost, random);
        return Credential.of(id, hash, clock.instant(), temporary);
    }

    private Office office() {
        return offices.find().orElseThrow();
    }

    private Admission admitted(Officer officer, Office office, boolean temporary) {
        return new Admission.Admitted(
                new Session(officer, clock.instant(), office.signIn().lockAfter(), temporary));
    }

    private static Admission denied(String key, String... args) {
        return new Admission.Denied(List.of(new Denial(key, args)));
    }

    private void tell(String action, String actor, String subject) {
        journal.append(new JournalEntry(clock.instant(), actor, action, subject, new TreeMap<>()));
    }
}
