package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves that everything kept is as it was sealed, or names every difference. */
final class CheckCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--exported", paramLabel = "FILE", descriptionKey = "exported")
    Path exported;

    CheckCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Proof.Outcome outcome =
                context.tools()
                        .proof(store.folder())
                        .prove(Optional.ofNullable(exported), console().language());
        outcome.differences().forEach(this::tell);
        summary(outcome);
        return outcome.differences().isEmpty() ? WELL : NOT_WELL;
    }

    private void summary(Proof.Outcome outcome) {
        int differences = outcome.differences().size();
        if (!json) {
            String key = differences == 0 ? "check.sound" : "check.differs";
            console().say(key, outcome.exhibits(), outcome.records(), differences);
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("exhibits", outcome.exhibits());
        object.put("records", outcome.records());
        object.put("differences", differences);
        console().json(object);
    }

    private void tell(Proof.Difference difference) {
        if (!json) {
            console().complainIn(difference.text());
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("difference", difference.key());
        object.put("args", difference.args());
        object.put("text", difference.text());
        console().json(object);
    }
}
