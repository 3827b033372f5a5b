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
import tokuden.mail.MailReader;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;

/**
 * The intake of reported mails (受付): seals what arrived before looking into it, then reads it and
 * makes a {@link Report} of it. A mail that came attached to another is sealed on its own and is
 * what was reported; its carrier is kept as its provenance. The same mail from the same source
 * makes no second report, from another source it does.
 */
public final class Intake {
    private final Sealing sealing;
    private final Reports reports;
    private final Journal journal;
    private final MailReader reader = new MailReader();
    private final Desk desk;

    public Intake(Sealing sealing, Reports reports, Journal journal, Desk desk) {
        this.sealing = sealing;
        this.reports = reports;
        this.journal = journal;
        this.desk = desk;
    }

    /**
     * What became of one arrival: a mail not reported before, or known ones; and the new reports.
     */
    public record Receipt(boolean fresh, List<Report> reports) {
        public Receipt {
            reports = List.copyOf(reports);
        }
    }

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
            Mail mail = reader.read(arrivals.get(i).bytes());
            read.add(new Read(arrivals.get(i), sealed.get(i), mail, Forwarding.carries(mail)));
        }
        return report(read, sealCarried(read, now), now);
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
                drafts.own(read.arrival(), read.sealed(), read.mail());
                continue;
            }
            next++;
            for (int i = 0; i < read.mail().attachedMails().size(); i++) {
                Carried one = carried.get(next++);
                drafts.attached(
                        one.arrived().origin().source(),
                        one.sealed(),
                        reader.read(one.arrived().bytes()));
            }
        }
        List<Report> kept = drafts.all().isEmpty() ? List.of() : reports.add(drafts.all());
        record(kept, now);
        return drafts.receipts(kept);
    }

    private void record(List<Report> kept, Instant now) {
        List<JournalEntry> entries = kept.stream().map(report -> entry(report, now)).toList();
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

    private Origin origin(String source, Origin.Kind kind, Instant now, Optional<Sha256> carrier) {
        return new Origin(source, kind, now, desk.officer().id(), carrier);
    }

    /** An arrival that is sealed and read. */
    private record Read(Arrival arrival, Exhibits.Sealed sealed, Mail mail, boolean carries) {
        List<Sealing.Arrived> carried(Intake intake, Instant now) {
            Optional<Sha256> carrier = Optional.of(sealed.exhibit().hash());
            return mail.attachedMails().stream()
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
