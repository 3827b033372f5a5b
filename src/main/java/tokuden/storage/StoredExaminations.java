package tokuden.storage;

import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.examination.Examinations;
import tokuden.storage.shape.ExaminationShape;

/** The examinations: a new result is a new row, the older ones stay. */
final class StoredExaminations implements Examinations {
    static final String NEWEST =
            "select * from examination where mail = ?1 order by mail desc, id desc"
                    + " fetch first 1 row only";

    private final Database database;

    StoredExaminations(Database database) {
        this.database = database;
    }

    @Override
    public synchronized void keep(List<Examination> examinations) {
        database.keep(
                session -> {
                    long last =
                            session.doReturningWork(
                                    c ->
                                            GivenNumbers.last(
                                                    new Sql(c), "examination", "last_examination"));
                    for (Examination examination : examinations) {
                        if (newest(session, examination.mail())
                                .filter(examination::equals)
                                .isEmpty()) {
                            ExaminationRow row = new ExaminationRow();
                            row.id = ++last;
                            row.mail = examination.mail().hex();
                            row.content = ExaminationShape.text(examination);
                            session.persist(row);
                        }
                    }
                    return last;
                });
    }

    @Override
    public Optional<Examination> of(Sha256 mail) {
        return database.read(session -> newest(session, mail));
    }

    @Override
    public List<Examination> history(Sha256 mail) {
        return database.read(
                session ->
                        session
                                .createQuery(
                                        "from ExaminationRow where mail = :mail order by id",
                                        ExaminationRow.class)
                                .setParameter("mail", mail.hex())
                                .getResultList()
                                .stream()
                                .map(row -> ExaminationShape.examination(row.content))
                                .toList());
    }

    private static Optional<Examination> newest(Session session, Sha256 mail) {
        return session
                .createNativeQuery(NEWEST, ExaminationRow.class)
                .setParameter(1, mail.hex())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> ExaminationShape.examination(row.content));
    }
}
