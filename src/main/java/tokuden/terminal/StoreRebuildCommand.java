package tokuden.terminal;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the database of a store anew from its files and proves that it agrees with them. */
final class StoreRebuildCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    StoreRebuildCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Proof.Outcome outcome =
                context.tools()
                        .rebuilding(store.unlocked(context))
                        .prove(Optional.empty(), console().language());
        return new ProofPrint(console(), json).tell(outcome);
    }
}
