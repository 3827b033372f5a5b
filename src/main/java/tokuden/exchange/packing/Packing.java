package tokuden.exchange.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.casework.work.PackageMade;
import tokuden.documents.signing.DetachedSigner;
import tokuden.evidence.Sha256;
import tokuden.exchange.bag.BagWriter;
import tokuden.exchange.bag.Watch;
import tokuden.exchange.leaks.LeakReport;
import tokuden.office.Deed;
import tokuden.office.Matter;
import tokuden.office.Officer;
import tokuden.work.Job;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Makes a package of evidence: reads each original once, analyses it, writes it, and goes on; no
 * more than one mail is in memory. What was begun is taken away again if it is stopped or fails;
 * what is finished is noted in the log of the case and, for each mail, in the journal. Where a
 * reporter would show who must not, nothing is left either, and it is said where.
 */
public final class Packing implements Job<Packed> {
    /** What lists and logs of a part may take besides its files, and for each mail. */
    private static final long BESIDE = 4L << 20;

    private static final long BESIDE_EACH = 6L << 10;

    private final Shelves shelves;
    private final PackageOrder order;
    private final Outcome outcome;
    private final Sealer sealer;
    private final Officer by;
    private final CaseSight sight;
    private final List<Path> begun = new ArrayList<>();
    private final List<Packed.Part> parts = new ArrayList<>();
    private final List<PackageMade.Part> noted = new ArrayList<>();

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
            Packed packed = make(progress, spool.get());
            done = !packed.blocked();
            return packed;
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

    private Packed make(Progress progress, Path spool) throws IOException {
        Path making = Files.createDirectory(spool.resolve("part"));
        Contents contents;
        Watch watch;
        if (order.wish().profile().masks()) {
            MaskedContents masked = new MaskedContents(shelves, order, sealer, making);
            contents = masked;
            watch = masked.guard();
        } else {
            SharedGuard guard = new SharedGuard(shelves, spool.resolve("signs.jsonl"));
            contents = new FullContents(shelves, order, guard, making);
            watch = guard;
        }
        write(progress, making, contents, watch);
        List<Path> papers = new HandoverPapers(shelves, order, by).write(outcome, parts);
        begun.addAll(papers);
        LeakReport leaks = contents.leaks(papers);
        List<String> outdated = contents.outdated();
        Records records = new Records(shelves, order, by);
        if (!leaks.clean()) {
            records.blocked(leaks);
            return new Packed(order, List.of(), List.of(), outdated, Optional.empty(), leaks);
        }
        Optional<Boolean> same = order.kept().map(kept -> kept.parts().equals(noted));
        records.made(contents.noted(by), parts, noted);
        return new Packed(order, parts, papers, outdated, same, leaks);
    }

    private void write(Progress progress, Path spool, Contents contents, Watch watch)
            throws IOException {
        List<Sha256> mails = order.wish().mails();
        int next = 0;
        Optional<Contents.Ready> ahead = Optional.empty();
        do {
            int number = parts.size() + 1;
            PartEnd.empty(spool);
            Path path = path(number);
            try (BagWriter bag = open(path, number, spool).watchedBy(watch);
                    PartWriter part = new PartWriter(shelves, order, sight, bag, spool)) {
                begun.add(path);
                contents.begin(part, number);
                int from = next;
                while (next < mails.size()) {
                    progress.step(next, mails.size(), order.label(next));
                    Contents.Ready mail = ahead.isPresent() ? ahead.get() : contents.ready(next);
                    ahead = Optional.empty();
                    if (next > from && !fits(part, mail)) {
                        ahead = Optional.of(mail);
                        break;
                    }
                    mail.write(part);
                    next++;
                }
                boolean last = next == mails.size();
                Contents.Lists lists = contents.end(part, number, mails.subList(from, next));
                ended(
                        path,
                        part,
                        new PartEnd(shelves, order, sealer, spool).end(part, number, lists, last),
                        number);
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

    private boolean fits(PartWriter part, Contents.Ready mail) {
        long beside = BESIDE + BESIDE_EACH * (part.mails() + 1);
        return order.wish().size() == 0
                || part.bag().octets() + mail.size() + beside <= order.wish().size();
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
                        ended.lists().custody().map(CustodyLog.Written::head)));
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
