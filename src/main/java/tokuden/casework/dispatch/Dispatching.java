package tokuden.casework.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Cases;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.casework.Stage;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.FactStated;
import tokuden.casework.work.Recording;
import tokuden.law.Act;
import tokuden.law.procedure.FactKind;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;

/**
 * Sending papers out (発翰): each step is written beside the number of the paper and in the journal,
 * and an arrival also in the log of its case, from where the clocks run.
 */
public final class Dispatching {
    private static final String ORDER = "corrective-order";
    private static final String NOTICE = "explanation-notice";
    private static final String ACTION = "register.marked";

    /** Which arrivals start clocks, by the form of the paper. */
    private static final Map<String, FactKind> ARRIVALS =
            Map.of(ORDER, FactKind.ORDER_ARRIVED, NOTICE, FactKind.EXPLANATION_NOTICE_ARRIVED);

    private final DispatchRegister register;
    private final Cases cases;
    private final Clerk clerk;
    private final Journal journal;
    private final Clock clock;

    public Dispatching(
            DispatchRegister register, Cases cases, Clerk clerk, Journal journal, Clock clock) {
        this.register = register;
        this.cases = cases;
        this.clerk = clerk;
        this.journal = journal;
        this.clock = clock;
    }

    /** The line of that number in the register of that year. */
    public Optional<RegisterLine> find(int fiscalYear, String number) {
        return register.lines(fiscalYear).stream()
                .filter(l -> l.number().text().equals(number))
                .findFirst();
    }

    /** Says that no paper goes out under the number (欠番), and why. */
    public Answer<RegisterLine.Marked> makeVoid(RegisterLine line, String reason, Officer by) {
        List<Lack> lacks = lacks(line, by);
        if (reason.isBlank()) {
            lacks.add(new Lack("register.no-reason"));
        }
        if (bornByOrder(line)
                || line.bears(RegisterMark.Kind.SERVED)
                || line.bears(RegisterMark.Kind.SEALED)) {
            lacks.add(new Lack("register.in-use", line.number().text()));
        }
        return marked(line, new RegisterMark.Voided(reason.strip()), lacks, by);
    }

    /** Enters that the official seal was set on the paper of that number. */
    public Answer<RegisterLine.Marked> seal(
            RegisterLine line, RegisterMark.Sealed seal, Officer by) {
        List<Lack> lacks = lacks(line, by);
        if (seal.seal().isBlank() || seal.copies() < 1) {
            lacks.add(new Lack("register.no-seal"));
        }
        notYet(seal.on()).ifPresent(lacks::add);
        return marked(line, seal, lacks, by);
    }

    /**
     * Enters how the paper was served. The arrival is entered in the log of the case first, so that
     * after a crash between the two the same step finishes what was begun.
     */
    public Answer<RegisterLine.Marked> serve(
            RegisterLine line, RegisterMark.Served served, Officer by) {
        List<Lack> lacks = lacks(line, by);
        if (served.addressee().isBlank()) {
            lacks.add(new Lack("service.no-addressee"));
        }
        notYet(served.arrived().orElse(served.sent())).ifPresent(lacks::add);
        served.arrived()
                .filter(day -> day.isBefore(served.sent()))
                .map(
                        day ->
                                new Lack(
                                        "service.before-sent",
                                        day.toString(),
                                        served.sent().toString()))
                .ifPresent(lacks::add);
        if (lacks.isEmpty()) {
            fact(line, served).ifPresent(f -> lacks.addAll(stated(line, f, by)));
        }
        return marked(line, served, lacks, by);
    }

    /**
     * Numbers of that year nobody can account for: taken for an order that bears another one or
     * none, and not void; or left out in the count.
     */
    public List<String> unexplained(int fiscalYear) {
        List<String> found = new ArrayList<>();
        Map<String, Long> last = new HashMap<>();
        for (RegisterLine line : register.lines(fiscalYear)) {
            String symbol = line.place().symbol();
            for (long n = last.getOrDefault(symbol, 0L) + 1; n < line.place().running(); n++) {
                found.add(new NumberPattern(symbol).written(fiscalYear, n));
            }
            last.put(symbol, line.place().running());
            if (line.kind().equals(ORDER) && !line.isVoid() && !bornByOrder(line)) {
                found.add(line.number().text());
            }
        }
        return List.copyOf(found);
    }

    private boolean bornByOrder(RegisterLine line) {
        return cases.find(line.in())
                .map(Case::stage)
                .map(
                        stage ->
                                stage.match(
                                        Stage.Reader.onlyOrdered(
                                                o -> o.number().equals(line.number()), false)))
                .orElse(false);
    }

    private List<Lack> stated(RegisterLine line, FactStated fact, Officer by) {
        return clerk.state(line.in(), fact, today(), by).match(kept -> List.of(), Refusal::lacks);
    }

    /** The fact from which clocks run: of a posted notice the posting, of all else the arrival. */
    private Optional<FactStated> fact(RegisterLine line, RegisterMark.Served served) {
        String source = line.number().text() + " " + served.proof();
        if (served.way() == RegisterMark.Way.PUBLIC_NOTICE && line.kind().equals(NOTICE)) {
            return Optional.of(
                    new FactStated(
                            FactKind.EXPLANATION_NOTICE_POSTED, served.sent(), "", source.strip()));
        }
        return Optional.ofNullable(ARRIVALS.get(line.kind()))
                .flatMap(
                        kind ->
                                served.arrived()
                                        .map(
                                                day ->
                                                        new FactStated(
                                                                kind,
                                                                day,
                                                                about(line, served),
                                                                source.strip())));
    }

    /** One addressee needs no name in the log; of several each has an arrival of its own. */
    private String about(RegisterLine line, RegisterMark.Served served) {
        boolean several = cases.find(line.in()).filter(c -> c.parties().size() > 1).isPresent();
        return several ? served.addressee() : "";
    }

    private List<Lack> lacks(RegisterLine line, Officer by) {
        List<Lack> lacks = new ArrayList<>(Recording.lacks(by));
        if (line.isVoid()) {
            lacks.add(new Lack("register.void", line.number().text()));
        }
        return lacks;
    }

    private Optional<Lack> notYet(LocalDate day) {
        return day.isAfter(today())
                ? Optional.of(new Lack("fact.in-future", day.toString()))
                : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.JAPAN);
    }

    private Answer<RegisterLine.Marked> marked(
            RegisterLine line, RegisterMark mark, List<Lack> lacks, Officer by) {
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        RegisterLine.Marked kept = register.mark(line.place(), mark, clock.instant(), by.id());
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("mark", Long.toString(kept.id()));
        particulars.put("kind", mark.kind().name());
        particulars.put("year", Integer.toString(line.place().fiscalYear()));
        particulars.put("case", line.in().text());
        journal.append(
                new JournalEntry(kept.at(), by.id(), ACTION, line.number().text(), particulars));
        return Answer.granted(kept);
    }
}
