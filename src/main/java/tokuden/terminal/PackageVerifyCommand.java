package tokuden.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.exchange.bag.BagCheck;
import tokuden.exchange.bag.BagFault;
import tokuden.exchange.bag.PackedFiles;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/** Checks a package (BagIt), of this program or of others, without any store. */
final class PackageVerifyCommand extends Command {
    @Parameters(paramLabel = "DIR|ZIP", descriptionKey = "packagePath")
    Path path;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    PackageVerifyCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (PackedFiles files = PackedFiles.at(path)) {
            BagCheck.Outcome outcome = BagCheck.of(files, Progress.UNWATCHED);
            outcome.notes().forEach(note -> tell("note", note));
            outcome.faults().forEach(fault -> tell("fault", fault));
            summary(outcome);
            return outcome.sound() ? WELL : NOT_WELL;
        } catch (IOException unreadable) {
            throw new TroubleException("package.unreadable", List.of(path.toString()), unreadable);
        }
    }

    private void tell(String kind, BagFault fault) {
        String sentence = fault.in(console().language());
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put(kind, fault.key());
            object.put("file", fault.file());
            object.put("text", sentence);
            console().json(object);
        } else if (kind.equals("fault")) {
            console().complainIn(sentence);
        } else {
            console().say("package.note", sentence);
        }
    }

    private void summary(BagCheck.Outcome outcome) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("bagit", outcome.version());
            object.put("sound", outcome.sound());
            object.put("files", outcome.checked());
            object.put("faults", outcome.faults().size());
            console().json(object);
        } else if (outcome.sound()) {
            console().say("package.sound", path, outcome.checked(), outcome.version());
        } else {
            console().say("package.refused", path, outcome.faults().size());
        }
    }
}
