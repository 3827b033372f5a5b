package tokuden.terminal;

import java.nio.file.Path;
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
                        .proof(store.unlocked(context))
                        .prove(Optional.ofNullable(exported), console().language());
        return new ProofPrint(console(), json).tell(outcome);
    }
}
