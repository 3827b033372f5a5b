package tokuden.exchange.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.exchange.analysis.Analysed;
import tokuden.exchange.analysis.Analyst;
import tokuden.exchange.analysis.Replay;
import tokuden.exchange.bag.BagFault;
import tokuden.exchange.bag.PackedFiles;
import tokuden.exchange.packing.PackageFiles;
import tokuden.exchange.packing.PackageHead;
import tokuden.exchange.packing.PackedObject;
import tokuden.exchange.record.PackedRecords;
import tokuden.work.Progress;

/** Finds every finding and verdict again, from the mail and what the package says it rests on. */
final class MailsReplay {
    private final PackedFiles files;
    private final Analyst analyst;
    private final List<BagFault> faults = new ArrayList<>();
    private long mails;

    MailsReplay(PackedFiles files, Analyst analyst) {
        this.files = files;
        this.analyst = analyst;
    }

    /** How many mails came out the same, and where any did not. */
    record Outcome(long same, List<BagFault> differing) {}

    Outcome run(PackageHead head, Progress progress) {
        long same = 0;
        for (JsonNode line : Lines.of(files, PackageFiles.OBJECTS)) {
            Optional<PackedObject> object = object(line);
            if (object.isEmpty()) {
                faults.add(new BagFault("own.unreadable", PackageFiles.OBJECTS));
                continue;
            }
            if (!files.names().contains(object.get().file())) {
                faults.add(new BagFault("file.missing", object.get().file(), PackageFiles.OBJECTS));
                continue;
            }
            progress.step(mails, head.mails(), object.get().label());
            same += again(object.get()) ? 1 : 0;
        }
        if (mails != head.mails()) {
            faults.add(new BagFault("own.unreadable", PackageFiles.OBJECTS));
        }
        return new Outcome(same, faults);
    }

    private boolean again(PackedObject object) {
        byte[] bytes = files.bytes(object.file());
        if (!Sha256.of(bytes).equals(object.sha256())) {
            faults.add(new BagFault("file.changed", object.file(), PackageFiles.OBJECTS));
            return false;
        }
        if (object.kind() != PackedObject.Kind.MAIL) {
            return false;
        }
        mails++;
        String name = PackageFiles.ANALYSIS + object.label() + ".json";
        Optional<JsonNode> stated =
                files.names().contains(name)
                        ? PackedRecords.parsed(files.bytes(name))
                        : Optional.empty();
        Optional<Analysed> found = stated.flatMap(s -> found(bytes, s));
        if (found.isEmpty()) {
            faults.add(new BagFault("own.unreadable", name));
            return false;
        }
        List<Replay.Difference> differences =
                Replay.compare(stated.orElseThrow(), found.get().tree());
        differences.forEach(
                d ->
                        faults.add(
                                new BagFault(
                                        "own.replay", name, d.place(), d.stated(), d.found())));
        return differences.isEmpty();
    }

    private Optional<Analysed> found(byte[] bytes, JsonNode stated) {
        try {
            return Optional.of(analyst.again(bytes, stated.path("ground")));
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<PackedObject> object(JsonNode line) {
        try {
            return Optional.of(PackedRecords.read(line, PackedObject.class));
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
