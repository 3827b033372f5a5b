package tokuden.terminal;

import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.mail.attribution.TableFiles;
import tokuden.mail.attribution.TableSource;
import tokuden.office.Role;

/** Imports a table of address registrations. */
final class TableImportCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--name", required = true, descriptionKey = "tableName")
    String name;

    @Option(names = "--date", required = true, descriptionKey = "tableDate")
    LocalDate date;

    @Option(names = "--licence", required = true, descriptionKey = "tableLicence")
    String licence;

    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "tableFile")
    Path file;

    TableImportCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (Workplace place = store.open(context)) {
            TableFiles.Imported imported =
                    place.tables()
                            .add(
                                    file,
                                    new TableSource(name, date, "", licence),
                                    store.acting(place, Role.INVESTIGATION),
                                    context.tools().clock().instant());
            console()
                    .say(
                            "table.imported",
                            imported.entries(),
                            imported.passedOver(),
                            imported.table().source().sha256());
        }
        return WELL;
    }
}
