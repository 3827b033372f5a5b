package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.documents.signing.DetachedCheck;
import tokuden.exchange.analysis.Analyst;
import tokuden.exchange.bag.BagCheck;
import tokuden.exchange.bag.BagFault;
import tokuden.exchange.packing.PackageHead;
import tokuden.exchange.proof.PackageProof;
import tokuden.exchange.statement.StatedResult;
import tokuden.work.Progress;

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
        Analyst analyst = new Analyst(context.tools().examiner());
        PackageProof.Outcome outcome = new PackageProof(path, analyst).run(Progress.UNWATCHED);
        outcome.notes().forEach(note -> tell("note", note));
        outcome.faults().forEach(fault -> tell("fault", fault));
        outcome.statement().ifPresent(s -> tell("statement", s));
        outcome.signature().ifPresent(s -> tell("signature", s));
        outcome.stamp().ifPresent(s -> tell("stamp", s));
        summary(outcome);
        return outcome.sound() ? WELL : NOT_WELL;
    }

    private void tell(String kind, DetachedCheck seal) {
        String at = seal.at().map(Object::toString).orElse("");
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put(kind, seal.intact() ? "INTACT" : "BROKEN");
            object.put("by", seal.by());
            object.put("at", at);
            console().json(object);
        } else if (seal.intact()) {
            console().say("package." + kind, seal.by(), at);
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

    private void summary(PackageProof.Outcome outcome) {
        BagCheck.Outcome bag = outcome.bag();
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("bagit", bag.version());
            object.put("package", outcome.head().map(h -> h.number()).orElse(null));
            object.put("sound", outcome.sound());
            object.put("files", bag.checked());
            object.put("replayed", outcome.replayed());
            object.put("copies", counts(outcome));
            object.put("faults", outcome.faults().size());
            console().json(object);
        } else if (outcome.sound()) {
            console().say("package.sound", path, bag.checked(), bag.version());
            outcome.head().ifPresent(head -> tell(head, outcome));
        } else {
            console().say("package.refused", path, outcome.faults().size());
        }
    }

    private void tell(PackageHead head, PackageProof.Outcome outcome) {
        if (head.custody().isPresent()) {
            console()
                    .say(
                            "package.replayed",
                            head.number(),
                            outcome.replayed(),
                            head.custodyLines(),
                            head.custody().get().hex());
            return;
        }
        console().say("package.copies", head.number(), outcome.replayed(), again(outcome));
        outcome.copies()
                .forEach(
                        (why, count) -> {
                            if (why != StatedResult.Again.SAME) {
                                console().say("package.copies." + why, count);
                            }
                        });
    }

    private static long again(PackageProof.Outcome outcome) {
        return outcome.copies().getOrDefault(StatedResult.Again.SAME, 0L);
    }

    private static Map<String, Object> counts(PackageProof.Outcome outcome) {
        Map<String, Object> counts = new TreeMap<>();
        outcome.copies().forEach((why, count) -> counts.put(why.name(), count));
        return counts;
    }
}
