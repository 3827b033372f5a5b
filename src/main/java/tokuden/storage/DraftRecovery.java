package tokuden.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.Mark;
import tokuden.casework.approval.OrderIssuing;
import tokuden.casework.approval.Standing;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;
import tokuden.storage.shape.DraftShape;

/**
 * Finishes a decision or an issue that was kept when the machine stopped and not yet entered in the
 * journal: nothing decided or issued is half done after opening.
 */
final class DraftRecovery {
    static final String DECIDED = "draft.decided";
    static final String IN_PLACE = "draft.decided-in-place";
    static final String ISSUED = "draft.issued";
    static final String ORDERED = "case.order-decided";

    private static final String SELECT =
            "select number, content from draft where standing in ('DECIDED', 'ISSUED')";

    private final Database database;
    private final StoredJournal journal;

    DraftRecovery(Database database, StoredJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    void run() {
        Map<String, String> kept = decided();
        if (kept.isEmpty()) {
            return;
        }
        JournalTable table = new JournalTable(database);
        Set<String> decided = DraftCheck.told(table, Set.of()).keySet();
        Set<String> issued = particulars(table.all(ISSUED), "draft");
        Set<String> ordered = particulars(table.all(ORDERED), "number");
        List<JournalEntry> missing = new ArrayList<>();
        kept.forEach(
                (number, content) ->
                        read(content)
                                .ifPresent(
                                        draft -> {
                                            if (!decided.contains(number)) {
                                                decision(draft).ifPresent(missing::add);
                                            }
                                            if (!issued.contains(number)) {
                                                missing.addAll(issue(draft, ordered));
                                            }
                                        }));
        journal.appendAll(missing);
    }

    private static Set<String> particulars(List<JournalTable.Row> rows, String name) {
        return rows.stream()
                .map(row -> row.record().entry().particulars().getOrDefault(name, ""))
                .collect(Collectors.toSet());
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
    private static Optional<Draft> read(String content) {
        try {
            return Optional.of(DraftShape.in(content, 0));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException changed) {
            return Optional.empty();
        }
    }

    private static Optional<JournalEntry> decision(Draft draft) {
        return draft.standing().decision().map(decision -> entry(draft, decision));
    }

    /** The order of an issued draft is told first, as it was kept with it. */
    private static List<JournalEntry> issue(Draft draft, Set<String> ordered) {
        if (!(draft.standing() instanceof Standing.Issued issued)) {
            return List.of();
        }
        List<JournalEntry> entries = new ArrayList<>();
        String number = issued.number().text();
        Officer approver = issued.decided().approval().by();
        if (draft.act().equals(OrderIssuing.ORDER) && !ordered.contains(number)) {
            TreeMap<String, String> order = recovered();
            order.put("number", number);
            order.put("orderedOn", issued.on().toString());
            order.put("approvedBy", approver.id());
            entries.add(told(draft, issued, approver.id(), ORDERED, order));
        }
        TreeMap<String, String> issue = recovered();
        issue.put("draft", draft.number().text());
        issue.put("version", Integer.toString(draft.newest().number()));
        issue.put("number", number);
        issue.put("on", issued.on().toString());
        entries.add(told(draft, issued, draft.drafter().id(), ISSUED, issue));
        return entries;
    }

    private static JournalEntry told(
            Draft draft,
            Standing.Issued issued,
            String by,
            String action,
            TreeMap<String, String> particulars) {
        return new JournalEntry(
                issued.decided().approval().at(),
                by,
                action,
                draft.caseNumber().text(),
                particulars);
    }

    private static TreeMap<String, String> recovered() {
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("recovered", "true");
        return particulars;
    }

    private static JournalEntry entry(Draft draft, Standing.Decided decision) {
        boolean inPlace =
                decision.marks().stream().anyMatch(m -> m.how() == Mark.How.DECIDED_IN_PLACE);
        TreeMap<String, String> particulars = recovered();
        particulars.put("draft", draft.number().text());
        particulars.put("version", Integer.toString(draft.newest().number()));
        particulars.put("sha256", decision.frozen().hex());
        return new JournalEntry(
                decision.approval().at(),
                decision.approval().by().id(),
                inPlace ? IN_PLACE : DECIDED,
                draft.caseNumber().text(),
                particulars);
    }
}
