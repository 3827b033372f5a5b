package tokuden.desktop.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tokuden.office.Denial;
import tokuden.office.signin.Admission;
import tokuden.office.signin.Doorway;
import tokuden.office.signin.Session;
import tokuden.office.signin.SignIn;

/**
 * The door of an encrypted store: the first password that fits opens the store, then the office.
 */
final class LockedDoor implements Doorway {
    private final Opener opener;
    private volatile Optional<Desk> desk = Optional.empty();

    LockedDoor(Opener opener) {
        this.opener = opener;
    }

    Clock clock() {
        return opener.clock();
    }

    /** What the window works on, once somebody has opened the store. */
    Optional<Desk> desk() {
        return desk;
    }

    @Override
    public Admission enter(String id, char[] password) {
        return opened(id, password).map(in -> in.enter(id, password)).orElseGet(LockedDoor::wrong);
    }

    @Override
    public Admission change(String id, char[] old, char[] fresh) {
        return opened(id, old).map(in -> in.change(id, old, fresh)).orElseGet(LockedDoor::wrong);
    }

    @Override
    public void leave(Session session) {
        desk.ifPresent(d -> d.door().signIn().leave(session));
    }

    private synchronized Optional<SignIn> opened(String id, char[] password) {
        if (desk.isEmpty() && opener.unlock(id, password)) {
            desk = Optional.of(opener.open());
        }
        return desk.map(d -> d.door().signIn());
    }

    private static Admission wrong() {
        return new Admission.Denied(List.of(new Denial("sign-in.wrong")));
    }
}
