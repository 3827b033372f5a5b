package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import tokuden.office.Deed;
import tokuden.office.Journal;
import tokuden.office.JournalFilter;
import tokuden.office.JournalRecord;
import tokuden.office.Matter;

/** Lists what was done, in the order of the chain: all, in one case, or by one officer. */
final class JournalListCommand extends StoreCommand {
    @Mixin JournalChoice choice = new JournalChoice();

    JournalListCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        allow();
        JournalFilter filter = choice.filter();
        List<JournalRecord> page = place.journal().from(1, Journal.PAGE, filter);
        while (!page.isEmpty()) {
            page.forEach(this::show);
            long next = page.get(page.size() - 1).seq() + 1;
            page = place.journal().from(next, Journal.PAGE, filter);
        }
        return WELL;
    }

    /** What one did oneself, everybody may read; a case, whoever may read the case. */
    private void allow() {
        boolean own = choice.ofOfficer != null && choice.ofOfficer.equals(store.officer);
        if (own) {
            return;
        }
        if (choice.ofCase != null && gate.allows(Deed.READ_CASE, Matter.ofCase(choice.ofCase))) {
            return;
        }
        gate.require(Deed.READ_JOURNAL, Matter.OFFICE);
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
