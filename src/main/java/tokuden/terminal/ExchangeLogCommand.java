package tokuden.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.exchange.log.ExchangeLog;
import tokuden.exchange.log.ExchangeWords;
import tokuden.exchange.log.Exchanged;
import tokuden.office.Deed;
import tokuden.office.Matter;

/** Lists what left the office and what was answered, the newest first. */
final class ExchangeLogCommand extends StoreCommand {
    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "logKind")
    Exchanged.Kind kind;

    @Option(names = "--case", paramLabel = "NUMBER", descriptionKey = "ofCase")
    String ofCase;

    @Option(names = "--to", paramLabel = "NAME", descriptionKey = "logTo")
    String to;

    ExchangeLogCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        gate.require(Deed.READ_CASE, Matter.OFFICE);
        List<Exchanged> lines =
                new ExchangeLog(place.journal(), place.log(), gate::hidden)
                        .lines(
                                new ExchangeLog.Query(
                                        Optional.ofNullable(kind),
                                        Optional.ofNullable(ofCase),
                                        Optional.ofNullable(to)));
        if (json) {
            lines.forEach(line -> console().json(object(line)));
            return WELL;
        }
        List<List<String>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(line)));
        console().table(rows);
        return WELL;
    }

    private List<String> row(Exchanged line) {
        String hash = line.hash();
        ExchangeWords words = new ExchangeWords(console().language());
        return List.of(
                Long.toString(line.seq()),
                line.at().toString(),
                line.by(),
                console().text("exchanged." + line.kind()),
                line.caseNumber(),
                words.of(line.to()),
                words.of(line.what()),
                line.basis(),
                line.approver(),
                hash.substring(0, Math.min(12, hash.length())));
    }

    private static Map<String, Object> object(Exchanged line) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("seq", line.seq());
        object.put("at", line.at().toString());
        object.put("by", line.by());
        object.put("kind", line.kind().name());
        object.put("case", line.caseNumber());
        object.put("to", line.to());
        object.put("what", line.what());
        object.put("basis", line.basis());
        object.put("approver", line.approver());
        object.put("sha256", line.hash());
        return object;
    }
}
