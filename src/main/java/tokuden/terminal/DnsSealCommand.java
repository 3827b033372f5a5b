package tokuden.terminal;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.DnsRecords;

/** Seals snapshots of DNS answers in the store, where verifications find them. */
final class DnsSealCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Parameters(paramLabel = "SNAPSHOT", arity = "1..*", descriptionKey = "snapshot")
    List<Path> files;

    DnsSealCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (Workplace place = store.open(context)) {
            Officer officer = store.acting(place, Role.INVESTIGATION);
            DnsRecords records = new DnsRecords(place.exhibits(), place.journal());
            for (Path file : files) {
                DnsRecords.Held held =
                        records.seal(
                                DnsOption.bytes(file),
                                file.toString(),
                                officer,
                                context.tools().clock().instant());
                console().say("dns.sealed", held.snapshot().answers().size(), held.exhibit().hex());
            }
        }
        return WELL;
    }
}
