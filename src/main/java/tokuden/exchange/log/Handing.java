package tokuden.exchange.log;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import tokuden.casework.CaseNumber;
import tokuden.exchange.carriers.CarrierNotice;
import tokuden.exchange.carriers.NoticeWriting;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;

/** Enters in the journal what is handed out, with the words by which the exchange log reads it. */
public final class Handing {
    static final String NOTICE = "notice.written";
    static final String RECIPIENT = "recipient";
    static final String BASIS = "basis";
    static final String APPROVER = "approver";
    static final String HASH = "sha256";
    static final String WHAT = "what";

    private final Journal journal;
    private final Clock clock;

    public Handing(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** A notice to a carrier was written. */
    public void notice(CaseNumber in, CarrierNotice notice, Officer by) {
        TreeMap<String, String> told = new TreeMap<>();
        told.put("carrier", NoticeWriting.carrier(notice));
        told.put("addresses", Integer.toString(notice.sources().size()));
        told.put("numbers", Integer.toString(notice.numbers().size()));
        enter(NOTICE, in, told, by);
    }

    /** Something was handed out in that case. */
    public void enter(String action, CaseNumber in, Map<String, String> told, Officer by) {
        journal.append(
                new JournalEntry(clock.instant(), by.id(), action, in.text(), new TreeMap<>(told)));
    }
}
