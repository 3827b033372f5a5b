package tokuden.exchange.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tokuden.casework.work.PackageMade;
import tokuden.casework.work.Recording;
import tokuden.documents.forms.MailAnalysisForm;
import tokuden.documents.signing.DetachedSigner;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Sha256;
import tokuden.exchange.analysis.Analysed;
import tokuden.exchange.bag.BagWriter;
import tokuden.exchange.record.PackedRecords;
import tokuden.office.Deed;
import tokuden.office.JournalEntry;
import tokuden.office.Matter;
import tokuden.office.Officer;
import tokuden.work.Job;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Makes a package of evidence: reads each original once, analyses it, writes it, and goes on; no
 * more than one mail is in memory. What was begun is taken away again if it is stopped or fails;
 * what is finished is noted in the log of the case and, for each original, in the journal.
 */
public final class Packing implements Job<Packed> {
    /** What lists and logs of a part may take besides its files, and for each mail. */
    private static final long BESIDE = 4L << 20;

    private static final long BESIDE_EACH = 6L << 10;
    private static final int BATCH = 500;

    private final Shelves shelves;
    private final PackageOrder order;
    private final Outcome outcome;
    private final Sealer sealer;
    private final Officer by;
    private final CaseSight sight;
    private final Knowledge knowledge;
    private final DnsLabels dns;
    private final List<Path> begun = new ArrayList<>();
    private final List<Packed.Part> parts = new ArrayList<>();
    private final List<PackageMade.Part> noted = new ArrayList<>();
    private final List<String> outdated = new ArrayList<>();

    /**
     * Where a package is written.
     *
     * @param folder there has to be no package of that number in it
     * @param zip each part is one ZIP instead of a folder
     */
    public record Outcome(Path folder, boolean zip) {}

    public Packing(
            Shelves shelves,
            PackageOrder order,
            Outcome outcome,
            DetachedSigner.Seals seals,
            Officer by) {
        this.shelves = shelves;
        this.order = order;
        this.outcome = outcome;
        this.sealer = new Sealer(shelves, order, seals, by);
        this.by = by;
        this.sight = new CaseSight(order.of());
        this.knowledge = new Knowledge(shelves, order.journal());
        this.dns = new DnsLabels(knowledge.dns());
    }

    /**
     * Makes it.
     *
     * @throws TroubleException {@code package.there} if one of that number lies there, {@code
     *     out.unwritable} if it cannot be written
     */
    @Override
    public Packed run(Progress progress) {
        shelves.require(by, Deed.EXPORT_EVIDENCE, Matter.ofCase(order.of().number().text()));
        Optional<Path> spool = Optional.empty();
        boolean done = false;
        try {
            Files.createDirectories(outcome.folder());
            spool = Optional.of(Files.createTempDirectory(outcome.folder(), ".making-"));
            write(progress, spool.get());
            List<Path> papers = new HandoverPapers(shelves, order, by).write(outcome, parts);
            begun.addAll(papers);
            Optional<Boolean> same = order.kept().map(kept -> kept.parts().equals(noted));
            record();
            done = true;
            return new Packed(order, parts, papers, outdated, same);
        } catch (IOException refused) {
            throw new TroubleException(
                    "out.unwritable", List.of(outcome.folder().toString()), refused);
        } finally {
            spool.ifPresent(Packing::remove);
            if (!done) {
                begun.forEach(Packing::remove);
            }
        }
    }

    private void write(Progress progress, Path spool) throws IOException {
        List<Sha256> mails = order.wish().mails();
        int next = 0;
        Optional<PartWriter.Mail> ahead = Optional.empty();
        do {
            int number = parts.size() + 1;
            PartEnd.empty(spool);
            Path path = path(number);
            try (BagWriter bag = open(path, number, spool);
                    PartWriter part = new PartWriter(shelves, order, sight, bag, spool)) {
                begun.add(path);
                papers(part, number);
                int from = next;
                while (next < mails.size()) {
                    progress.step(next, mails.size(), order.label(next));
                    PartWriter.Mail mail = ahead.isPresent() ? ahead.get() : mail(next);
                    ahead = Optional.empty();
                    if (next > from && !fits(part, mail)) {
                        ahead = Optional.of(mail);
                        break;
                    }
                    part.mail(mail, dns.of(mail.analysed()));
                    next++;
                }
                boolean last = next == mails.size();
                PartEnd.Ended ended =
                        new PartEnd(shelves, order, sealer, spool)
                                .end(part, number, mails.subList(from, next), last);
                ended(path, part, ended, number);
            }
        } while (next < mails.size());
        progress.step(mails.size(), mails.size(), order.number());
    }

    private Path path(int number) {
        String name = order.part(number);
        Path path = outcome.folder().resolve(outcome.zip() ? name + ".zip" : name);
        if (Files.exists(path)) {
            throw new TroubleException("package.there", path.toString());
        }
        return path;
    }

    private BagWriter open(Path path, int number, Path spool) throws IOException {
        return outcome.zip()
                ? BagWriter.zip(path, order.part(number), spool)
                : BagWriter.folder(path, spool);
    }

    private void papers(PartWriter part, int number) throws IOException {
        if (number == 1) {
            int count = 0;
            for (Sha256 paper : order.papers()) {
                part.paper(paper, ++count);
            }
        }
    }

    private boolean fits(PartWriter part, PartWriter.Mail mail) {
        long beside = BESIDE + BESIDE_EACH * (part.mails() + 1);
        return order.wish().size() == 0
                || part.bag().octets() + mail.size() + beside <= order.wish().size();
    }

    private PartWriter.Mail mail(int index) throws IOException {
        Sha256 hash = order.wish().mails().get(index);
        byte[] bytes = shelves.exhibits().bytes(hash);
        Analysed analysed = shelves.analyst().analyse(bytes, knowledge.of(bytes, hash));
        if (shelves.examinations()
                .of(hash)
                .filter(kept -> !kept.agreesWith(analysed.examination()))
                .isPresent()) {
            outdated.add(order.label(index));
        }
        byte[] json = PackedRecords.legible(analysed.tree());
        Optional<byte[]> pdf =
                order.wish().sheets() ? Optional.of(sheet(index, analysed)) : Optional.empty();
        return new PartWriter.Mail(index, bytes, analysed, json, pdf);
    }

    private byte[] sheet(int index, Analysed analysed) throws IOException {
        Exhibit exhibit = shelves.exhibits().find(analysed.hash()).orElseThrow();
        List<DnsLabels.Held> held = dns.of(analysed);
        Optional<Sha256> answers =
                held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1).hash());
        MailAnalysisForm.Facts facts =
                new MailSheet(order, shelves, sight)
                        .of(analysed, order.label(index), exhibit, answers);
        return PartWriter.drawn(new MailAnalysisForm().compose(facts, shelves.stationery()));
    }

    private void ended(Path path, PartWriter part, PartEnd.Ended ended, int number) {
        BagWriter bag = part.bag();
        noted.add(sealer.noted(ended, number));
        parts.add(
                new Packed.Part(
                        path,
                        bag.files(),
                        bag.octets(),
                        part.mails(),
                        ended.manifest(),
                        ended.custody().head()));
    }

    /**
     * The log of the case tells of a new package; the journal of every one, and of each original.
     */
    private void record() {
        if (order.kept().isEmpty()) {
            new Recording(shelves.log(), shelves.journal(), shelves.clock())
                    .enter(order.of().number(), by, made());
        }
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("package", order.number());
        List<JournalEntry> entries = new ArrayList<>();
        for (Sha256 hash :
                Stream.concat(order.papers().stream(), order.wish().mails().stream()).toList()) {
            entries.add(
                    new JournalEntry(
                            shelves.clock().instant(),
                            by.id(),
                            "exhibit.exported",
                            hash.hex(),
                            particulars));
            if (entries.size() == BATCH) {
                shelves.journal().appendAll(entries);
                entries.clear();
            }
        }
        entries.add(whole());
        shelves.journal().appendAll(entries);
    }

    private PackageMade made() {
        return new PackageMade(
                order.number(),
                order.wish().profile().name(),
                order.journal(),
                order.entry(),
                order.wish().supplements(),
                order.wish().mails(),
                order.wish().size(),
                order.wish().sheets(),
                noted);
    }

    private JournalEntry whole() {
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("package", order.number());
        particulars.put("profile", order.wish().profile().name());
        particulars.put("mails", Integer.toString(order.wish().mails().size()));
        particulars.put("parts", Integer.toString(parts.size()));
        for (int i = 0; i < parts.size(); i++) {
            particulars.put("manifest." + (i + 1), parts.get(i).manifest().hex());
        }
        String action = order.kept().isPresent() ? "package.made-again" : "package.made";
        return new JournalEntry(
                shelves.clock().instant(),
                by.id(),
                action,
                order.of().number().text(),
                particulars);
    }

    private static void remove(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException left) {
            throw new TroubleException("out.unwritable", List.of(path.toString()), left);
        }
    }
}
