package tokuden.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;
import tokuden.casework.CaseNumber;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.DraftNumber;
import tokuden.casework.approval.Drafts;
import tokuden.law.Act;
import tokuden.storage.shape.DraftShape;
import tokuden.work.TroubleException;

/** The drafts, numbered by the year in which they were opened. */
final class StoredDrafts implements Drafts {
    static final String WAITING =
            "select * from draft where waits_for = ?1"
                    + " order by waits_for, opened_year, running fetch first ?2 rows only";
    static final String OF_CASE =
            "select * from draft where case_number = ?1"
                    + " order by case_number, opened_year, running";
    static final String PAGE =
            "select * from draft where opened_year < ?1 or opened_year = ?1 and running < ?2"
                    + " order by opened_year desc, running desc fetch first ?3 rows only";

    private final Database database;

    StoredDrafts(Database database) {
        this.database = database;
    }

    @Override
    public Draft open(Instant at, Function<DraftNumber, Draft> draft) {
        int year = LocalDate.ofInstant(at, Act.JAPAN).getYear();
        return database.keep(
                session -> {
                    long running = last(session, year) + 1;
                    String number = String.format(Locale.ROOT, "D%04d-%04d", year, running);
                    Draft opened = draft.apply(new DraftNumber(number));
                    DraftRow row = new DraftRow();
                    row.number = number;
                    row.openedYear = year;
                    row.running = running;
                    row.caseNumber = opened.caseNumber().text();
                    row.act = opened.act();
                    fill(row, opened);
                    session.persist(row);
                    return opened;
                });
    }

    @Override
    public Optional<Draft> find(DraftNumber number) {
        return database.read(
                session ->
                        Optional.ofNullable(session.find(DraftRow.class, number.text()))
                                .map(StoredDrafts::read));
    }

    @Override
    public List<Draft> waitingFor(String officer, int limit) {
        return list(WAITING, officer, limit);
    }

    @Override
    public List<Draft> of(CaseNumber caseNumber) {
        return list(OF_CASE, caseNumber.text());
    }

    @Override
    public List<Draft> page(Optional<DraftNumber> before, int limit) {
        String[] parts =
                before.map(n -> n.text().substring(1).split("-"))
                        .orElse(new String[] {"9999", "0"});
        return list(PAGE, Integer.parseInt(parts[0]), Long.parseLong(parts[1]), limit);
    }

    @Override
    public Draft keep(Draft changed) {
        return database.keep(
                session -> {
                    DraftRow row = session.find(DraftRow.class, changed.number().text());
                    if (row == null) {
                        throw new TroubleException("draft.unknown", changed.number().text());
                    }
                    if (row.kept != changed.kept()) {
                        throw new TroubleException(
                                "draft.changed-meanwhile", changed.number().text());
                    }
                    row.kept = changed.kept() + 1;
                    fill(row, changed);
                    return changed.withKept(row.kept);
                });
    }

    private List<Draft> list(String sql, Object... args) {
        return database.read(
                session -> {
                    var query = session.createNativeQuery(sql, DraftRow.class);
                    for (int i = 0; i < args.length; i++) {
                        query.setParameter(i + 1, args[i]);
                    }
                    return query.getResultList().stream().map(StoredDrafts::read).toList();
                });
    }

    private static long last(Session session, int year) {
        return session.createQuery(
                        "select coalesce(max(running), 0) from DraftRow where openedYear = :year",
                        Long.class)
                .setParameter("year", year)
                .getSingleResult();
    }

    private static void fill(DraftRow row, Draft kept) {
        row.standing = kept.standing().state().name();
        row.waitsFor = kept.waitsFor().orElse(null);
        row.content = DraftShape.text(kept);
    }

    private static Draft read(DraftRow row) {
        return DraftShape.in(row.content, row.kept);
    }
}
