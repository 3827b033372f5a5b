package tokuden.casework.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tokuden.casework.DocumentNumber;
import tokuden.casework.DocumentRegister;
import tokuden.law.Act;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;

/**
 * Keeps each step of a draft and enters it in the journal under the number of its case, so that the
 * journal of a case tells of its drafts too.
 */
public final class DraftRecord {
    private final Drafts drafts;
    private final DocumentRegister register;
    private final Journal journal;
    private final Clock clock;

    public DraftRecord(Drafts drafts, DocumentRegister register, Journal journal, Clock clock) {
        this.drafts = drafts;
        this.register = register;
        this.journal = journal;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    Drafts drafts() {
        return drafts;
    }

    Draft open(Function<DraftNumber, Draft> draft, Officer by) {
        Draft opened = drafts.open(clock.instant(), draft);
        return enter(opened, by, "draft.opened", Map.of("act", opened.act()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.JAPAN);
    }

    Draft keep(Draft changed, Officer by, String action, Map<String, String> particulars) {
        return enter(drafts.keep(changed), by, action, particulars);
    }

    DocumentNumber number(Draft draft, LocalDate on, String symbol) {
        return register.take(symbol, on, draft.caseNumber(), draft.act());
    }

    Draft enter(Draft kept, Officer by, String action, Map<String, String> particulars) {
        TreeMap<String, String> all = new TreeMap<>(particulars);
        all.put("draft", kept.number().text());
        all.put("version", Integer.toString(kept.newest().number()));
        journal.append(
                new JournalEntry(clock.instant(), by.id(), action, kept.caseNumber().text(), all));
        return kept;
    }
}
