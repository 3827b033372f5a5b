package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tokuden.office.JournalRecord;

/** Lists what was done, in the order of the chain. */
final class JournalListCommand extends StoreCommand {
    private static final int PAGE = 500;

    JournalListCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        long next = 1;
        List<JournalRecord> page = place.journal().from(next, PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::show);
            next = page.get(page.size() - 1).seq() + 1;
            page = place.journal().from(next, PAGE);
        }
        return WELL;
    }

    private void show(JournalRecord record) {
        if (!json) {
            console()
                    .line(
                            Table.plain(
                                    String.join(
                                            "  ",
                                            Long.toString(record.seq()),
                                            record.entry().at().toString(),
                                            record.entry().actor(),
                                            record.entry().action(),
                                            record.entry().subject())));
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("seq", record.seq());
        object.put("at", record.entry().at().toString());
        object.put("actor", record.entry().actor());
        object.put("action", record.entry().action());
        object.put("subject", record.entry().subject());
        object.put("particulars", record.entry().particulars());
        object.put("previousHash", record.previousHash());
        object.put("hash", record.hash());
        console().json(object);
    }
}
