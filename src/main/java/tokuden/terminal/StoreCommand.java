package tokuden.terminal;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command on the store: opens it, acts, and sets it free again. */
abstract class StoreCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    StoreCommand(Context context) {
        super(context);
    }

    @Override
    public final Integer call() {
        try (Workplace place = store.open(context)) {
            return act(place);
        }
    }

    abstract int act(Workplace place);
}
