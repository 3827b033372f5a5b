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
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;
import tokuden.mail.Medium;
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

    Drafts(Reports reports, Channel channel, Instant now) {
        this.reports = reports;
        this.channel = channel;
        this.now = now;
    }

    /** Begins the next arrival. */
    void begin() {
        first.add(all.size());
        fresh.add(false);
    }

    /** The arrival itself is what was reported. */
    void own(Arrival arrival, Exhibits.Sealed sealed, Mail mail) {
        Provenance provenance =
                arrival.kind() == Origin.Kind.MAILBOX ? Provenance.MAILBOX : Provenance.ORIGINAL;
        draft(
                arrival.source(),
                sealed,
                mail,
                Forwarding.quotes(mail) ? Provenance.INLINE_FORWARD : provenance);
    }

    /** A mail attached to the arrival is what was reported. */
    void attached(String source, Exhibits.Sealed sealed, Mail mail) {
        draft(source, sealed, mail, Provenance.ATTACHED);
    }

    List<Report> all() {
        return List.copyOf(all);
    }

    List<Intake.Receipt> receipts(List<Report> kept) {
        List<Intake.Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            int end = i + 1 < first.size() ? first.get(i + 1) : kept.size();
            receipts.add(new Intake.Receipt(fresh.get(i), kept.subList(first.get(i), end)));
        }
        return receipts;
    }

    private void draft(String source, Exhibits.Sealed sealed, Mail mail, Provenance provenance) {
        Sha256 hash = sealed.exhibit().hash();
        List<Report> earlier = sealed.novel() ? List.of() : reports.of(hash);
        boolean told = earlier.stream().anyMatch(r -> r.source().equals(source));
        if (drafted.add(hash) && earlier.isEmpty()) {
            fresh.set(fresh.size() - 1, true);
        }
        if (!told && places.add(hash + " " + source)) {
            all.add(report(source, hash, mail, provenance));
        }
    }

    private Report report(String source, Sha256 hash, Mail mail, Provenance provenance) {
        String from =
                mail.medium() == Medium.E_MAIL
                        ? mail.from().stream().map(Mailbox::address).findFirst().orElse("")
                        : mail.first("sender").map(HeaderField::text).orElse("");
        Optional<Instant> sent = mail.sent().map(SendingTime::at);
        return new Report(
                0,
                hash,
                source,
                channel,
                provenance,
                now,
                title(mail),
                from,
                sent,
                Statement.NOTHING);
    }

    /** The subject; of a short message, which has none, the first line. */
    private static String title(Mail mail) {
        return mail.medium() == Medium.E_MAIL || mail.texts().isEmpty()
                ? mail.subject()
                : mail.texts().get(0).text().lines().findFirst().orElse("");
    }
}
