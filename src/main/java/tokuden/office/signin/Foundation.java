package tokuden.office.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tokuden.office.Denial;
import tokuden.office.Journal;
import tokuden.office.Offices;

/**
 * Founds the office of a store (初期設定), the store encrypted by default: the office is founded in an
 * encrypted twin of the store on trial, and the twin takes its place once the passwords and the
 * recovery code were shown. A crash at any time leaves either the trial or the founded office.
 */
public final class Foundation {
    private final Kept kept;
    private final Clock clock;
    private final PasswordCost cost;

    /**
     * What is founded.
     *
     * @param twin makes the encrypted twin of the store
     */
    public record Kept(
            Offices offices,
            Credentials credentials,
            Journal journal,
            Supplier<EncryptedTwin> twin) {}

    public Foundation(Kept kept, Clock clock, PasswordCost cost) {
        this.kept = kept;
        this.clock = clock;
        this.cost = cost;
    }

    /** Founds it; in a store that stays plain at once, else when the effect is let come. */
    public Founded found(Founding founding, String actor, boolean encrypted) {
        if (!encrypted) {
            return new Founded(
                    founder(kept.offices, kept.credentials, kept.journal).found(founding, actor),
                    Optional.empty(),
                    () -> {});
        }
        List<Denial> lacks = founding.lacks();
        if (kept.offices.find().filter(o -> !o.onTrial()).isPresent()) {
            return Founded.refused(List.of(new Denial("office.founded-already")));
        }
        return lacks.isEmpty() ? inTwin(founding, actor) : Founded.refused(lacks);
    }

    private Founded inTwin(Founding founding, String actor) {
        EncryptedTwin twin = kept.twin.get();
        boolean good = false;
        try {
            Founder founder = founder(twin.offices(), twin.credentials(), twin.journal());
            List<Denial> lacks = founder.found(founding, actor);
            if (!lacks.isEmpty()) {
                return Founded.refused(lacks);
            }
            String code = twin.credentials().keyring().recovery();
            twin.verify();
            good = true;
            return new Founded(List.of(), Optional.of(code), twin::take);
        } finally {
            if (!good) {
                twin.close();
            }
        }
    }

    private Founder founder(Offices offices, Credentials credentials, Journal journal) {
        return new Founder(offices, credentials, journal, clock, cost);
    }
}
