package tokuden.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.ladder.CaseHead;
import tokuden.casework.work.Assigned;
import tokuden.casework.work.Change;
import tokuden.evidence.Sha256;
import tokuden.law.LawFiles;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.storage.Store;

/** Board, list and head of a case with 100,000 cases and 1,000,000 mails of generated data. */
final class BoardBench {
    private static final int CASES = 100_000;
    private static final int MAILS_OF_EACH = 10;
    private static final String NUMBERS = " from system_range(2, " + CASES + ") r";
    private static final String NUMBER = "'2026-' || lpad(r.x, greatest(4, length(r.x)), '0')";
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private BoardBench() {}

    static void measure() throws IOException {
        Path data = Files.createTempDirectory("tokuden-board");
        try (Store store = Store.open(data, Clock.systemUTC(), "bench")) {
            one(store);
        }
        try {
            long begun = System.nanoTime();
            fill(data);
            System.out.printf("generated in %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try (Store store = Store.open(data, Clock.systemUTC(), "bench")) {
            report(store);
        }
    }

    private static void one(Store store) {
        List<CaseMail> mails =
                List.of(
                        new CaseMail(
                                Sha256.of(new byte[0]),
                                Optional.of(Instant.parse("2026-03-01T00:00:00Z")),
                                "a@example.jp",
                                "x"));
        Case first = store.cases().open("model", mails, Instant.parse("2026-03-02T00:00:00Z"));
        Change.Draft assigned =
                new Change.Draft(first.number(), Instant.now(), "bench", new Assigned("officer-0"));
        store.log().keep(new Change(List.of(), List.of(assigned)));
    }

    /** Copies the model case, each with its own number, owner, days and mails. */
    private static void fill(Path data) throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("database/tokuden").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(url, "tokuden", "");
                Statement sql = connection.createStatement()) {
            cases(sql);
            lists(sql);
        }
    }

    private static void cases(Statement sql) throws SQLException {
        sql.execute(
                "insert into case_file select "
                        + NUMBER
                        + ", 2026, r.x, 'case ' || r.x,"
                        + " opened_at, stage, content, 1"
                        + NUMBERS
                        + ", case_file where running = 1");
        sql.execute(
                "insert into case_mail select "
                        + NUMBER
                        + ", m.x, lpad(rawtohex(r.x * 10"
                        + " + m.x), 64, '0'), sent_at, sender, subject"
                        + NUMBERS
                        + ", system_range(0, "
                        + (MAILS_OF_EACH - 1)
                        + ") m, case_mail"
                        + " where case_number = '2026-0001'");
    }

    private static void lists(Statement sql) throws SQLException {
        sql.execute(
                "insert into case_sheet select "
                        + NUMBER
                        + ", 'OPEN', 'officer-' || mod(r.x,"
                        + " 50)"
                        + NUMBERS);
        sql.execute(
                "insert into case_clock select "
                        + NUMBER
                        + ", rule, about, 'officer-' ||"
                        + " mod(r.x, 50), dateadd(day, mod(r.x * 7919, 2000), ends_on),"
                        + " replace(content, '2026-0001', "
                        + NUMBER
                        + ")"
                        + NUMBERS
                        + ", case_clock where case_number = '2026-0001'");
        sql.execute(
                "insert into case_due select "
                        + NUMBER
                        + ", 'officer-' || mod(r.x, 50),"
                        + " dateadd(day, mod(r.x, 400), date '2026-01-01'), 'task'"
                        + NUMBERS);
    }

    private static void report(Store store) {
        Clockwork clockwork = new Clockwork(LawFiles.shipped(), ProcedureFiles.shipped());
        CaseNumber number = new CaseNumber("2026-54321");
        time("board, all", () -> store.board().nearest(query(Optional.empty())));
        time("board, one officer", () -> store.board().nearest(query(Optional.of("officer-7"))));
        List<RunningClock> page = store.board().nearest(query(Optional.empty()));
        Optional<RunningClock> last = Optional.of(page.get(page.size() - 1));
        time(
                "board, next page",
                () ->
                        store.board()
                                .nearest(new ClockBoard.Query(TODAY, Optional.empty(), last, 200)));
        time("waiting for one officer", () -> store.log().waiting("officer-7", TODAY, 200));
        time("list of cases, 200", () -> store.cases().page(Optional.of(number), 200));
        time(
                "head of a case",
                () ->
                        CaseHead.of(
                                store.cases().find(number).orElseThrow(),
                                store.log().of(number),
                                clockwork));
    }

    private static ClockBoard.Query query(Optional<String> owner) {
        return new ClockBoard.Query(TODAY, owner, Optional.empty(), 200);
    }

    private static void time(String what, Supplier<?> work) {
        long first = once(work);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            best = Math.min(best, once(work));
        }
        System.out.printf("%-26s first %7.1f ms, warm %7.2f ms%n", what, first / 1e6, best / 1e6);
    }

    private static long once(Supplier<?> work) {
        long begun = System.nanoTime();
        work.get();
        return System.nanoTime() - begun;
    }
}
