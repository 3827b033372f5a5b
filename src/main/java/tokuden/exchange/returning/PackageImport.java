package tokuden.exchange.returning;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.Determination;
import tokuden.casework.work.CaseLog;
import tokuden.casework.work.Change;
import tokuden.casework.work.Logged;
import tokuden.casework.work.PackageImported;
import tokuden.casework.work.Recording;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.exchange.bag.BagFault;
import tokuden.exchange.bag.BagWriter;
import tokuden.exchange.bag.PackedFiles;
import tokuden.exchange.packing.PackageFiles;
import tokuden.exchange.packing.PackageHead;
import tokuden.exchange.packing.PackedObject;
import tokuden.exchange.packing.Shelves;
import tokuden.exchange.proof.Lines;
import tokuden.exchange.proof.PackageProof;
import tokuden.exchange.record.PackedRecords;
import tokuden.office.Deed;
import tokuden.office.JournalEntry;
import tokuden.office.Matter;
import tokuden.office.Officer;
import tokuden.reports.Report;
import tokuden.work.Job;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Restores a case from the parts of a package. Each part is proved first; nothing is taken from a
 * package that is refused. The case gets the next number of this office; what it was called there,
 * the sealed log of custody and the sealed extract of the other journal stand in its log. Taken in
 * again, originals and reports that are here already are not doubled; a second case is not made of
 * the same package.
 */
public final class PackageImport implements Job<PackageImport.Outcome> {
    private static final int BATCH = 100;

    private final Shelves shelves;
    private final List<Path> parts;
    private final Officer by;
    private final List<BagFault> faults = new ArrayList<>();
    private final List<Sha256> manifests = new ArrayList<>();
    private Optional<Case> there = Optional.empty();
    private final List<Logged> log = new ArrayList<>();
    private Optional<PackageHead> head = Optional.empty();
    private Optional<Sha256> custody = Optional.empty();
    private Optional<Sha256> journal = Optional.empty();
    private long originals;

    public PackageImport(Shelves shelves, List<Path> parts, Officer by) {
        this.shelves = shelves;
        this.parts = List.copyOf(parts);
        this.by = by;
    }

    /**
     * What came of it.
     *
     * @param taken the case as it is here; empty if it was refused
     * @param faults why it was refused
     * @param originals sealed originals in the package
     */
    public record Outcome(Optional<Case> taken, List<BagFault> faults, long originals) {
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Takes it in.
     *
     * @throws TroubleException {@code package.imported-before} if a case was made of it before
     */
    @Override
    public Outcome run(Progress progress) {
        shelves.require(by, Deed.OPEN_CASE, Matter.OFFICE);
        for (Path part : parts) {
            prove(part, progress);
        }
        if (!faults.isEmpty()) {
            return new Outcome(Optional.empty(), faults, 0);
        }
        before();
        for (Path part : parts) {
            take(part, progress);
        }
        return new Outcome(Optional.of(restored()), List.of(), originals);
    }

    private void prove(Path part, Progress progress) {
        PackageProof.Outcome proved = new PackageProof(part, shelves.analyst()).run(progress);
        faults.addAll(proved.faults());
        if (proved.head().isEmpty() && proved.sound()) {
            faults.add(new BagFault("own.not-ours", part.toString()));
        }
        proved.head()
                .filter(h -> h.profile().masks())
                .ifPresent(h -> faults.add(new BagFault("own.copies", part.toString())));
        proved.head()
                .filter(h -> head.filter(first -> !first.number().equals(h.number())).isPresent())
                .ifPresent(h -> faults.add(new BagFault("own.other-package", part.toString())));
        head = head.or(proved::head);
    }

    /** A case that was made of the same package. */
    private void before() {
        for (Path part : parts) {
            try (PackedFiles files = PackedFiles.at(part)) {
                manifests.add(Sha256.of(files.bytes(BagWriter.SIGNED)));
            } catch (IOException unreadable) {
                throw unreadable(part, unreadable);
            }
        }
        Sha256 first = manifests.get(0);
        shelves
                .journal()
                .from(
                        1,
                        Integer.MAX_VALUE,
                        new tokuden.office.JournalFilter(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("package.imported"),
                                Optional.empty(),
                                Optional.empty()))
                .stream()
                .filter(r -> first.hex().equals(r.entry().particulars().get("manifest")))
                .findFirst()
                .ifPresent(
                        r -> {
                            throw new TroubleException(
                                    "package.imported-before", r.entry().subject());
                        });
    }

    private void take(Path part, Progress progress) {
        try (PackedFiles files = PackedFiles.at(part)) {
            if (there.isEmpty()) {
                there = Optional.of(told(files));
                log.addAll(all(files, PackageFiles.LOG, Logged.class));
            }
            objects(files, progress);
            custody = custody.or(() -> Optional.of(kept(files, PackageFiles.CUSTODY)));
            journal = journal.or(() -> Optional.of(kept(files, PackageFiles.JOURNAL)));
        } catch (IOException unreadable) {
            throw unreadable(part, unreadable);
        } catch (IllegalArgumentException otherForm) {
            throw new TroubleException("package.unreadable", List.of(part.toString()), otherForm);
        }
    }

    /** The case as the package tells it. */
    private static Case told(PackedFiles files) {
        Case of = PackedRecords.read(tree(files, PackageFiles.CASE), Case.class);
        return new Case(
                of.number(),
                of.title(),
                of.openedAt(),
                of.parties(),
                all(files, PackageFiles.CASE_MAILS, CaseMail.class),
                all(files, PackageFiles.DETERMINATIONS, Determination.class),
                of.stage(),
                0);
    }

    private static <R> List<R> all(PackedFiles files, String name, Class<R> type) {
        List<R> all = new ArrayList<>();
        for (JsonNode line : Lines.of(files, name)) {
            all.add(PackedRecords.read(line, type));
        }
        return all;
    }

    private void objects(PackedFiles files, Progress progress) {
        List<PackedObject> group = new ArrayList<>();
        for (JsonNode line : Lines.of(files, PackageFiles.OBJECTS)) {
            PackedObject object = PackedRecords.read(line, PackedObject.class);
            progress.step(originals++, head.orElseThrow().mails(), object.label());
            group.add(object);
            if (group.size() == BATCH) {
                keep(files, group);
                group.clear();
            }
        }
        keep(files, group);
    }

    /** Originals with every way they came, reports and examinations of a group. */
    private void keep(PackedFiles files, List<PackedObject> group) {
        List<Exhibits.Original> sealed = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        List<Examination> examinations = new ArrayList<>();
        for (PackedObject object : group) {
            byte[] bytes = files.bytes(object.file());
            for (Origin origin : object.origins()) {
                sealed.add(new Exhibits.Original(object.sha256(), bytes, origin));
            }
            if (object.kind() == PackedObject.Kind.MAIL) {
                object.reports().stream().filter(this::isFresh).forEach(reports::add);
                JsonNode stated = tree(files, PackageFiles.ANALYSIS + object.label() + ".json");
                examinations.add(PackedRecords.read(stated.get("examination"), Examination.class));
            }
        }
        if (!sealed.isEmpty()) {
            shelves.exhibits().keep(sealed);
            shelves.examinations().keep(examinations);
        }
        if (!reports.isEmpty()) {
            enter(shelves.reports().add(reports));
        }
    }

    private boolean isFresh(Report report) {
        return shelves.reports().of(report.mail()).stream()
                .noneMatch(r -> r.source().equals(report.source()));
    }

    private void enter(List<Report> kept) {
        List<JournalEntry> entries = new ArrayList<>();
        for (Report report : kept) {
            TreeMap<String, String> particulars = new TreeMap<>();
            particulars.put("mail", report.mail().hex());
            particulars.put("channel", report.channel().name());
            particulars.put("provenance", report.provenance().name());
            particulars.put("package", head.orElseThrow().number());
            entries.add(
                    new JournalEntry(
                            now(),
                            by.id(),
                            "report.received",
                            Long.toString(report.id()),
                            particulars));
        }
        shelves.journal().appendAll(entries);
    }

    private Sha256 kept(PackedFiles files, String name) {
        Origin origin =
                new Origin(
                        "package:" + head.orElseThrow().number() + "!" + name,
                        Origin.Kind.FILE,
                        now(),
                        by.id(),
                        Optional.empty());
        return new tokuden.evidence.Sealing(shelves.exhibits())
                .seal(files.bytes(name), origin)
                .exhibit()
                .hash();
    }

    /** The case with its log, all or nothing. */
    private Case restored() {
        Case of = there.orElseThrow();
        CaseLog.Kept kept =
                shelves.log()
                        .open(
                                new CaseLog.Opening(of.title(), of.mails(), of.openedAt()),
                                fresh -> along(fresh, of));
        new Recording(shelves.log(), shelves.journal(), shelves.clock()).told(kept.entries());
        Case opened = kept.opened();
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("package", head.orElseThrow().number());
        particulars.put("case", of.number().text());
        particulars.put("manifest", manifests.get(0).hex());
        shelves.journal()
                .append(
                        new JournalEntry(
                                now(),
                                by.id(),
                                "package.imported",
                                opened.number().text(),
                                particulars));
        return opened;
    }

    private Change along(Case fresh, Case of) {
        CaseNumber number = fresh.number();
        Case filled =
                new Case(
                        number,
                        of.title(),
                        of.openedAt(),
                        of.parties(),
                        fresh.mails(),
                        of.determinations(),
                        of.stage(),
                        fresh.version());
        List<Change.Draft> entries = new ArrayList<>();
        log.forEach(l -> entries.add(new Change.Draft(number, l.at(), l.by(), l.entry())));
        PackageImported imported =
                new PackageImported(
                        head.orElseThrow().number(),
                        head.orElseThrow().office(),
                        of.number().text(),
                        manifests.get(0),
                        custody.orElseThrow(),
                        journal.orElseThrow());
        entries.add(new Change.Draft(number, now(), by.id(), imported));
        return new Change(List.of(filled), entries);
    }

    private Instant now() {
        return shelves.clock().instant();
    }

    private static JsonNode tree(PackedFiles files, String name) {
        return PackedRecords.parsed(files.bytes(name))
                .orElseThrow(() -> new TroubleException("package.unreadable", name));
    }

    private static TroubleException unreadable(Path part, IOException cause) {
        return new TroubleException("package.unreadable", List.of(part.toString()), cause);
    }
}
