package tokuden.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;
import tokuden.work.TroubleException;

/**
 * The lists of addresses to which a sender sent (あて先の一覧), as a provider or the sender handed them
 * over: each is a sealed exhibit, and its addresses are known with every report of the mails it
 * belongs to.
 */
public final class RecipientsRecords {
    private final Exhibits exhibits;
    private final Reports reports;
    private final Journal journal;

    public RecipientsRecords(Exhibits exhibits, Reports reports, Journal journal) {
        this.exhibits = exhibits;
        this.reports = reports;
        this.journal = journal;
    }

    /**
     * A list taken in.
     *
     * @param source where it comes from: a file, or who handed it over
     */
    public record Given(byte[] bytes, String source) {
        /**
         * A list that lies in a file.
         *
         * @throws TroubleException {@code recipients.unreadable} if it cannot be read
         */
        public static Given in(Path file) {
            try {
                return new Given(Files.readAllBytes(file), file.toString());
            } catch (IOException unreadable) {
                throw new TroubleException(
                        "recipients.unreadable", List.of(file.toString()), unreadable);
            }
        }
    }

    /** What was read from it, and to how many mails it was added. */
    public record Taken(Sha256 exhibit, List<Statement.SentTo> recipients, int mails) {}

    /**
     * Reads the list, seals it as it stands, and adds its addresses to what is known of those
     * mails.
     *
     * @throws TroubleException if it is no list of addresses; then nothing is sealed
     */
    public Taken take(Given list, Collection<Sha256> mails, Officer by, Instant at) {
        if (SubscriberList.is(list.bytes())) {
            throw new TroubleException("list.subscribers", list.source());
        }
        List<Statement.SentTo> read = new RecipientsTable().read(list.bytes(), list.source());
        Origin origin =
                new Origin(list.source(), Origin.Kind.RECIPIENTS, at, by.id(), Optional.empty());
        Sha256 hash = new Sealing(exhibits).seal(list.bytes(), origin).exhibit().hash();
        for (Sha256 mail : mails) {
            for (Report report : reports.of(mail)) {
                reports.keepStatement(report.id(), report.statement().sentTo(read));
            }
        }
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("addresses", Integer.toString(read.size()));
        particulars.put("mails", String.join(" ", mails.stream().map(Sha256::hex).toList()));
        journal.append(new JournalEntry(at, by.id(), "recipients.taken", hash.hex(), particulars));
        return new Taken(hash, read, mails.size());
    }
}
