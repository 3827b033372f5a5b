package tokuden.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tokuden.examination.Finding;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;

/** Keeps each step of a case and enters it in the journal: identifiers and hashes, no content. */
final class CaseRecord {
    private final Cases cases;
    private final Journal journal;
    private final Clock clock;

    CaseRecord(Cases cases, Journal journal, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    Case keep(Case changed, Officer by, String action, Map<String, String> particulars) {
        return enter(cases.keep(changed), by, action, particulars);
    }

    Case enter(Case kept, Officer by, String action, Map<String, String> particulars) {
        journal.append(
                new JournalEntry(
                        clock.instant(),
                        by.id(),
                        action,
                        kept.number().text(),
                        new TreeMap<>(particulars)));
        return kept;
    }

    /** One kept state, and an entry for each thing done in it. */
    Case keepEach(Case changed, Officer by, String action, List<Map<String, String>> each) {
        Case kept = cases.keep(changed);
        journal.appendAll(
                each.stream()
                        .map(
                                particulars ->
                                        new JournalEntry(
                                                clock.instant(),
                                                by.id(),
                                                action,
                                                kept.number().text(),
                                                new TreeMap<>(particulars)))
                        .toList());
        return kept;
    }

    SortedMap<String, String> particulars(Stage stage) {
        SortedMap<String, String> particulars = new TreeMap<>();
        stage.match(
                Stage.Reader.onlyOrdered(
                        order -> {
                            particulars.put("number", order.number().text());
                            particulars.put("orderedOn", order.orderedOn().toString());
                            particulars.put("approvedBy", order.approval().by().id());
                            return true;
                        },
                        false));
        return particulars;
    }

    Determination determination(
            Finding finding, LocalDate sentOn, Caseworker.Judgement judgement, Officer by) {
        return determination(finding, sentOn, judgement, by, clock.instant());
    }

    static Determination determination(
            Finding finding,
            LocalDate sentOn,
            Caseworker.Judgement judgement,
            Officer by,
            Instant at) {
        return new Determination(
                finding.id(),
                finding.mail(),
                sentOn,
                finding.edition(),
                finding.breach(),
                finding.item(),
                finding.provision(),
                judgement.verdict(),
                finding.grounds(),
                by.id(),
                at,
                judgement.reason());
    }
}
