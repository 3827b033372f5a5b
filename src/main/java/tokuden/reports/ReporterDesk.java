package tokuden.reports;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.office.Deed;
import tokuden.office.Gate;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Matter;
import tokuden.office.Officer;

/**
 * Where the identity of a reporter is asked for (情報提供者の保護). What comes out is masked; opening it
 * takes the right and is entered in the journal before anything is shown.
 */
public final class ReporterDesk {
    private final Reporters reporters;
    private final Gate gate;
    private final Journal journal;
    private final Clock clock;

    public ReporterDesk(Reporters reporters, Gate gate, Journal journal, Clock clock) {
        this.reporters = reporters;
        this.gate = gate;
        this.journal = journal;
        this.clock = clock;
    }

    /** For what somebody opens the identity of a reporter. */
    public enum Purpose {
        /** 事実の確認 */
        FACTS,
        /** 同意・受信拒否の確認 */
        CONSENT,
        /** 申出への回答 */
        ANSWER,
        /** 訂正 */
        CORRECTION
    }

    /** What may be shown to everybody who may see reports. */
    public Optional<Reporter> masked(long report) {
        gate.require(Deed.READ_REPORTS, Matter.OFFICE);
        return reporters.of(report).map(Reporter::masked);
    }

    /**
     * The identity itself; recorded whether or not there is one.
     *
     * @throws tokuden.work.TroubleException when the officer has no right to it
     */
    public Optional<Reporter> unmasked(long report, Purpose purpose, Officer by) {
        gate.require(Deed.UNMASK_REPORTER, Matter.OFFICE);
        enter("reporter.unmasked", report, by, Map.of("purpose", purpose.name()));
        return reporters.of(report);
    }

    /** Keeps who reported; the journal says that, not who. */
    public void keep(long report, Reporter reporter, Officer by) {
        gate.require(Deed.UNMASK_REPORTER, Matter.OFFICE);
        reporters.keep(report, reporter);
        enter("reporter.kept", report, by, Map.of());
    }

    private void enter(String action, long report, Officer by, Map<String, String> particulars) {
        journal.append(
                new JournalEntry(
                        clock.instant(),
                        by.id(),
                        action,
                        "report " + report,
                        new TreeMap<>(particulars)));
    }
}
