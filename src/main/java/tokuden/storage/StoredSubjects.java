package tokuden.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import tokuden.casework.CaseNumber;
import tokuden.casework.subject.Mark;
import tokuden.casework.subject.Subject;
import tokuden.casework.subject.SubjectEntry;
import tokuden.casework.subject.SubjectFile;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.SuspicionRaised;
import tokuden.storage.shape.RecordShape;

/** The register of subjects: entries are added, and the tables of marks follow them. */
final class StoredSubjects implements Subjects {
    static final String PAGE =
            "select distinct subject from subject_entry where subject < ?"
                    + " order by subject desc fetch first ? rows only";
    private static final String SPAN =
            "select count(*) as mails, min(sent_on) as first_on, max(sent_on) as last_on"
                    + " from seen_mark where kind = ? and mark = ? and sent_on ";

    private final Database database;

    StoredSubjects(Database database) {
        this.database = database;
    }

    @Override
    public synchronized SubjectFile register(Subject subject, Instant at, String by) {
        long id =
                database.keep(
                        session ->
                                session.doReturningWork(
                                        c -> registered(session, new Sql(c), subject, at, by)));
        return find(id).orElseThrow();
    }

    private static long registered(Session session, Sql sql, Subject subject, Instant at, String by)
            throws SQLException {
        long id = highest(sql, "subject") + 1;
        add(session, sql, new Draft(id, at, by, new SubjectEntry.Described(subject.withId(id))));
        return id;
    }

    @Override
    public synchronized void enter(List<Draft> entries) {
        database.keep(
                session -> {
                    session.doWork(
                            c -> {
                                for (Draft draft : entries) {
                                    add(session, new Sql(c), draft);
                                }
                            });
                    return entries.size();
                });
    }

    private static void add(Session session, Sql sql, Draft draft) throws SQLException {
        SubjectEntryRow row = new SubjectEntryRow();
        row.id = highest(sql, "id") + 1;
        row.subject = draft.subject();
        row.kind = draft.entry().kind().name();
        row.at = draft.at();
        row.officer = draft.by();
        row.content = RecordShape.text((Record) draft.entry());
        session.persist(row);
        session.flush();
        refresh(sql, draft.subject());
    }

    /** Writes anew which names, marks and cases that subject has. */
    private static void refresh(Sql sql, long subject) throws SQLException {
        SubjectFile file = file(sql, subject).orElseThrow();
        sql.change("delete from subject_mark where subject = ?", subject);
        for (Mark mark : file.marks().keySet()) {
            sql.change(
                    "insert into subject_mark values (?,?,?)",
                    mark.kind().name(),
                    mark.value(),
                    subject);
        }
        sql.change("delete from subject_name where subject = ?", subject);
        for (String name : file.subject().names()) {
            sql.change("insert into subject_name values (?,?)", name, subject);
        }
        sql.change("delete from subject_case where subject = ?", subject);
        for (CaseNumber number : file.cases()) {
            sql.change("insert into subject_case values (?,?)", number.text(), subject);
        }
    }

    /** Are there subjects of a store from before names were listed? */
    boolean lacksNames() {
        return database.query(
                c ->
                        !new Sql(c)
                                .list(
                                        "select 1 from subject_entry where not exists"
                                                + " (select 1 from subject_name)"
                                                + " fetch first 1 row only",
                                        row -> row.getLong(1))
                                .isEmpty());
    }

    /** Computes the tables of names, marks and cases anew from the entries. */
    synchronized void rebuild() {
        database.change(
                c -> {
                    Sql sql = new Sql(c);
                    List<Long> all =
                            sql.list(
                                    "select distinct subject from subject_entry",
                                    row -> row.getLong(1));
                    for (long subject : all) {
                        refresh(sql, subject);
                    }
                    return all.size();
                });
        database.sync();
    }

    private static long highest(Sql sql, String column) throws SQLException {
        return sql.list(
                        "select coalesce(max(" + column + "), 0) from subject_entry",
                        row -> row.getLong(1))
                .get(0);
    }

    @Override
    public Optional<SubjectFile> find(long id) {
        return database.query(c -> file(new Sql(c), id));
    }

    private static Optional<SubjectFile> file(Sql sql, long id) throws SQLException {
        List<SubjectEntry> entries =
                sql.list(
                        "select kind, content from subject_entry where subject = ?"
                                + " order by subject, id",
                        StoredSubjects::entry,
                        id);
        return entries.isEmpty() ? Optional.empty() : Optional.of(SubjectFile.of(entries));
    }

    private static SubjectEntry entry(ResultSet row) throws SQLException {
        SubjectEntry.Kind kind = SubjectEntry.Kind.valueOf(row.getString("kind"));
        return RecordShape.in(row.getString("content"), kind.type());
    }

    @Override
    public List<SubjectFile> page(long before, int limit) {
        return database.query(c -> page(c, before, limit));
    }

    private static List<SubjectFile> page(Connection connection, long before, int limit)
            throws SQLException {
        Sql sql = new Sql(connection);
        List<SubjectFile> files = new java.util.ArrayList<>();
        for (long id : sql.list(PAGE, row -> row.getLong(1), before, limit)) {
            file(sql, id).ifPresent(files::add);
        }
        return files;
    }

    @Override
    public List<Long> bearing(Mark mark) {
        return ids(
                "select subject from subject_mark where kind = ? and mark = ?"
                        + " order by kind, mark, subject",
                mark.kind().name(),
                mark.value());
    }

    @Override
    public List<Long> behind(CaseNumber number) {
        return ids(
                "select subject from subject_case where case_number = ?"
                        + " order by case_number, subject",
                number.text());
    }

    @Override
    public List<Long> called(String name) {
        return ids("select subject from subject_name where name = ? order by name, subject", name);
    }

    private List<Long> ids(String sql, Object... args) {
        return database.query(c -> new Sql(c).list(sql, row -> row.getLong(1), args));
    }

    @Override
    public synchronized void remember(List<Sighting> sightings) {
        database.keep(
                session -> {
                    sightings.forEach(sighting -> remember(session, sighting));
                    return sightings.size();
                });
    }

    private static void remember(Session session, Sighting sighting) {
        for (Mark mark : sighting.marks()) {
            SeenMarkRow row = new SeenMarkRow();
            row.kind = mark.kind().name();
            row.mark = mark.value();
            row.mail = sighting.mail().hex();
            row.sentOn = sighting.sentOn();
            session.merge(row);
        }
    }

    @Override
    public SuspicionRaised.Compared compare(Mark mark, LocalDate day) {
        return database.query(
                c ->
                        new SuspicionRaised.Compared(
                                mark.value(),
                                span(new Sql(c), mark, "<= ?", day),
                                span(new Sql(c), mark, "> ?", day)));
    }

    private static SuspicionRaised.Span span(Sql sql, Mark mark, String when, LocalDate day)
            throws SQLException {
        return sql.list(SPAN + when, StoredSubjects::span, mark.kind().name(), mark.value(), day)
                .get(0);
    }

    private static SuspicionRaised.Span span(ResultSet row) throws SQLException {
        return new SuspicionRaised.Span(
                row.getInt("mails"),
                Optional.ofNullable(row.getObject("first_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("last_on", LocalDate.class)));
    }
}
