package tokuden.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.reports.DnsRecords;

/** Lists the DNS answers the store holds. */
final class DnsListCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    DnsListCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (Workplace place = store.open(context)) {
            List<List<String>> rows = new ArrayList<>();
            for (DnsRecords.Held held : new DnsRecords(place.exhibits(), place.journal()).all()) {
                String taken = held.snapshot().takenAt().toString();
                int answers = held.snapshot().answers().size();
                if (json) {
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("sha256", held.exhibit().hex());
                    object.put("takenAt", taken);
                    object.put("resolver", held.snapshot().resolver());
                    object.put("answers", answers);
                    console().json(object);
                }
                rows.add(
                        List.of(
                                taken,
                                held.snapshot().resolver(),
                                Integer.toString(answers),
                                held.exhibit().hex()));
            }
            if (!json) {
                console().table(rows);
            }
        }
        return WELL;
    }
}
