package tokuden.casework.work;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;
import tokuden.office.Role;

/**
 * Enters things in the log and tells the journal the number and seal of each: identifiers and
 * hashes, no content. Every room that writes a log does it through here.
 */
public final class Recording {
    /** The verb under which the journal knows an entry of a log. */
    public static final String ACTION = "case.entry";

    private final CaseLog log;
    private final Journal journal;
    private final Clock clock;

    public Recording(CaseLog log, Journal journal, Clock clock) {
        this.log = log;
        this.journal = journal;
        this.clock = clock;
    }

    public CaseLog log() {
        return log;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Who enters what, without a number yet. */
    public Change.Draft draft(CaseNumber in, Officer by, Entry entry) {
        return new Change.Draft(in, now(), by.id(), entry);
    }

    /** Keeps one entry. */
    public Logged enter(CaseNumber in, Officer by, Entry entry) {
        return keep(new Change(List.of(), List.of(draft(in, by, entry)))).get(0);
    }

    /** Keeps a change whole. */
    public List<Logged> keep(Change change) {
        return told(log.keep(change));
    }

    /** Tells the journal of entries that were kept. */
    public List<Logged> told(List<Logged> kept) {
        journal.appendAll(kept.stream().map(Recording::entry).toList());
        return kept;
    }

    /** How the journal names an entry of a log. */
    public static JournalEntry entry(Logged kept) {
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("entry", Long.toString(kept.id()));
        particulars.put("kind", kept.entry().kind().name().toLowerCase(Locale.ROOT));
        particulars.put("sha256", kept.seal().hex());
        return new JournalEntry(kept.at(), kept.by(), ACTION, kept.in().text(), particulars);
    }

    /** What lacks for writing in the log of a case that is worked on. */
    public static List<Lack> lacks(CaseNumber in, Sheet sheet, Officer by) {
        List<Lack> lacks = new ArrayList<>(lacks(by));
        lacks.addAll(over(in, sheet));
        return lacks;
    }

    /** What lacks because the case is no longer worked on. */
    public static List<Lack> over(CaseNumber in, Sheet sheet) {
        List<Lack> lacks = new ArrayList<>();
        sheet.into().ifPresent(t -> lacks.add(new Lack("case.merged", in.text(), t.text())));
        if (sheet.state() == Sheet.State.CLOSED) {
            lacks.add(new Lack("case.closed", in.text()));
        }
        return lacks;
    }

    /** What lacks in the officer for working on cases at all. */
    public static List<Lack> lacks(Officer by) {
        return by.holds(Role.INVESTIGATION)
                ? List.of()
                : List.of(new Lack("officer.not-investigator", by.name()));
    }

    static Optional<Lack> blank(String text, String key) {
        return text.isBlank() ? Optional.of(new Lack(key)) : Optional.empty();
    }

    /** Has that case left the stage of examination, so that its mails stay where they are? */
    static boolean underWay(Case of) {
        return !(of.stage() instanceof tokuden.casework.UnderExamination);
    }

    static <T> Answer<T> refused(List<Lack> lacks) {
        return Answer.refused(new Refusal(lacks));
    }
}
