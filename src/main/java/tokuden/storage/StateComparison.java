package tokuden.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.evidence.Difference;
import tokuden.evidence.Sha256;
import tokuden.storage.segment.SegmentScan;
import tokuden.storage.state.RowChange;
import tokuden.storage.state.RowShape;
import tokuden.storage.state.StateRecord;

/** Compares the rows of the tables with what the state records say they are. */
final class StateComparison {
    private final Map<String, Sha256> last = new HashMap<>();

    /** Takes the next state record, in the order of the segments. */
    void take(SegmentScan.Found found) {
        for (RowChange change : StateRecord.in(found.bytes()).changes()) {
            String name = name(change);
            if (change.gone()) {
                last.remove(name);
            } else {
                last.put(name, hash(change));
            }
        }
    }

    /** Every row that is not as recorded, is lacking, or was never recorded. */
    List<Difference> compareWith(Database database) {
        List<Difference> differences = new ArrayList<>();
        for (RowShape shape : Rows.SHAPES.all()) {
            for (Object row : database.rows(shape.type())) {
                RowChange now = shape.kept(row);
                Optional<Sha256> recorded = Optional.ofNullable(last.remove(name(now)));
                if (recorded.isEmpty()) {
                    differences.add(new Difference("state.row-unknown", now.table(), now.key()));
                } else if (!recorded.get().equals(hash(now))) {
                    differences.add(new Difference("state.row-changed", now.table(), now.key()));
                }
            }
        }
        last.keySet().stream()
                .sorted()
                .map(name -> name.split(" ", 2))
                .forEach(n -> differences.add(new Difference("state.row-missing", n[0], n[1])));
        return differences;
    }

    private static String name(RowChange change) {
        return change.table() + " " + change.key();
    }

    private static Sha256 hash(RowChange change) {
        return Sha256.of(change.values().toString().getBytes(StandardCharsets.UTF_8));
    }
}
