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
import tokuden.casework.reach.CaseMaterial;
import tokuden.casework.reach.GuardedDrafts;
import tokuden.casework.reach.GuardedExaminations;
import tokuden.casework.reach.GuardedExhibits;
import tokuden.casework.reach.GuardedRegister;
import tokuden.casework.reach.GuardedReports;
import tokuden.casework.reach.GuardedSubjects;
import tokuden.casework.retention.GuardedRemoval;
import tokuden.casework.retention.Removal;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.CaseLog;
import tokuden.documents.wording.Templates;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Health;
import tokuden.evidence.IntegrityCheck;
import tokuden.evidence.backup.Backups;
import tokuden.examination.Examinations;
import tokuden.exchange.ImportedTables;
import tokuden.exchange.partners.Partners;
import tokuden.office.Circles;
import tokuden.office.Gate;
import tokuden.office.Journal;
import tokuden.office.Officer;
import tokuden.office.Offices;
import tokuden.office.Rights;
import tokuden.office.signin.Credentials;
import tokuden.office.signin.EncryptedTwin;
import tokuden.reports.Reporters;
import tokuden.reports.Reports;

/**
 * A workplace as whoever acts now may use it: its cases are behind the {@link Gate}, and what
 * belongs to them with them.
 */
public final class GuardedPlace implements Workplace {
    private final Workplace place;
    private final Gate gate;
    private final Cases cases;
    private final GuardedLog log;
    private final CaseMaterial material;

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
        this.material = new CaseMaterial(place.cases(), place.register(), gate);
    }

    /** The rights of that office as it is now. */
    public static Rights rights(Workplace place) {
        return new Rights(place.offices().find().orElseThrow(), place.circles());
    }

    /**
     * The place without the gate, for what looks at everything whoever acts and shows nobody any of
     * it: taking in, which must know every mail that came before, and the watch over orders.
     */
    public Workplace unseen() {
        return place;
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
        return new GuardedSubjects(place.subjects(), material);
    }

    @Override
    public Offices offices() {
        return place.offices();
    }

    @Override
    public Exhibits exhibits() {
        return new GuardedExhibits(place.exhibits(), material);
    }

    @Override
    public Reports reports() {
        return new GuardedReports(place.reports(), material);
    }

    @Override
    public Examinations examinations() {
        return new GuardedExaminations(place.examinations(), material);
    }

    @Override
    public DispatchRegister register() {
        return new GuardedRegister(place.register(), material);
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
        return new GuardedDrafts(place.drafts(), material);
    }

    @Override
    public ImportedTables tables() {
        return place.tables();
    }

    @Override
    public Partners partners() {
        return place.partners();
    }

    @Override
    public Templates wording() {
        return place.wording();
    }

    @Override
    public Removal removal() {
        return new GuardedRemoval(place.removal(), gate);
    }

    @Override
    public byte[] maskingSecret() {
        return place.maskingSecret();
    }

    @Override
    public EncryptedTwin twin() {
        return place.twin();
    }

    @Override
    public Health health() {
        return place.health();
    }

    @Override
    public IntegrityCheck checkup(String officer) {
        return place.checkup(officer);
    }

    @Override
    public Proof proof() {
        return place.proof();
    }

    @Override
    public Backups backups() {
        return place.backups();
    }

    @Override
    public void close() {
        place.close();
    }
}
