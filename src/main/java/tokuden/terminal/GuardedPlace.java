package tokuden.terminal;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import tokuden.casework.Cases;
import tokuden.casework.GuardedCases;
import tokuden.casework.approval.Drafts;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.GuardedLog;
import tokuden.casework.dispatch.DispatchRegister;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.CaseLog;
import tokuden.documents.wording.Templates;
import tokuden.evidence.Exhibits;
import tokuden.examination.Examinations;
import tokuden.exchange.ImportedTables;
import tokuden.office.Circles;
import tokuden.office.Gate;
import tokuden.office.Journal;
import tokuden.office.Officer;
import tokuden.office.Offices;
import tokuden.office.Rights;
import tokuden.office.signin.Credentials;
import tokuden.reports.Reporters;
import tokuden.reports.Reports;

/** A workplace as whoever acts now may use it: its cases are behind the {@link Gate}. */
public final class GuardedPlace implements Workplace {
    private final Workplace place;
    private final Gate gate;
    private final Cases cases;
    private final GuardedLog log;

    /**
     * Sets the gate before that place.
     *
     * @param acting who acts now; empty while nobody has sat down
     */
    public GuardedPlace(Workplace place, Clock clock, Supplier<Optional<Officer>> acting) {
        this.place = place;
        this.gate = new Gate(() -> rights(place), place.journal(), clock, acting);
        this.cases = new GuardedCases(place.cases(), gate);
        this.log = new GuardedLog(place.log(), place.board(), gate);
    }

    /** The rights of that office as it is now. */
    public static Rights rights(Workplace place) {
        return new Rights(place.offices().find().orElseThrow(), place.circles());
    }

    public Gate gate() {
        return gate;
    }

    @Override
    public Cases cases() {
        return cases;
    }

    @Override
    public CaseLog log() {
        return log;
    }

    @Override
    public ClockBoard board() {
        return log;
    }

    @Override
    public Subjects subjects() {
        return place.subjects();
    }

    @Override
    public Offices offices() {
        return place.offices();
    }

    @Override
    public Exhibits exhibits() {
        return place.exhibits();
    }

    @Override
    public Reports reports() {
        return place.reports();
    }

    @Override
    public Examinations examinations() {
        return place.examinations();
    }

    @Override
    public DispatchRegister register() {
        return place.register();
    }

    @Override
    public Journal journal() {
        return place.journal();
    }

    @Override
    public Credentials credentials() {
        return place.credentials();
    }

    @Override
    public Circles circles() {
        return place.circles();
    }

    @Override
    public Reporters reporters() {
        return place.reporters();
    }

    @Override
    public Drafts drafts() {
        return place.drafts();
    }

    @Override
    public ImportedTables tables() {
        return place.tables();
    }

    @Override
    public Templates wording() {
        return place.wording();
    }

    @Override
    public byte[] maskingSecret() {
        return place.maskingSecret();
    }

    @Override
    public Proof proof() {
        return place.proof();
    }

    @Override
    public void close() {
        place.close();
    }
}
