package tokuden.office;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tokuden.work.TroubleException;

/**
 * The door of the kept things for whoever acts now: asks {@link Rights} and enters in the journal
 * when somebody looks at what is restricted. When nobody has sat down the door is open on trial
 * only.
 */
public final class Gate {
    private final Supplier<Rights> rights;
    private final Journal journal;
    private final Clock clock;
    private final Supplier<Optional<Officer>> acting;

    public Gate(
            Supplier<Rights> rights,
            Journal journal,
            Clock clock,
            Supplier<Optional<Officer>> acting) {
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
        this.acting = acting;
    }

    /** May whoever acts now do that? */
    public boolean allows(Deed deed, Matter matter) {
        return objections(deed, matter).isEmpty();
    }

    /**
     * Goes on only if it may be done.
     *
     * @throws TroubleException with the key of the first denial; the matter is out of reach
     */
    public void require(Deed deed, Matter matter) {
        for (Denial denial : objections(deed, matter)) {
            throw new TroubleException(denial.key(), denial.args(), null);
        }
    }

    /** The cases whose circle keeps whoever acts now out, by number. */
    public Set<String> hidden() {
        Rights now = rights.get();
        return acting.get()
                .map(now::hiddenFrom)
                .orElseGet(() -> now.office().onTrial() ? Set.of() : all(now));
    }

    private static Set<String> all(Rights now) {
        return now.circles().all().stream().map(Circle::caseNumber).collect(Collectors.toSet());
    }

    /** Enters in the journal that a case which is not open to everybody was looked at. */
    public void viewed(String caseNumber) {
        boolean restricted = rights.get().circles().of(caseNumber).isPresent();
        acting.get()
                .filter(officer -> restricted)
                .ifPresent(
                        officer ->
                                journal.append(
                                        new JournalEntry(
                                                clock.instant(),
                                                officer.id(),
                                                "case.viewed",
                                                caseNumber,
                                                new TreeMap<>())));
    }

    private List<Denial> objections(Deed deed, Matter matter) {
        return acting.get()
                .map(officer -> rights.get().objections(officer, deed, matter))
                .orElseGet(this::nobody);
    }

    /** On trial one acts without having sat down, on duty never. */
    private List<Denial> nobody() {
        return rights.get().office().onTrial() ? List.of() : List.of(new Denial("sign-in.who"));
    }
}
