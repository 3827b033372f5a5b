package tokuden.terminal;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.office.Gate;

/** A command on the store: opens it, acts, and sets it free again. */
abstract class StoreCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    /** The place behind the door, for the watch over orders only. */
    Workplace unseen;

    /** The door before what is kept; there once the store is open. */
    Gate gate;

    StoreCommand(Context context) {
        super(context);
    }

    @Override
    public final Integer call() {
        try (GuardedPlace place = store.open(context)) {
            gate = place.gate();
            unseen = place.unseen();
            return act(place);
        }
    }

    abstract int act(Workplace place);

    /** The rules of case work, at that place. */
    Workbench bench(Workplace place) {
        return new Workbench(place, context.tools().act(), context.tools().clock());
    }
}
