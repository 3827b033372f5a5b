package tokuden.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.mail.attribution.TableSource;

/** Lists the imported tables of address registrations. */
final class TableListCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    TableListCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (Workplace place = store.open(context)) {
            List<List<String>> rows = new ArrayList<>();
            for (TableSource table : place.tables().all()) {
                if (json) {
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("name", table.name());
                    object.put("date", table.date().toString());
                    object.put("sha256", table.sha256());
                    object.put("licence", table.licence());
                    console().json(object);
                }
                rows.add(
                        List.of(
                                table.date().toString(),
                                table.name(),
                                table.licence(),
                                table.sha256()));
            }
            if (!json) {
                console().table(rows);
            }
        }
        return WELL;
    }
}
