package tokuden.terminal;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.evidence.Sha256;
import tokuden.office.Deed;
import tokuden.office.Officer;

/** Gives the very bytes of an exhibit out, to a file or to standard output. */
final class EvidenceExportCommand extends StoreCommand {
    @Parameters(paramLabel = "HASH", descriptionKey = "hash")
    String hash;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "outFile")
    Path out;

    EvidenceExportCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Officer by = store.acting(place, Deed.EXPORT_EVIDENCE);
        Sha256 exhibit = Named.exhibit(place, hash);
        byte[] bytes = place.exhibits().bytes(exhibit);
        if (out == null) {
            console().out().write(bytes, 0, bytes.length);
            console().out().flush();
        } else {
            OutFiles.write(out, bytes);
            console().say("evidence.exported", exhibit, out);
        }
        Recorded.act(context, place, by, "exhibit.exported", exhibit);
        return WELL;
    }
}
