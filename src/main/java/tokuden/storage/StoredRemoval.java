package tokuden.storage;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hibernate.Session;
import tokuden.casework.retention.DisposedCase;
import tokuden.casework.retention.Removal;
import tokuden.evidence.Sha256;
import tokuden.office.JournalEntry;
import tokuden.storage.segment.AesGcmRecords;
import tokuden.storage.segment.RecordPlace;
import tokuden.storage.segment.Segments;
import tokuden.storage.shape.RecordShape;
import tokuden.work.TroubleException;

/**
 * Takes cases out of the store by destroying the keys of their records (crypto-shredding). First
 * one transaction takes out the rows and enters the case in the register; then keys are destroyed
 * and the journal is told. What a crash leaves undone of the second part is done when the store is
 * opened.
 */
final class StoredRemoval implements Removal {
    static final String DESTROYED = "exhibit.destroyed";
    static final String DISPOSED = "case.disposed";

    private final StoreFiles files;
    private final Database database;
    private final StoredJournal journal;
    private final Clock clock;

    StoredRemoval(StoreFiles files, Database database, StoredJournal journal, Clock clock) {
        this.files = files;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public boolean canDestroy() {
        return files.cipher().isPresent();
    }

    @Override
    public DisposedCase remove(Terms terms) {
        if (!canDestroy()) {
            throw new TroubleException("store.not-encrypted");
        }
        synchronized (database) {
            DisposalRow row =
                    database.keep(
                            session ->
                                    session.doReturningWork(
                                            c ->
                                                    takenOut(
                                                            session,
                                                            new Sql(c),
                                                            CaseRemains.of(c, terms.number()),
                                                            terms)));
            finish(row);
            return row.disposed();
        }
    }

    private static DisposalRow takenOut(Session session, Sql sql, CaseRemains remains, Terms terms)
            throws SQLException {
        String number = remains.number().text();
        CaseRow file = session.find(CaseRow.class, number);
        if (file == null) {
            throw new TroubleException("case.unknown", number);
        }
        DisposalRow row = row(sql, file, remains, terms);
        session.persist(row);
        byCase(session, "CaseMailRow", number);
        byCase(session, "EntryRow", number);
        byCase(session, "CircleRow", number);
        byCase(session, "DraftRow", number);
        for (Sha256 mail : remains.mails()) {
            byMail(session, "ReportRow", mail);
            byMail(session, "ExaminationRow", mail);
            byMail(session, "SeenMarkRow", mail);
        }
        for (long report : remains.reports()) {
            ReporterRow reporter = session.find(ReporterRow.class, report);
            if (reporter != null) {
                session.remove(reporter);
            }
        }
        session.flush();
        for (String table : List.of("case_sheet", "case_due", "case_clock")) {
            sql.change("delete from " + table + " where case_number = ?", number);
        }
        session.remove(file);
        return row;
    }

    private static DisposalRow row(Sql sql, CaseRow file, CaseRemains remains, Terms terms)
            throws SQLException {
        DisposalRow row = new DisposalRow();
        row.caseNumber = file.number;
        row.openedYear = file.openedYear;
        row.running = file.running;
        row.at = terms.at();
        row.officer = terms.by();
        row.lastEntry = GivenNumbers.last(sql, "case_entry", "last_entry");
        row.lastReport = GivenNumbers.last(sql, "report", "last_report");
        row.lastExamination = GivenNumbers.last(sql, "examination", "last_examination");
        row.content =
                RecordShape.text(
                        new DisposedCase(
                                terms.number(),
                                terms.fate(),
                                terms.reason(),
                                terms.keptUntil(),
                                terms.askedBy(),
                                terms.agreedBy(),
                                terms.by(),
                                terms.at(),
                                remains.mails(),
                                remains.left(),
                                remains.reports()));
        return row;
    }

    private static void byCase(Session session, String entity, String number) {
        remove(session, "from " + entity + " where caseNumber = ?1", number);
    }

    private static void byMail(Session session, String entity, Sha256 mail) {
        remove(session, "from " + entity + " where mail = ?1", mail.hex());
    }

    private static void remove(Session session, String query, String value) {
        session.createQuery(query, Object.class)
                .setParameter(1, value)
                .list()
                .forEach(session::remove);
    }

    /** Does what is left to do of every disposal that was begun. */
    void resume() {
        synchronized (database) {
            for (DisposalRow row : rows()) {
                if (!row.done && canDestroy()) {
                    finish(row);
                }
            }
        }
    }

    private void finish(DisposalRow row) {
        DisposedCase disposed = row.disposed();
        AesGcmRecords cipher = files.cipher().orElseThrow();
        ExhibitTable exhibits = new ExhibitTable(database);
        for (Sha256 hash : disposed.destroyed()) {
            places(exhibits, hash).forEach(place -> destroy(cipher, place));
        }
        CaseRemains remains =
                new CaseRemains(
                        disposed.number(),
                        disposed.destroyed(),
                        disposed.left(),
                        disposed.reports());
        int records =
                new StateShredding(files.segments(), cipher, database, clock)
                        .run(remains.belonging());
        tell(disposed, records);
        exhibits.forget(disposed.destroyed());
        database.keep(
                session -> {
                    DisposalRow kept = session.find(DisposalRow.class, row.caseNumber);
                    kept.done = true;
                    return kept.running;
                });
        database.compactAtClose();
    }

    private static List<RecordPlace> places(ExhibitTable exhibits, Sha256 hash) {
        List<RecordPlace> places = new ArrayList<>();
        exhibits.find(hash).ifPresent(row -> places.add(row.place()));
        exhibits.originsOf(hash).forEach(row -> places.add(row.place()));
        return places;
    }

    private void destroy(AesGcmRecords cipher, RecordPlace place) {
        Segments segments = files.segments();
        segments.read(place)
                .filter(found -> !found.destroyed())
                .ifPresent(found -> cipher.destroy(found.header()));
    }

    private void tell(DisposedCase disposed, int records) {
        JournalTable told = new JournalTable(database);
        String number = disposed.number().text();
        List<JournalEntry> entries = new ArrayList<>();
        for (Sha256 hash : disposed.destroyed()) {
            if (told.about(hash.hex(), DESTROYED).isEmpty()) {
                TreeMap<String, String> particulars = new TreeMap<>();
                particulars.put("case", number);
                entries.add(entry(disposed, DESTROYED, hash.hex(), particulars));
            }
        }
        if (told.about(number, DISPOSED).isEmpty()) {
            TreeMap<String, String> particulars = new TreeMap<>();
            particulars.put("fate", disposed.fate().name());
            particulars.put("until", disposed.keptUntil().toString());
            particulars.put("asked", disposed.askedBy());
            particulars.put("agreed", String.join(" ", disposed.agreedBy()));
            particulars.put("originals", Integer.toString(disposed.destroyed().size()));
            particulars.put("reports", Integer.toString(disposed.reports().size()));
            particulars.put("records", Integer.toString(records));
            entries.add(entry(disposed, DISPOSED, number, particulars));
        }
        journal.appendAll(entries);
    }

    private static JournalEntry entry(
            DisposedCase disposed,
            String action,
            String subject,
            TreeMap<String, String> particulars) {
        return new JournalEntry(disposed.at(), disposed.by(), action, subject, particulars);
    }

    private List<DisposalRow> rows() {
        return database.read(
                session ->
                        session.createQuery(
                                        "from DisposalRow order by at desc, caseNumber desc",
                                        DisposalRow.class)
                                .list());
    }

    @Override
    public List<DisposedCase> register() {
        return rows().stream().map(DisposalRow::disposed).toList();
    }
}
