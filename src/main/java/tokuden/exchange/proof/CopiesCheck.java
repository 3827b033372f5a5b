package tokuden.exchange.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tokuden.documents.signing.DetachedCheck;
import tokuden.evidence.Sha256;
import tokuden.exchange.analysis.Analyst;
import tokuden.exchange.bag.BagFault;
import tokuden.exchange.bag.PackedFiles;
import tokuden.exchange.packing.PackageFiles;
import tokuden.exchange.packing.PackageHead;
import tokuden.exchange.record.PackedRecords;
import tokuden.exchange.statement.CopyStated;
import tokuden.exchange.statement.Results;
import tokuden.exchange.statement.StatedResult;
import tokuden.exchange.statement.StatementHead;
import tokuden.work.Progress;

/**
 * Proves a package of masked copies: the statement is the one that was signed, names these copies
 * and no others, and what it says the copies still give comes out of them again.
 */
final class CopiesCheck {
    private final PackedFiles files;
    private final Analyst analyst;
    private final List<BagFault> faults = new ArrayList<>();
    private final Map<StatedResult.Again, Long> counts = new EnumMap<>(StatedResult.Again.class);
    private long copies;
    private long same;

    CopiesCheck(PackedFiles files, Analyst analyst) {
        this.files = files;
        this.analyst = analyst;
    }

    /**
     * What was found.
     *
     * @param same copies that gave again what is stated of them
     * @param results how many stated results the copies give again, and how many not, by why
     * @param signature of the statement, if there is one
     */
    record Outcome(
            long same,
            Map<StatedResult.Again, Long> results,
            Optional<DetachedCheck> signature,
            List<BagFault> faults) {}

    Outcome run(PackageHead head, Progress progress) {
        Optional<StatementHead> statement = statement(head);
        if (statement.isPresent()) {
            for (JsonNode line : Lines.of(files, PackageFiles.COPIES)) {
                progress.step(copies, head.mails(), PackageFiles.COPIES);
                copies++;
                copy(line);
            }
            if (copies != head.mails() || copies != statement.get().copies()) {
                faults.add(new BagFault("own.statement", PackageFiles.COPIES));
            }
            long lying =
                    files.names().stream().filter(n -> n.startsWith(PackageFiles.MAILS)).count();
            if (lying != copies) {
                faults.add(new BagFault("own.statement", PackageFiles.MAILS));
            }
        }
        return new Outcome(same, counts, signature(), faults);
    }

    private Optional<StatementHead> statement(PackageHead head) {
        Optional<StatementHead> statement =
                files.names().contains(PackageFiles.STATEMENT)
                                && files.names().contains(PackageFiles.COPIES)
                        ? PackedRecords.parsed(files.bytes(PackageFiles.STATEMENT))
                                .flatMap(t -> read(t, StatementHead.class))
                        : Optional.empty();
        Optional<StatementHead> fitting =
                statement
                        .filter(s -> s.format().equals(StatementHead.FORMAT))
                        .filter(s -> s.version() == StatementHead.VERSION)
                        .filter(s -> s.number().equals(head.number()))
                        .filter(s -> s.part() == head.part())
                        .filter(s -> s.lines().equals(Sha256.of(files.bytes(PackageFiles.COPIES))));
        if (fitting.isEmpty()) {
            faults.add(new BagFault("own.statement", PackageFiles.STATEMENT));
        }
        return fitting;
    }

    private Optional<DetachedCheck> signature() {
        if (!files.names().contains(PackageFiles.STATEMENT_SIGNATURE)) {
            return Optional.empty();
        }
        DetachedCheck checked =
                DetachedCheck.signature(
                        files.bytes(PackageFiles.STATEMENT),
                        files.bytes(PackageFiles.STATEMENT_SIGNATURE));
        if (!checked.intact()) {
            faults.add(new BagFault("own.statement-seal", PackageFiles.STATEMENT_SIGNATURE));
        }
        return Optional.of(checked);
    }

    private void copy(JsonNode line) {
        Optional<CopyStated> read = read(line, CopyStated.class);
        if (read.isEmpty()) {
            faults.add(new BagFault("own.unreadable", PackageFiles.COPIES));
            return;
        }
        CopyStated stated = read.get();
        if (!files.names().contains(stated.file())) {
            faults.add(new BagFault("file.missing", stated.file(), PackageFiles.COPIES));
            return;
        }
        byte[] bytes = files.bytes(stated.file());
        if (!Sha256.of(bytes).equals(stated.sha256()) || bytes.length != stated.size()) {
            faults.add(new BagFault("file.changed", stated.file(), PackageFiles.COPIES));
            return;
        }
        Map<String, String> found =
                Results.of(Results.ofCopy(analyst, bytes), UnaryOperator.identity());
        boolean all = true;
        for (StatedResult one : stated.found()) {
            counts.merge(one.again(), 1L, Long::sum);
            String again = found.getOrDefault(one.of(), "");
            if (one.again() == StatedResult.Again.SAME && !again.equals(one.result())) {
                all = false;
                faults.add(
                        new BagFault("own.replay", stated.file(), one.of(), one.result(), again));
            }
        }
        same += all ? 1 : 0;
    }

    private static <R> Optional<R> read(JsonNode tree, Class<R> type) {
        try {
            return Optional.of(PackedRecords.read(tree, type));
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
