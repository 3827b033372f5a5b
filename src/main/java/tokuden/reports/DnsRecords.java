package tokuden.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.dns.AtticKeys;
import tokuden.mail.auth.dns.DnsSnapshot;
import tokuden.mail.auth.dns.HeldAnswers;
import tokuden.mail.auth.dns.KeyAttic;
import tokuden.mail.auth.dns.OrderedSources;
import tokuden.mail.auth.dns.Reading;
import tokuden.mail.auth.dns.RememberedKeys;
import tokuden.mail.auth.dns.StatedAnswers;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;
import tokuden.work.TroubleException;

/**
 * The DNS answers the office holds (DNS記録): each snapshot is a sealed exhibit. They are the source
 * of every verification, the one nearest in time to the mail first, and the attic of keys is
 * nothing but what all of them ever showed.
 */
public final class DnsRecords {
    private final Exhibits exhibits;
    private final Journal journal;
    private Optional<List<Held>> held = Optional.empty();

    public DnsRecords(Exhibits exhibits, Journal journal) {
        this.exhibits = exhibits;
        this.journal = journal;
    }

    /** A sealed snapshot. */
    public record Held(Sha256 exhibit, DnsSnapshot snapshot) {}

    /**
     * Seals a snapshot as it stands and enters it in the journal.
     *
     * @param source where it comes from: a file, or the resolver that was asked
     * @throws TroubleException {@code dns.snapshot-unreadable} if it is no snapshot
     */
    public synchronized Held seal(byte[] bytes, String source, Officer by, Instant at) {
        DnsSnapshot snapshot = read(bytes, source);
        Origin origin = new Origin(source, Origin.Kind.DNS_ANSWERS, at, by.id(), Optional.empty());
        Exhibits.Sealed sealed = new Sealing(exhibits).seal(bytes, origin);
        Sha256 hash = sealed.exhibit().hash();
        if (sealed.newSource()) {
            journal.append(
                    new JournalEntry(
                            at, by.id(), "dns.sealed", hash.hex(), new java.util.TreeMap<>()));
        }
        Held fresh = new Held(hash, snapshot);
        if (sealed.novel()) {
            List<Held> all = new ArrayList<>(all());
            all.add(fresh);
            held = Optional.of(List.copyOf(all));
        }
        return fresh;
    }

    /** All sealed snapshots, oldest first. */
    public synchronized List<Held> all() {
        if (held.isEmpty()) {
            List<Held> all = new ArrayList<>();
            for (Exhibit exhibit : exhibits.cameAs(Origin.Kind.DNS_ANSWERS)) {
                DnsSnapshot snapshot = read(exhibits.bytes(exhibit.hash()), exhibit.hash().hex());
                all.add(new Held(exhibit.hash(), snapshot));
            }
            all.sort(Comparator.comparing(h -> h.snapshot().takenAt()));
            held = Optional.of(List.copyOf(all));
        }
        return held.get();
    }

    /**
     * What is known for a mail: the sealed snapshots, nearest to its receipt first, then what the
     * reporter's provider stated, then keys of other times from the attic, marked as such.
     */
    public DnsSource sourceFor(Optional<Instant> received, Statement statement) {
        List<DnsSource> sources = new ArrayList<>();
        all().stream()
                .sorted(Comparator.comparing(h -> distance(h.snapshot().takenAt(), received)))
                .forEach(h -> sources.add(h.snapshot().source()));
        stated(statement).ifPresent(sources::add);
        sources.add(new AtticKeys(attic(), received.orElse(Instant.EPOCH)));
        return new OrderedSources(sources);
    }

    /** What was stated besides the mail, as a source; empty if nothing readable was. */
    public static Optional<DnsSource> stated(Statement statement) {
        if (statement.dns().isEmpty()) {
            return Optional.empty();
        }
        List<DnsAnswer> answers = new ArrayList<>();
        statement
                .dns()
                .forEach(
                        (question, values) ->
                                StatedAnswers.read(
                                                java.util.Map.of(question, values),
                                                Optional.empty(),
                                                "")
                                        .value()
                                        .ifPresent(answers::addAll));
        return Optional.of(HeldAnswers.of(DnsSource.Kind.SNAPSHOT, answers));
    }

    /** Every key ever seen, with the first and the last day. */
    public KeyAttic attic() {
        RememberedKeys keys = new RememberedKeys();
        for (Held each : all()) {
            keys.remember(each.snapshot().answers().stream().map(a -> a.answer()).toList());
        }
        return keys;
    }

    private static Duration distance(Instant taken, Optional<Instant> received) {
        return received.map(r -> Duration.between(taken, r).abs()).orElse(Duration.ZERO);
    }

    private static DnsSnapshot read(byte[] bytes, String source) {
        Reading<DnsSnapshot> reading = DnsSnapshot.read(bytes);
        return reading.value()
                .orElseThrow(() -> new TroubleException("dns.snapshot-unreadable", source));
    }
}
