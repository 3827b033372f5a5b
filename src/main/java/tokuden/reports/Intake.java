package tokuden.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.mail.Mail;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.work.Attempt;

/**
 * The intake of reported mails (受付): seals what arrived before looking into it, then reads it and
 * makes a {@link Report} of it. A mail that came attached to another is sealed on its own and is
 * what was reported; its carrier is kept as its provenance. The same mail from the same source
 * makes no second report, from another source it does.
 */
public final class Intake {
    /** Something was read and could not be taken in; the journal says why and by which channel. */
    public static final String FAILED = "intake.failed";

    /** A mail was taken in of which only the bytes are known. */
    public static final String UNREAD = "mail.unread";

    private final Sealing sealing;
    private final Reports reports;
    private final Journal journal;
    private final WatchedReader reader;
    private final Desk desk;

    public Intake(Sealing sealing, Reports reports, Journal journal, Desk desk) {
        this(sealing, reports, journal, desk, new WatchedReader());
    }

    /** An intake that reads in that way. */
    public Intake(
            Sealing sealing, Reports reports, Journal journal, Desk desk, WatchedReader reader) {
        this.sealing = sealing;
        this.reports = reports;
        this.journal = journal;
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * What became of one arrival: a mail not reported before, or known ones; the new reports, and
     * those of its mails that could not be read.
     */
    public record Receipt(boolean fresh, List<Report> reports, List<Unread> unread) {
        public Receipt {
            reports = List.copyOf(reports);
            unread = List.copyOf(unread);
        }
    }

    /** A mail that is sealed and reported, of which only the bytes are known. */
    public record Unread(String source, Sha256 mail, Attempt.GivenUp why) {}

    /** Takes in one mail. */
    public Receipt receive(Arrival arrival) {
        return receiveAll(List.of(arrival)).get(0);
    }

    /** Takes in several mails with one wait for the disk; one receipt for each, in order. */
    public List<Receipt> receiveAll(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return List.of();
        }
        Instant now = desk.clock().instant();
        List<Exhibits.Sealed> sealed =
                sealing.sealAll(arrivals.stream().map(a -> arrived(a, now)).toList());
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            Look look = reader.read(arrivals.get(i).bytes(), Look::at);
            read.add(new Read(arrivals.get(i), sealed.get(i), look));
        }
        return report(read, sealCarried(read, now), now);
    }

    /** Records what could not be taken in, by its cause; which file it was stays out of it. */
    public void recordFailed(List<String> causes) {
        Instant now = desk.clock().instant();
        List<JournalEntry> entries = new ArrayList<>();
        for (String cause : causes) {
            TreeMap<String, String> particulars = new TreeMap<>();
            particulars.put("cause", cause);
            particulars.put("channel", desk.channel().name());
            entries.add(new JournalEntry(now, desk.officer().id(), FAILED, "-", particulars));
        }
        if (!entries.isEmpty()) {
            journal.appendAll(entries);
        }
    }

    private Sealing.Arrived arrived(Arrival arrival, Instant now) {
        return new Sealing.Arrived(
                arrival.bytes(), origin(arrival.source(), arrival.kind(), now, Optional.empty()));
    }

    /** Seals all carried mails of the group at once, and notes on each carrier that it is one. */
    private List<Carried> sealCarried(List<Read> group, Instant now) {
        List<Sealing.Arrived> arrived = new ArrayList<>();
        for (Read carrier : group) {
            if (carrier.carries()) {
                arrived.add(
                        new Sealing.Arrived(
                                carrier.mail().octets(),
                                origin(
                                        carrier.arrival().source() + "!",
                                        Origin.Kind.CARRIER,
                                        now,
                                        Optional.empty())));
                arrived.addAll(carrier.carried(this, now));
            }
        }
        List<Exhibits.Sealed> sealed = arrived.isEmpty() ? List.of() : sealing.sealAll(arrived);
        List<Carried> carried = new ArrayList<>();
        for (int i = 0; i < sealed.size(); i++) {
            carried.add(new Carried(arrived.get(i), sealed.get(i)));
        }
        return carried;
    }

    private List<Receipt> report(List<Read> group, List<Carried> carried, Instant now) {
        Drafts drafts = new Drafts(reports, desk.channel(), now);
        int next = 0;
        for (Read read : group) {
            drafts.begin();
            if (!read.carries()) {
                drafts.own(read.arrival(), read.sealed(), read.look());
                continue;
            }
            next++;
            for (int i = 0; i < read.mail().attachedMails().size(); i++) {
                Carried one = carried.get(next++);
                drafts.attached(
                        one.arrived().origin().source(),
                        one.sealed(),
                        reader.read(one.arrived().bytes(), Look::at));
            }
        }
        List<Report> kept = drafts.all().isEmpty() ? List.of() : reports.add(drafts.all());
        record(kept, drafts.unread(), now);
        return drafts.receipts(kept);
    }

    private void record(List<Report> kept, List<Unread> unread, Instant now) {
        List<JournalEntry> entries = new ArrayList<>();
        kept.forEach(report -> entries.add(entry(report, now)));
        unread.forEach(mail -> entries.add(entry(mail, now)));
        if (!entries.isEmpty()) {
            journal.appendAll(entries);
        }
    }

    private JournalEntry entry(Report report, Instant now) {
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("mail", report.mail().hex());
        particulars.put("channel", report.channel().name());
        particulars.put("provenance", report.provenance().name());
        return new JournalEntry(
                now,
                desk.officer().id(),
                "report.received",
                Long.toString(report.id()),
                particulars);
    }

    private JournalEntry entry(Unread unread, Instant now) {
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("cause", unread.why().cause().name());
        particulars.put("where", unread.why().where());
        return new JournalEntry(now, desk.officer().id(), UNREAD, unread.mail().hex(), particulars);
    }

    private Origin origin(String source, Origin.Kind kind, Instant now, Optional<Sha256> carrier) {
        return new Origin(source, kind, now, desk.officer().id(), carrier);
    }

    /** An arrival that is sealed and read. */
    private record Read(Arrival arrival, Exhibits.Sealed sealed, Look look) {
        boolean carries() {
            return look.carries();
        }

        Mail mail() {
            return look.mail();
        }

        List<Sealing.Arrived> carried(Intake intake, Instant now) {
            Optional<Sha256> carrier = Optional.of(sealed.exhibit().hash());
            return mail().attachedMails().stream()
                    .map(
                            m ->
                                    new Sealing.Arrived(
                                            m.octets(),
                                            intake.origin(
                                                    arrival.source() + "!" + m.path(),
                                                    Origin.Kind.ATTACHED,
                                                    now,
                                                    carrier)))
                    .toList();
        }
    }

    /** Something sealed in the second turn: a carrier again, or what it carried. */
    private record Carried(Sealing.Arrived arrived, Exhibits.Sealed sealed) {}
}
