package tokuden.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.Mark;
import tokuden.casework.approval.Standing;
import tokuden.office.JournalEntry;
import tokuden.storage.shape.DraftShape;

/**
 * Finishes a decision that was kept when the machine stopped and not yet entered in the journal:
 * nothing decided is half done after opening.
 */
final class DraftRecovery {
    static final String DECIDED = "draft.decided";
    static final String IN_PLACE = "draft.decided-in-place";

    private static final String SELECT =
            "select number, content from draft where standing = 'DECIDED'";

    private final Database database;
    private final StoredJournal journal;

    DraftRecovery(Database database, StoredJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    void run() {
        Map<String, String> decided = decided();
        if (!decided.isEmpty()) {
            decided.keySet().removeAll(DraftCheck.told(new JournalTable(database)).keySet());
            List<JournalEntry> missing = new ArrayList<>();
            decided.values().forEach(content -> entry(content).ifPresent(missing::add));
            journal.appendAll(missing);
        }
    }

    private Map<String, String> decided() {
        return database.query(
                connection -> {
                    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
                        Map<String, String> contents = new TreeMap<>();
                        ResultSet result = select.executeQuery();
                        while (result.next()) {
                            contents.put(result.getString("number"), result.getString("content"));
                        }
                        return contents;
                    }
                });
    }

    /** What cannot be read was changed by somebody else; the check of the store names it. */
    private static Optional<JournalEntry> entry(String content) {
        try {
            Draft draft = DraftShape.in(content, 0);
            return draft.standing().decision().map(decision -> entry(draft, decision));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException changed) {
            return Optional.empty();
        }
    }

    private static JournalEntry entry(Draft draft, Standing.Decided decision) {
        boolean inPlace =
                decision.marks().stream().anyMatch(m -> m.how() == Mark.How.DECIDED_IN_PLACE);
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("draft", draft.number().text());
        particulars.put("version", Integer.toString(draft.newest().number()));
        particulars.put("sha256", decision.frozen().hex());
        particulars.put("recovered", "true");
        return new JournalEntry(
                decision.approval().at(),
                decision.approval().by().id(),
                inPlace ? IN_PLACE : DECIDED,
                draft.caseNumber().text(),
                particulars);
    }
}
