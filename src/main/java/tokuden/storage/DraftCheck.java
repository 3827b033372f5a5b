package tokuden.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.Standing;
import tokuden.evidence.Difference;
import tokuden.office.JournalEntry;
import tokuden.storage.shape.DraftShape;

/** Whether what was decided still stands as it was decided, by its own hash and by the journal. */
final class DraftCheck {
    private final Database database;

    DraftCheck(Database database) {
        this.database = database;
    }

    List<Difference> check() {
        Map<String, String> told = told();
        return database.query(
                connection -> {
                    try (PreparedStatement select =
                            connection.prepareStatement(
                                    "select number, content from draft"
                                            + " order by opened_year, running")) {
                        List<Difference> found = new ArrayList<>();
                        ResultSet result = select.executeQuery();
                        while (result.next()) {
                            String number = result.getString("number");
                            difference(number, result.getString("content"), told.remove(number))
                                    .ifPresent(found::add);
                        }
                        told.keySet()
                                .forEach(gone -> found.add(new Difference("draft.missing", gone)));
                        return found;
                    }
                });
    }

    private static Optional<Difference> difference(String number, String content, String told) {
        try {
            Draft draft = DraftShape.in(content, 0);
            Optional<String> frozen =
                    draft.standing().decision().map(Standing.Decided::frozen).map(h -> h.hex());
            boolean sound =
                    draft.number().text().equals(number)
                            && draft.isAsDecided()
                            && frozen.equals(Optional.ofNullable(told));
            return sound ? Optional.empty() : Optional.of(new Difference("draft.altered", number));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException changed) {
            return Optional.of(new Difference("draft.unreadable", number));
        }
    }

    private Map<String, String> told() {
        return told(new JournalTable(database), Disposals.cases(database));
    }

    /** The hash of each decided draft as the journal tells it, but of disposed cases. */
    static Map<String, String> told(JournalTable journal, Set<String> disposed) {
        Map<String, String> told = new HashMap<>();
        for (String action : List.of(DraftRecovery.DECIDED, DraftRecovery.IN_PLACE)) {
            for (JournalTable.Row row : journal.all(action)) {
                JournalEntry entry = row.record().entry();
                if (!disposed.contains(entry.subject())) {
                    told.put(entry.particulars().get("draft"), entry.particulars().get("sha256"));
                }
            }
        }
        return told;
    }
}
