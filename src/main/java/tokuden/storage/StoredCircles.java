package tokuden.storage;

import java.util.List;
import java.util.Optional;
import tokuden.office.Circle;
import tokuden.office.Circles;
import tokuden.storage.shape.OfficeShape;

/** Who may see which case. */
final class StoredCircles implements Circles {
    private final Database database;

    StoredCircles(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Circle> of(String caseNumber) {
        return database.read(
                session ->
                        Optional.ofNullable(session.find(CircleRow.class, caseNumber))
                                .map(
                                        row ->
                                                new Circle(
                                                        row.caseNumber,
                                                        OfficeShape.ids(row.content))));
    }

    @Override
    public List<Circle> all() {
        return database.read(
                session ->
                        session
                                .createQuery("from CircleRow order by caseNumber", CircleRow.class)
                                .list()
                                .stream()
                                .map(
                                        row ->
                                                new Circle(
                                                        row.caseNumber,
                                                        OfficeShape.ids(row.content)))
                                .toList());
    }

    @Override
    public void keep(Circle circle) {
        database.keep(
                session -> {
                    CircleRow row = new CircleRow();
                    row.caseNumber = circle.caseNumber();
                    row.content = OfficeShape.ids(circle.officers());
                    return session.merge(row).caseNumber;
                });
    }

    @Override
    public void dissolve(String caseNumber) {
        database.keep(
                session -> {
                    Optional<CircleRow> row =
                            Optional.ofNullable(session.find(CircleRow.class, caseNumber));
                    row.ifPresent(session::remove);
                    return row.isPresent();
                });
    }
}
