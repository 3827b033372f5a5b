package tokuden.exchange.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import tokuden.documents.signing.DetachedCheck;
import tokuden.exchange.analysis.Analyst;
import tokuden.exchange.bag.BagCheck;
import tokuden.exchange.bag.BagFault;
import tokuden.exchange.bag.BagWriter;
import tokuden.exchange.bag.PackedFiles;
import tokuden.exchange.bag.ZipForm;
import tokuden.exchange.packing.PackageFiles;
import tokuden.exchange.packing.PackageHead;
import tokuden.exchange.record.PackedRecords;
import tokuden.exchange.statement.StatedResult;
import tokuden.work.Job;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Proves a package from itself alone. A package of others is proved as a bag; one of ours also for
 * its lists, its log of custody, its signature and time stamp, and by finding every automatic
 * finding and verdict again.
 */
public final class PackageProof implements Job<PackageProof.Outcome> {
    private final Path path;
    private final Analyst analyst;
    private final List<BagFault> faults = new ArrayList<>();
    private final List<BagFault> notes = new ArrayList<>();
    private Map<StatedResult.Again, Long> results = Map.of();
    private Optional<DetachedCheck> statement = Optional.empty();
    private long same;

    public PackageProof(Path path, Analyst analyst) {
        this.path = path;
        this.analyst = analyst;
    }

    /**
     * What was found.
     *
     * @param head what a package of ours says of itself; empty for others
     * @param statement the signature of the statement on masked copies
     * @param faults why it is refused; none if it is accepted
     * @param replayed mails whose findings and verdicts came out the same again
     * @param copies of masked copies: the results stated, by whether the copies give them again
     */
    public record Outcome(
            BagCheck.Outcome bag,
            Optional<PackageHead> head,
            List<BagFault> faults,
            List<BagFault> notes,
            long replayed,
            Map<StatedResult.Again, Long> copies,
            Optional<DetachedCheck> statement,
            Optional<DetachedCheck> signature,
            Optional<DetachedCheck> stamp) {
        public Outcome {
            faults = List.copyOf(faults);
            notes = List.copyOf(notes);
            copies = Map.copyOf(copies);
        }

        /** Nothing speaks against it. */
        public boolean sound() {
            return faults.isEmpty();
        }
    }

    /**
     * Proves it.
     *
     * @throws TroubleException {@code package.unreadable} if there is neither folder nor ZIP
     */
    @Override
    public Outcome run(Progress progress) {
        try (PackedFiles files = PackedFiles.at(path)) {
            BagCheck.Outcome bag = BagCheck.of(files, progress);
            faults.addAll(bag.faults());
            notes.addAll(bag.notes());
            if (!files.names().contains(PackageFiles.PACKAGE)) {
                return outcome(bag, Optional.empty(), files);
            }
            faults.addAll(ListsCheck.of(files));
            if (Files.isRegularFile(path)) {
                ZipForm.fault(path).ifPresent(faults::add);
            }
            Optional<PackageHead> head = head(files);
            if (faults.isEmpty() && head.isPresent()) {
                inside(files, head.get(), progress);
                rules(head.get());
            }
            return outcome(bag, head, files);
        } catch (IOException unreadable) {
            throw new TroubleException("package.unreadable", List.of(path.toString()), unreadable);
        }
    }

    private void inside(PackedFiles files, PackageHead head, Progress progress) throws IOException {
        if (head.profile().masks()) {
            CopiesCheck.Outcome copies = new CopiesCheck(files, analyst).run(head, progress);
            faults.addAll(copies.faults());
            same = copies.same();
            results = copies.results();
            statement = copies.signature();
            if (statement.isEmpty()) {
                notes.add(new BagFault("own.statement-unsigned", PackageFiles.STATEMENT));
            }
        } else {
            faults.addAll(CustodyCheck.of(files, head));
            MailsReplay.Outcome replay = new MailsReplay(files, analyst).run(head, progress);
            faults.addAll(replay.differing());
            same = replay.same();
        }
    }

    /** Differences may come from other rules; then it is said whose they were. */
    private void rules(PackageHead head) {
        if (!head.rules().equals(analyst.rulePack())) {
            notes.add(
                    new BagFault(
                            "own.rules", PackageFiles.PACKAGE, head.rules(), analyst.rulePack()));
        }
    }

    private Optional<PackageHead> head(PackedFiles files) {
        Optional<JsonNode> tree = PackedRecords.parsed(files.bytes(PackageFiles.PACKAGE));
        try {
            Optional<PackageHead> head =
                    tree.map(t -> PackedRecords.read(t, PackageHead.class))
                            .filter(h -> h.format().equals(PackageFiles.FORMAT))
                            .filter(h -> h.version() == PackageFiles.VERSION);
            if (head.isEmpty()) {
                faults.add(new BagFault("own.unreadable", PackageFiles.PACKAGE));
            }
            return head;
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            faults.add(new BagFault("own.unreadable", PackageFiles.PACKAGE));
            return Optional.empty();
        }
    }

    private Outcome outcome(BagCheck.Outcome bag, Optional<PackageHead> head, PackedFiles files) {
        Optional<DetachedCheck> signature =
                seal(files, PackageFiles.SIGNATURE, DetachedCheck::signature);
        Optional<DetachedCheck> stamp = seal(files, PackageFiles.STAMP, DetachedCheck::stamp);
        return new Outcome(bag, head, faults, notes, same, results, statement, signature, stamp);
    }

    private Optional<DetachedCheck> seal(
            PackedFiles files, String name, BiFunction<byte[], byte[], DetachedCheck> check) {
        if (!files.names().contains(name) || !files.names().contains(BagWriter.SIGNED)) {
            return Optional.empty();
        }
        DetachedCheck checked = check.apply(files.bytes(BagWriter.SIGNED), files.bytes(name));
        if (!checked.intact()) {
            faults.add(new BagFault("own.seal", name));
        }
        return Optional.of(checked);
    }
}
