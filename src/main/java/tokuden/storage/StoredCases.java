package tokuden.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.Session;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.casework.UnderExamination;
import tokuden.casework.clock.Clockwork;
import tokuden.evidence.Sha256;
import tokuden.law.Act;
import tokuden.storage.shape.CaseShape;
import tokuden.work.TroubleException;

/** The cases, numbered by the year in which they were opened. */
final class StoredCases implements Cases {
    private static final String MAILS =
            "from CaseMailRow where caseNumber = :number order by caseNumber, ordinal";

    static final String PAGE =
            "select * from case_file where opened_year < ?1 or opened_year = ?1 and running < ?2"
                    + " order by opened_year desc, running desc fetch first ?3 rows only";

    private final Database database;

    private final Clockwork clockwork;

    StoredCases(Database database, Clockwork clockwork) {
        this.database = database;
        this.clockwork = clockwork;
    }

    Clockwork clockwork() {
        return clockwork;
    }

    @Override
    public Case open(String title, List<CaseMail> mails, Instant at) {
        return database.keep(
                session -> {
                    Case opened = openIn(session, title, mails, at);
                    refresh(session, opened.number());
                    return opened;
                });
    }

    /** Opens a case within a change that holds more. */
    Case openIn(Session session, String title, List<CaseMail> mails, Instant at) {
        int year = LocalDate.ofInstant(at, Act.JAPAN).getYear();
        long running = last(session, year) + 1;
        CaseNumber number = new CaseNumber(String.format(Locale.ROOT, "%04d-%04d", year, running));
        Case opened = empty(number, title, at).withMails(mails);
        CaseRow row = new CaseRow();
        row.number = number.text();
        row.openedYear = year;
        row.running = running;
        row.openedAt = at;
        fill(row, opened);
        session.persist(row);
        keepMails(session, opened);
        return opened;
    }

    @Override
    public Optional<Case> find(CaseNumber number) {
        return database.read(
                session ->
                        Optional.ofNullable(session.find(CaseRow.class, number.text()))
                                .map(row -> read(session, row)));
    }

    @Override
    public List<Case> page(Optional<CaseNumber> before, int limit) {
        String[] parts = before.map(n -> n.text().split("-")).orElse(new String[] {"9999", "0"});
        return database.read(
                session ->
                        session
                                .createNativeQuery(PAGE, CaseRow.class)
                                .setParameter(1, Integer.parseInt(parts[0]))
                                .setParameter(2, Long.parseLong(parts[1]))
                                .setParameter(3, limit)
                                .getResultList()
                                .stream()
                                .map(row -> read(session, row))
                                .toList());
    }

    @Override
    public List<CaseNumber> holding(Sha256 mail) {
        return database.read(
                session ->
                        session
                                .createQuery(
                                        "select caseNumber from CaseMailRow where mail = :mail"
                                                + " order by mail, caseNumber",
                                        String.class)
                                .setParameter("mail", mail.hex())
                                .getResultList()
                                .stream()
                                .map(CaseNumber::new)
                                .toList());
    }

    @Override
    public Case keep(Case changed) {
        return database.keep(
                session -> {
                    Case kept = keepIn(session, changed);
                    refresh(session, kept.number());
                    return kept;
                });
    }

    /** Keeps the changed case within a change that holds more. */
    Case keepIn(Session session, Case changed) {
        CaseRow row = session.find(CaseRow.class, changed.number().text());
        if (row == null) {
            throw new TroubleException("case.unknown", changed.number().text());
        }
        if (row.version != changed.version()) {
            throw new TroubleException("case.changed-meanwhile", changed.number().text());
        }
        row.version = changed.version() + 1;
        fill(row, changed);
        keepMails(session, changed);
        return changed.withVersion(row.version);
    }

    private void refresh(Session session, CaseNumber number) {
        session.flush();
        session.doWork(connection -> refresh(session, connection, number));
    }

    /** Writes anew what lists and the board of clocks say of that case. */
    void refresh(Session session, Connection connection, CaseNumber number) throws SQLException {
        Sql sql = new Sql(connection);
        CaseRow row = session.find(CaseRow.class, number.text());
        new BoardTable(sql, clockwork).refresh(read(session, row), new EntryTable(sql).of(number));
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return database.keep(session -> work.get());
    }

    @Override
    public long count() {
        return database.read(
                session ->
                        session.createQuery("select count(*) from CaseRow", Long.class)
                                .getSingleResult());
    }

    private static long last(Session session, int year) {
        long last = 0;
        for (String rows : List.of("CaseRow", "DisposalRow")) {
            last =
                    Math.max(
                            last,
                            session.createQuery(
                                            "select coalesce(max(running), 0) from "
                                                    + rows
                                                    + " where openedYear = :year",
                                            Long.class)
                                    .setParameter("year", year)
                                    .getSingleResult());
        }
        return last;
    }

    private static Case empty(CaseNumber number, String title, Instant at) {
        return new Case(
                number, title, at, List.of(), List.of(), List.of(), new UnderExamination(), 0);
    }

    private static void fill(CaseRow row, Case kept) {
        row.title = kept.title();
        row.stage = CaseShape.stageName(kept.stage());
        row.content = CaseShape.text(kept);
    }

    /** Writes the rows that are new or changed and takes out those beyond the end. */
    private static void keepMails(Session session, Case kept) {
        String number = kept.number().text();
        List<CaseMailRow> there =
                session.createQuery(MAILS, CaseMailRow.class)
                        .setParameter("number", number)
                        .getResultList();
        for (int i = 0; i < kept.mails().size(); i++) {
            CaseMailRow row = CaseMailRow.of(kept.number(), i, kept.mails().get(i));
            if (i >= there.size()) {
                session.persist(row);
            } else if (!there.get(i).caseMail().equals(row.caseMail())) {
                session.merge(row);
            }
        }
        there.subList(Math.min(kept.mails().size(), there.size()), there.size())
                .forEach(session::remove);
    }

    private static List<CaseMail> mails(Session session, String number) {
        return session
                .createQuery(MAILS, CaseMailRow.class)
                .setReadOnly(true)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .peek(session::detach)
                .map(CaseMailRow::caseMail)
                .toList();
    }

    private static Case read(Session session, CaseRow row) {
        CaseShape content = CaseShape.in(row.content);
        return new Case(
                new CaseNumber(row.number),
                row.title,
                row.openedAt,
                content.parties(),
                mails(session, row.number),
                content.determinations(),
                content.stage(),
                row.version);
    }
}
