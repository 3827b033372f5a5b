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
        Proof proof = context.tools().proof(store.unlocked(context));
        Proof.Outcome outcome =
                new StoppableRun(console(), System::currentTimeMillis)
                        .of(
                                progress ->
                                        proof.prove(
                                                Optional.ofNullable(exported),
                                                console().language(),
                                                progress));
        return new ProofPrint(console(), json).tell(outcome);
    }
}
