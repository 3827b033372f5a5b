package tokuden.memory;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.casework.Cases;
import tokuden.casework.approval.Drafts;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Health;
import tokuden.evidence.IntegrityCheck;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Backups;
import tokuden.examination.Examination;
import tokuden.examination.Examinations;
import tokuden.exchange.ImportedTables;
import tokuden.exchange.partners.Partners;
import tokuden.office.Chain;
import tokuden.office.Circles;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.JournalRecord;
import tokuden.office.Office;
import tokuden.office.Offices;
import tokuden.office.signin.Credentials;
import tokuden.office.signin.EncryptedTwin;
import tokuden.reports.Report;
import tokuden.reports.Reporters;
import tokuden.reports.Reports;
import tokuden.reports.Statement;
import tokuden.terminal.Proof;
import tokuden.terminal.Workplace;
import tokuden.work.TroubleException;

/** A store that keeps everything in memory. */
public final class MemoryStore implements Workplace {
    private final Backups backups = new MemoryBackups();
    public Path partners = Path.of("target", "partners-" + System.nanoTime());
    private final Kept exhibits = new Kept();
    private final Told reports = new Told();
    private final MemoryCases cases = new MemoryCases();
    private final Written journal = new Written();
    private final Map<Sha256, List<Examination>> examinations = new HashMap<>();
    private final MemoryLog log = new MemoryLog(cases);
    private final MemorySubjects subjects = new MemorySubjects();
    private final MemoryRemoval removal = new MemoryRemoval();
    private final MemoryDesk desk = new MemoryDesk();
    private final MemoryDispatches dispatches = new MemoryDispatches();
    private Optional<Office> office = Optional.empty();

    @Override
    public Offices offices() {
        return new Offices() {
            @Override
            public Optional<Office> find() {
                return office;
            }

            @Override
            public void keep(Office kept) {
                office = Optional.of(kept);
            }
        };
    }

    @Override
    public Exhibits exhibits() {
        return exhibits;
    }

    @Override
    public Reports reports() {
        return reports;
    }

    @Override
    public Examinations examinations() {
        return new Examinations() {
            @Override
            public void keep(List<Examination> made) {
                for (Examination one : made) {
                    List<Examination> kept =
                            examinations.computeIfAbsent(one.mail(), m -> new ArrayList<>());
                    if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(one)) {
                        kept.add(one);
                    }
                }
            }

            @Override
            public List<Examination> history(Sha256 mail) {
                return List.copyOf(examinations.getOrDefault(mail, List.of()));
            }

            @Override
            public Optional<Examination> of(Sha256 mail) {
                return history(mail).stream().reduce((older, newer) -> newer);
            }
        };
    }

    @Override
    public Cases cases() {
        return cases;
    }

    @Override
    public MemoryLog log() {
        return log;
    }

    @Override
    public MemoryLog board() {
        return log;
    }

    @Override
    public MemorySubjects subjects() {
        return subjects;
    }

    @Override
    public tokuden.casework.dispatch.DispatchRegister register() {
        return dispatches;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Credentials credentials() {
        return desk.credentials();
    }

    @Override
    public Circles circles() {
        return desk.circles();
    }

    @Override
    public Reporters reporters() {
        return desk.reporters();
    }

    @Override
    public Drafts drafts() {
        return desk.drafts();
    }

    @Override
    public ImportedTables tables() {
        return new ImportedTables(Path.of("target", "no-tables"), journal);
    }

    @Override
    public Partners partners() {
        return new Partners(partners, journal);
    }

    @Override
    public MemoryRemoval removal() {
        return removal;
    }

    @Override
    public byte[] maskingSecret() {
        return new byte[32];
    }

    @Override
    public EncryptedTwin twin() {
        return new MemoryTwin(this);
    }

    @Override
    public Backups backups() {
        return backups;
    }

    @Override
    public Health health() {
        return new MemoryHealth(journal);
    }

    @Override
    public IntegrityCheck checkup(String officer) {
        return new MemoryHealth(journal);
    }

    @Override
    public Proof proof() {
        return (exported, language) ->
                new Proof.Outcome(exhibits.bytes.size(), journal.records.size(), List.of());
    }

    @Override
    public void close() {}

    private static final class Kept implements Exhibits {
        private final NavigableMap<Sha256, byte[]> bytes = new TreeMap<>();
        private final Map<Sha256, Exhibit> exhibits = new HashMap<>();

        @Override
        public List<Sealed> keep(List<Original> originals) {
            return originals.stream().map(this::keep).toList();
        }

        private Sealed keep(Original original) {
            boolean novel = bytes.putIfAbsent(original.hash(), original.bytes()) == null;
            List<Origin> origins =
                    new ArrayList<>(find(original.hash()).map(Exhibit::origins).orElse(List.of()));
            boolean newSource =
                    origins.stream().noneMatch(o -> o.source().equals(original.origin().source()));
            if (newSource) {
                origins.add(original.origin());
            }
            Exhibit kept =
                    new Exhibit(
                            original.hash(),
                            original.bytes().length,
                            original.origin().at(),
                            origins);
            exhibits.put(original.hash(), kept);
            return new Sealed(kept, novel, newSource);
        }

        @Override
        public Optional<Exhibit> find(Sha256 hash) {
            return Optional.ofNullable(exhibits.get(hash));
        }

        @Override
        public byte[] bytes(Sha256 hash) {
            return Optional.ofNullable(bytes.get(hash))
                    .orElseThrow(() -> new TroubleException("exhibit.unknown", hash.hex()))
                    .clone();
        }

        @Override
        public List<Exhibit> page(Optional<Sha256> after, int limit) {
            NavigableMap<Sha256, byte[]> rest =
                    after.map(a -> bytes.tailMap(a, false)).orElse(bytes);
            return rest.keySet().stream().limit(limit).map(exhibits::get).toList();
        }

        @Override
        public List<Exhibit> cameAs(Origin.Kind kind) {
            return exhibits.values().stream()
                    .filter(e -> e.origins().stream().anyMatch(o -> o.kind() == kind))
                    .toList();
        }

        @Override
        public long count() {
            return bytes.size();
        }
    }

    private static final class Told implements Reports {
        private final List<Report> all = new ArrayList<>();

        @Override
        public List<Report> add(List<Report> more) {
            List<Report> kept = new ArrayList<>();
            for (Report report : more) {
                kept.add(report.withId(all.size() + 1L));
                all.add(kept.get(kept.size() - 1));
            }
            return kept;
        }

        @Override
        public void keepStatement(long id, Statement statement) {
            all.replaceAll(r -> r.id() == id ? r.withStatement(statement) : r);
        }

        @Override
        public Optional<Report> find(long id) {
            return all.stream().filter(r -> r.id() == id).findFirst();
        }

        @Override
        public List<Report> of(Sha256 mail) {
            return all.stream().filter(r -> r.mail().equals(mail)).toList();
        }

        @Override
        public List<Report> page(long before, int limit) {
            List<Report> page = new ArrayList<>();
            for (int i = all.size() - 1; i >= 0 && page.size() < limit; i--) {
                if (all.get(i).id() < before) {
                    page.add(all.get(i));
                }
            }
            return page;
        }

        @Override
        public long count() {
            return all.size();
        }
    }

    private static final class Written implements Journal {
        private final List<JournalRecord> records = new ArrayList<>();

        @Override
        public JournalRecord append(JournalEntry entry) {
            Chain end =
                    head().map(Chain::after).orElseGet(() -> Chain.begin("memory", Instant.EPOCH));
            records.add(end.link(entry));
            return records.get(records.size() - 1);
        }

        @Override
        public List<JournalRecord> appendAll(List<JournalEntry> entries) {
            return entries.stream().map(this::append).toList();
        }

        @Override
        public Optional<JournalRecord> head() {
            return records.isEmpty()
                    ? Optional.empty()
                    : Optional.of(records.get(records.size() - 1));
        }

        @Override
        public List<JournalRecord> from(long seq, int limit) {
            return records.stream().filter(r -> r.seq() >= seq).limit(limit).toList();
        }
    }
}
