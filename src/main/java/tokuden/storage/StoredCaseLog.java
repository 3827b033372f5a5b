package tokuden.storage;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Session;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.CaseLog;
import tokuden.casework.work.Change;
import tokuden.casework.work.Entry;
import tokuden.casework.work.Logged;
import tokuden.work.TroubleException;

/** The logs of all cases, kept together with the cases they change, and the board of clocks. */
final class StoredCaseLog implements CaseLog, ClockBoard {
    private static final int BATCH = 500;

    private final Database database;
    private final StoredCases cases;

    StoredCaseLog(Database database, StoredCases cases) {
        this.database = database;
        this.cases = cases;
    }

    @Override
    public List<Logged> keep(Change change) {
        List<Long> ids = database.keep(session -> keep(session, change));
        return readBack(ids, change);
    }

    @Override
    public Kept open(Opening opening, Function<Case, Change> along) {
        List<Change> made = new ArrayList<>();
        List<Case> opened = new ArrayList<>();
        List<Long> ids =
                database.keep(
                        session -> {
                            Case fresh =
                                    cases.openIn(
                                            session,
                                            opening.title(),
                                            opening.mails(),
                                            opening.at());
                            session.flush();
                            opened.add(fresh);
                            made.add(along.apply(fresh));
                            return keep(session, made.get(0));
                        });
        Case kept = cases.find(opened.get(0).number()).orElseThrow();
        return new Kept(kept, readBack(ids, made.get(0)));
    }

    private List<Long> keep(Session session, Change change) {
        for (Case changed : change.cases()) {
            cases.keepIn(session, changed);
        }
        session.flush();
        return session.doReturningWork(
                connection -> {
                    Sql sql = new Sql(connection);
                    List<Long> ids = new EntryTable(sql).add(session, change.entries());
                    for (CaseNumber number : listed(change)) {
                        cases.refresh(session, connection, number);
                    }
                    return ids;
                });
    }

    /** The cases whose lists change with it: a note changes none. */
    private static Set<CaseNumber> listed(Change change) {
        Set<CaseNumber> numbers = new LinkedHashSet<>();
        change.entries().stream()
                .filter(d -> d.entry().kind() != Entry.Kind.NOTE)
                .forEach(d -> numbers.add(d.in()));
        return numbers;
    }

    /** What stands in the table now; anything else than what was given is trouble of the store. */
    private List<Logged> readBack(List<Long> ids, Change change) {
        List<Logged> kept = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Optional<Logged> row = find(ids.get(i));
            Change.Draft given = change.entries().get(i);
            if (row.filter(r -> r.entry().equals(given.entry())).isEmpty()) {
                throw new TroubleException("store.database-failed");
            }
            kept.add(row.get());
        }
        return kept;
    }

    @Override
    public CaseHistory of(CaseNumber number) {
        return database.query(connection -> new EntryTable(new Sql(connection)).of(number));
    }

    @Override
    public Optional<Logged> find(long id) {
        return database.query(connection -> new EntryTable(new Sql(connection)).find(id));
    }

    @Override
    public List<Waiting> waiting(String owner, LocalDate today, int limit) {
        return board(table -> table.due(owner, today, limit));
    }

    @Override
    public List<RunningClock> nearest(Query query) {
        return board(table -> table.nearest(query));
    }

    @Override
    public List<RunningClock> clocksOf(CaseNumber number) {
        return board(table -> table.of(number));
    }

    @Override
    public void rebuild() {
        Optional<CaseNumber> last = Optional.empty();
        List<Case> page = cases.page(last, BATCH);
        while (!page.isEmpty()) {
            List<Case> some = page;
            database.keep(
                    session ->
                            session.doReturningWork(
                                    connection -> {
                                        for (Case each : some) {
                                            cases.refresh(session, connection, each.number());
                                        }
                                        return some.size();
                                    }));
            last = Optional.of(page.get(page.size() - 1).number());
            page = cases.page(last, BATCH);
        }
    }

    /** What is asked of the lists. */
    private interface Asked<T> {
        T of(BoardTable table) throws SQLException;
    }

    private <T> T board(Asked<T> asked) {
        return database.query(
                connection -> asked.of(new BoardTable(new Sql(connection), cases.clockwork())));
    }
}
