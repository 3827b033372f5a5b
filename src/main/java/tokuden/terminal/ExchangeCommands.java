package tokuden.terminal;

import picocli.CommandLine;

/** The commands on what leaves the office for others than the court. */
final class ExchangeCommands {
    private ExchangeCommands() {}

    static CommandLine in(CommandLine group, Context c) {
        return group.addSubcommand("scan", new ExchangeScanCommand(c))
                .addSubcommand("mask", new ExchangeMaskCommand(c));
    }
}
