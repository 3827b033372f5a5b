package tokuden.terminal;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A word that only leads to the commands under it; alone it is wrong usage. */
class CommandGroup extends Command {
    @Spec CommandSpec spec;

    CommandGroup(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), console().text("usage.which", spec.subcommands().keySet()));
    }
}
