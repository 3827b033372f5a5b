package tokuden.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.CaseLog;
import tokuden.casework.work.Sheet;
import tokuden.storage.shape.RecordShape;

/**
 * The tables by which cases are listed: whose they are, what is due and when their clocks end. They
 * are written in the transaction that changes the case or its log, so that no list is ever behind.
 */
record BoardTable(Sql sql, Clockwork clockwork) {
    static final String NEAREST =
            "select content from case_clock where ends_on >= ?"
                    + " and (ends_on > ? or (ends_on = ? and (case_number > ?"
                    + " or (case_number = ? and (rule > ? or (rule = ? and about > ?))))))"
                    + " order by ends_on, case_number, rule, about fetch first ? rows only";
    static final String NEAREST_OF_OWNER =
            "select content from case_clock where owner = ? and ends_on >= ?"
                    + " and (ends_on > ? or (ends_on = ? and (case_number > ?"
                    + " or (case_number = ? and (rule > ? or (rule = ? and about > ?))))))"
                    + " order by owner, ends_on, case_number, rule, about"
                    + " fetch first ? rows only";
    static final String DUE =
            "select case_number, what, due_on from case_due where owner = ? and due_on <= ?"
                    + " order by owner, due_on, case_number fetch first ? rows only";
    private static final String OF =
            "select content from case_clock where case_number = ? order by case_number";

    /** Writes anew what the lists say of that case. */
    void refresh(Case in, CaseHistory history) throws SQLException {
        String number = in.number().text();
        Sheet sheet = history.sheet();
        for (String table : List.of("case_sheet", "case_due", "case_clock")) {
            sql.change("delete from " + table + " where case_number = ?", number);
        }
        sql.change(
                "insert into case_sheet values (?,?,?)",
                number,
                sheet.state().name(),
                sheet.owner());
        for (RunningClock clock : clockwork.running(in, history)) {
            sql.change(
                    "insert into case_clock values (?,?,?,?,?,?)",
                    number,
                    clock.rule(),
                    clock.about(),
                    sheet.owner(),
                    clock.last(),
                    RecordShape.text(clock));
        }
        if (sheet.state() == Sheet.State.OPEN) {
            due(number, sheet);
        }
    }

    private void due(String number, Sheet sheet) throws SQLException {
        if (sheet.wakesOn().isPresent()) {
            due(number, sheet.owner(), sheet.wakesOn().get(), "");
        }
        for (Sheet.Task task : sheet.tasks()) {
            if (task.due().isPresent()) {
                due(number, task.owner(), task.due().get(), task.what());
            }
        }
    }

    private void due(String number, String owner, LocalDate on, String what) throws SQLException {
        sql.change("insert into case_due values (?,?,?,?)", number, owner, on, what);
    }

    List<RunningClock> nearest(ClockBoard.Query query) throws SQLException {
        LocalDate ends = query.after().map(RunningClock::last).orElse(LocalDate.of(1, 1, 1));
        String number = query.after().map(c -> c.in().text()).orElse("");
        String rule = query.after().map(RunningClock::rule).orElse("");
        String about = query.after().map(RunningClock::about).orElse("");
        LocalDate from = query.from();
        int limit = query.limit();
        return query.owner().isPresent()
                ? sql.list(
                        NEAREST_OF_OWNER,
                        BoardTable::clock,
                        query.owner().get(),
                        from,
                        ends,
                        ends,
                        number,
                        number,
                        rule,
                        rule,
                        about,
                        limit)
                : sql.list(
                        NEAREST,
                        BoardTable::clock,
                        from,
                        ends,
                        ends,
                        number,
                        number,
                        rule,
                        rule,
                        about,
                        limit);
    }

    List<RunningClock> of(CaseNumber number) throws SQLException {
        return sql.list(OF, BoardTable::clock, number.text()).stream()
                .sorted(RunningClock.NEAREST)
                .toList();
    }

    List<CaseLog.Waiting> due(String owner, LocalDate today, int limit) throws SQLException {
        return sql.list(DUE, BoardTable::waiting, owner, today, limit);
    }

    private static CaseLog.Waiting waiting(ResultSet row) throws SQLException {
        return new CaseLog.Waiting(
                new CaseNumber(row.getString("case_number")),
                row.getString("what"),
                row.getObject("due_on", LocalDate.class));
    }

    private static RunningClock clock(ResultSet row) throws SQLException {
        return RecordShape.in(row.getString("content"), RunningClock.class);
    }
}
