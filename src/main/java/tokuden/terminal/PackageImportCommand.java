package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.exchange.returning.PackageImport;
import tokuden.office.Deed;
import tokuden.office.Matter;
import tokuden.office.Officer;
import tokuden.work.Progress;

/** Restores a case from a package of another office, all its parts together. */
final class PackageImportCommand extends StoreCommand {
    @Parameters(paramLabel = "DIR|ZIP", arity = "1..*", descriptionKey = "packageParts")
    List<Path> parts;

    PackageImportCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Officer by = store.acting(place, Deed.OPEN_CASE);
        gate.require(Deed.TAKE_IN, Matter.OFFICE);
        PackageImport.Outcome outcome =
                new PackageImport(PackageShelves.of((GuardedPlace) place, context), parts, by)
                        .run(Progress.UNWATCHED);
        outcome.faults().forEach(f -> console().complainIn(f.in(console().language())));
        outcome.taken().ifPresent(taken -> tell(taken, outcome.originals()));
        return outcome.taken().isPresent() ? WELL : NOT_WELL;
    }

    private void tell(Case taken, long originals) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("case", taken.number().text());
            object.put("mails", taken.mails().size());
            object.put("originals", originals);
            console().json(object);
        } else {
            console().say("package.imported", taken.number(), taken.mails().size(), originals);
        }
    }
}
