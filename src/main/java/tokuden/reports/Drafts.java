package tokuden.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;
import tokuden.mail.SendingTime;

/**
 * The reports that a group of arrivals will make. Whether a mail is new is asked of the reports,
 * not of the exhibits, so that an intake stopped between sealing and reporting loses nothing when
 * it is run again.
 */
final class Drafts {
    private final Reports reports;
    private final Channel channel;
    private final Instant now;
    private final Set<Sha256> drafted = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final List<Report> all = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();
    private final List<Boolean> fresh = new ArrayList<>();
    private final List<List<Intake.Unread>> unread = new ArrayList<>();

    Drafts(Reports reports, Channel channel, Instant now) {
        this.reports = reports;
        this.channel = channel;
        this.now = now;
    }

    /** Begins the next arrival. */
    void begin() {
        first.add(all.size());
        fresh.add(false);
        unread.add(new ArrayList<>());
    }

    /** The arrival itself is what was reported. */
    void own(Arrival arrival, Exhibits.Sealed sealed, Look look) {
        Provenance provenance =
                arrival.kind() == Origin.Kind.MAILBOX ? Provenance.MAILBOX : Provenance.ORIGINAL;
        draft(
                arrival.source(),
                sealed,
                look,
                look.quotes() ? Provenance.INLINE_FORWARD : provenance);
    }

    /** A mail attached to the arrival is what was reported. */
    void attached(String source, Exhibits.Sealed sealed, Look look) {
        draft(source, sealed, look, Provenance.ATTACHED);
    }

    List<Report> all() {
        return List.copyOf(all);
    }

    /** The mails of the group that could not be read. */
    List<Intake.Unread> unread() {
        return unread.stream().flatMap(List::stream).toList();
    }

    List<Intake.Receipt> receipts(List<Report> kept) {
        List<Intake.Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            int end = i + 1 < first.size() ? first.get(i + 1) : kept.size();
            receipts.add(
                    new Intake.Receipt(
                            fresh.get(i), kept.subList(first.get(i), end), unread.get(i)));
        }
        return receipts;
    }

    private void draft(String source, Exhibits.Sealed sealed, Look look, Provenance provenance) {
        Sha256 hash = sealed.exhibit().hash();
        WatchedReader.unread(look.mail())
                .map(why -> new Intake.Unread(source, hash, why))
                .ifPresent(unread.get(unread.size() - 1)::add);
        List<Report> earlier = sealed.novel() ? List.of() : reports.of(hash);
        boolean told = earlier.stream().anyMatch(r -> r.source().equals(source));
        if (drafted.add(hash) && earlier.isEmpty()) {
            fresh.set(fresh.size() - 1, true);
        }
        if (!told && places.add(hash + " " + source)) {
            all.add(report(source, hash, look, provenance));
        }
    }

    private Report report(String source, Sha256 hash, Look look, Provenance provenance) {
        Optional<Instant> sent = look.mail().sent().map(SendingTime::at);
        return new Report(
                0,
                hash,
                source,
                channel,
                provenance,
                now,
                look.title(),
                look.from(),
                sent,
                Statement.NOTHING);
    }
}
