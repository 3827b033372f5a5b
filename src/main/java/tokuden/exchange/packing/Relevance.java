package tokuden.exchange.packing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tokuden.casework.CaseNumber;
import tokuden.casework.dispatch.NumberPattern;
import tokuden.evidence.Sha256;
import tokuden.law.Act;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.JournalRecord;

/**
 * Which records of the journal tell of a case and of what is in a package. Looks at a case are not
 * acts on it and are left out.
 */
final class Relevance {
    private static final String PAPER = "paper.issued";

    /** Looks are no acts, and which copy is of which original is told to nobody. */
    private static final Set<String> UNTOLD = Set.of("case.viewed", "mail.masked");

    private final String number;
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> reports = new HashSet<>();
    private final Set<String> numbers = new TreeSet<>();

    /** What is told of the case itself: its acts, drafts and papers. */
    Relevance(Shelves shelves, CaseNumber of, java.time.Instant openedAt) {
        this.number = of.text();
        subjects.add(number);
        shelves.drafts().of(of).forEach(d -> subjects.add(d.number().text()));
        int first = NumberPattern.fiscalYear(java.time.LocalDate.ofInstant(openedAt, Act.JAPAN));
        int last =
                NumberPattern.fiscalYear(
                        java.time.LocalDate.ofInstant(shelves.clock().instant(), Act.JAPAN));
        for (int year = first; year <= last; year++) {
            shelves.register().lines(year).stream()
                    .filter(line -> line.in().equals(of))
                    .forEach(line -> numbers.add(line.number().text()));
        }
    }

    /** Tells of that exhibit too. */
    void exhibit(Sha256 hash) {
        subjects.add(hash.hex());
    }

    /** Tells of that report too. */
    void report(long id) {
        reports.add(Long.toString(id));
    }

    boolean tells(JournalEntry entry) {
        if (UNTOLD.contains(entry.action())) {
            return false;
        }
        return subjects.contains(entry.subject())
                || entry.action().startsWith("report.") && reports.contains(entry.subject())
                || isPaper(entry);
    }

    /** A paper of this case, by its number or that of the case. */
    boolean isPaper(JournalEntry entry) {
        return entry.action().equals(PAPER)
                && (entry.subject().startsWith(number + " ")
                        || numbers.stream().anyMatch(n -> entry.subject().startsWith(n + " ")));
    }

    /** The sealed papers of the case up to that record, each once, in the order of their issue. */
    List<Sha256> papers(Journal journal, long upTo) {
        List<Sha256> papers = new ArrayList<>();
        each(
                journal,
                upTo,
                record -> {
                    if (isPaper(record.entry())) {
                        Optional.ofNullable(record.entry().particulars().get("pdf"))
                                .map(Sha256::new)
                                .filter(hash -> !papers.contains(hash))
                                .ifPresent(papers::add);
                    }
                });
        return papers;
    }

    /** Every record up to that one, page by page. */
    static void each(Journal journal, long upTo, Consumer<JournalRecord> to) {
        List<JournalRecord> page = journal.from(1, Journal.PAGE);
        while (!page.isEmpty() && page.get(0).seq() <= upTo) {
            page.stream().filter(r -> r.seq() <= upTo).forEach(to);
            page = journal.from(page.get(page.size() - 1).seq() + 1, Journal.PAGE);
        }
    }
}
