package tokuden.storage;

import java.util.Optional;
import tokuden.office.Office;
import tokuden.office.Offices;
import tokuden.storage.shape.OfficeShape;

/** The office, kept in its one row. */
final class StoredOffices implements Offices {
    private final Database database;

    StoredOffices(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Office> find() {
        return database.read(
                session ->
                        Optional.ofNullable(session.find(OfficeRow.class, OfficeRow.ONLY))
                                .map(row -> OfficeShape.office(row.content)));
    }

    @Override
    public void keep(Office office) {
        database.keep(
                session -> {
                    OfficeRow row = new OfficeRow();
                    row.id = OfficeRow.ONLY;
                    row.content = OfficeShape.text(office);
                    return session.merge(row).id;
                });
    }
}
