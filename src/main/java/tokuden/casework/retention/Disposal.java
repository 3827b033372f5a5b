package tokuden.casework.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.work.DisposalAgreed;
import tokuden.casework.work.DisposalAsked;
import tokuden.casework.work.Entry;
import tokuden.casework.work.HoldLifted;
import tokuden.casework.work.HoldPlaced;
import tokuden.casework.work.Logged;
import tokuden.casework.work.PackageReceived;
import tokuden.casework.work.Recording;
import tokuden.law.Act;
import tokuden.office.Officer;
import tokuden.office.Role;

/**
 * The way of records out of the store (廃棄・移管): one officer asks once the period is over, two others
 * agree who work on cases, one of them with the right of approval; a hold stops it at any point.
 * Carrying it out asks all of it again.
 */
public final class Disposal {
    private static final int NEEDED = 2;
    private static final int PAGE = 500;
    private static final LocalDate BEGINNING = LocalDate.of(2002, 1, 1);

    private final Recording recording;
    private final Retention retention;
    private final Removal removal;
    private final Locale language;

    public Disposal(Recording recording, Retention retention, Removal removal, Locale language) {
        this.recording = recording;
        this.retention = retention;
        this.removal = removal;
        this.language = language;
    }

    /** How the records of that case stand today in Japan. */
    public Keeping keeping(Case in) {
        return retention.of(
                in,
                recording.log().of(in.number()),
                LocalDate.ofInstant(recording.now(), Act.JAPAN),
                language);
    }

    /**
     * Closed cases whose period is over by that day, the longest over first, at most so many; those
     * of a board guarded for whoever asks.
     */
    public List<Keeping> due(ClockBoard board, Cases cases, LocalDate until, int limit) {
        Map<CaseNumber, Keeping> due = new LinkedHashMap<>();
        Optional<RunningClock> last = Optional.empty();
        boolean more = true;
        while (more && due.size() < limit) {
            List<RunningClock> page =
                    board.nearest(new ClockBoard.Query(BEGINNING, Optional.empty(), last, PAGE));
            for (RunningClock clock : page) {
                if (Retention.isPeriod(clock) && !due.containsKey(clock.in())) {
                    cases.find(clock.in())
                            .map(this::keeping)
                            .filter(k -> k.until().filter(d -> !d.isAfter(until)).isPresent())
                            .ifPresent(k -> due.put(k.in(), k));
                }
            }
            more = page.size() == PAGE && !page.get(PAGE - 1).last().isAfter(until);
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
        }
        return due.values().stream().limit(limit).toList();
    }

    /** Holds the records (廃棄の停止); also of a case that is open or already asked for. */
    public Answer<Logged> hold(Case in, String reason, Officer by) {
        List<Lack> lacks = new ArrayList<>(ofReason(reason));
        if (!mayAgree(by)) {
            lacks.add(new Lack("retention.no-right", by.name()));
        }
        return entered(in, by, new HoldPlaced(reason), lacks);
    }

    /** Lifts a hold; only by one with the right of approval. */
    public Answer<Logged> lift(Case in, long hold, String reason, Officer by) {
        List<Lack> lacks = new ArrayList<>(ofReason(reason));
        if (!by.holds(Role.APPROVAL)) {
            lacks.add(new Lack("retention.not-approver", by.name()));
        }
        if (keeping(in).holds().stream().noneMatch(h -> h.id() == hold)) {
            lacks.add(new Lack("retention.no-hold", Long.toString(hold)));
        }
        return entered(in, by, new HoldLifted(hold, reason), lacks);
    }

    /** Asks for disposal; refused with everything that stands against it. */
    public Answer<Logged> ask(Case in, DisposalAsked wish, Officer by) {
        Keeping keeping = keeping(in);
        List<Lack> lacks = new ArrayList<>(ofReason(wish.reason()));
        lacks.addAll(keeping.against());
        if (!mayAsk(by)) {
            lacks.add(new Lack("retention.no-right-to-ask", by.name()));
        }
        keeping.asked()
                .map(a -> new Lack("retention.already-asked", Long.toString(a.id())))
                .ifPresent(lacks::add);
        return entered(in, by, wish, lacks);
    }

    /** Agrees to what another asked, as the first or the second. */
    public Answer<Logged> agree(Case in, long asked, Officer by) {
        Keeping keeping = keeping(in);
        List<Lack> lacks = new ArrayList<>(keeping.against());
        Optional<Logged> wish = keeping.asked().filter(a -> a.id() == asked);
        if (wish.isEmpty()) {
            lacks.add(new Lack("retention.not-asked", Long.toString(asked)));
        }
        if (wish.filter(a -> a.by().equals(by.id())).isPresent()) {
            lacks.add(new Lack("retention.own", by.name()));
        }
        if (keeping.agreed().contains(by.id())) {
            lacks.add(new Lack("retention.twice", by.name()));
        }
        if (!mayAgree(by)) {
            lacks.add(new Lack("retention.no-right", by.name()));
        }
        return entered(in, by, new DisposalAgreed(asked), lacks);
    }

    /**
     * Carries it out: what only this case holds is destroyed and the case stands in the register of
     * disposals alone. Refused as long as anything stands against it.
     *
     * @param office all officers, as the office knows them today
     */
    public Answer<DisposedCase> carryOut(Case in, List<Officer> office, Officer by) {
        List<Lack> lacks = new ArrayList<>(beforeCarryingOut(in, office));
        if (!mayAsk(by)) {
            lacks.add(new Lack("retention.no-right-to-carry-out", by.name()));
        }
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        Keeping keeping = keeping(in);
        DisposalAsked wish = keeping.wish().orElseThrow();
        return Answer.granted(
                removal.remove(
                        new Removal.Terms(
                                in.number(),
                                wish.fate(),
                                wish.reason(),
                                keeping.until().orElseThrow(),
                                keeping.asked().orElseThrow().by(),
                                keeping.agreed(),
                                by.id(),
                                recording.now())));
    }

    /**
     * What still forbids carrying it out.
     *
     * @param office all officers, as the office knows them today
     */
    public List<Lack> beforeCarryingOut(Case in, List<Officer> office) {
        Keeping keeping = keeping(in);
        List<Lack> lacks = new ArrayList<>(keeping.against());
        if (keeping.asked().isEmpty()) {
            lacks.add(new Lack("retention.nothing-asked"));
        }
        if (!removal.canDestroy()) {
            lacks.add(new Lack("retention.not-encrypted"));
        }
        if (keeping.wish().filter(w -> w.fate() == DisposalAsked.Fate.ARCHIVES).isPresent()
                && recording.log().of(in.number()).standing(PackageReceived.class).isEmpty()) {
            lacks.add(new Lack("retention.not-handed-over"));
        }
        List<Officer> those =
                office.stream().filter(o -> keeping.agreed().contains(o.id())).toList();
        boolean approver = those.stream().anyMatch(o -> o.holds(Role.APPROVAL));
        if (keeping.agreed().size() < NEEDED || !approver) {
            lacks.add(new Lack("retention.needs-two", Integer.toString(keeping.agreed().size())));
        }
        return lacks;
    }

    private static boolean mayAsk(Officer by) {
        return by.holds(Role.INVESTIGATION);
    }

    private static boolean mayAgree(Officer by) {
        return by.holds(Role.APPROVAL) || by.holds(Role.INVESTIGATION) || by.holds(Role.REFERRAL);
    }

    private static List<Lack> ofReason(String reason) {
        return reason.isBlank() ? List.of(new Lack("retention.no-reason")) : List.of();
    }

    private Answer<Logged> entered(Case in, Officer by, Entry entry, List<Lack> lacks) {
        return lacks.isEmpty()
                ? Answer.granted(recording.enter(in.number(), by, entry))
                : Answer.refused(new Refusal(lacks));
    }
}
