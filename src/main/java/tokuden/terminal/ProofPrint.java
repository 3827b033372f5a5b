package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what was proved of a store: each difference, then the sum. */
final class ProofPrint {
    private final Console console;
    private final boolean json;

    ProofPrint(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /**
     * @return the exit code
     */
    int tell(Proof.Outcome outcome) {
        outcome.differences().forEach(this::tell);
        summary(outcome);
        return outcome.differences().isEmpty() ? Command.WELL : Command.NOT_WELL;
    }

    private void summary(Proof.Outcome outcome) {
        int differences = outcome.differences().size();
        if (!json) {
            String key = differences == 0 ? "check.sound" : "check.differs";
            console.say(key, outcome.exhibits(), outcome.records(), differences);
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("exhibits", outcome.exhibits());
        object.put("records", outcome.records());
        object.put("differences", differences);
        console.json(object);
    }

    private void tell(Proof.Difference difference) {
        if (!json) {
            console.complainIn(difference.text());
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("difference", difference.key());
        object.put("args", difference.args());
        object.put("text", difference.text());
        console.json(object);
    }
}
