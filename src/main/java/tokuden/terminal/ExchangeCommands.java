package tokuden.terminal;

import picocli.CommandLine;

/** The commands on what leaves the office for others than the court. */
final class ExchangeCommands {
    private ExchangeCommands() {}

    static CommandLine in(CommandLine group, Context c) {
        return group.addSubcommand("scan", new ExchangeScanCommand(c))
                .addSubcommand("mask", new ExchangeMaskCommand(c))
                .addSubcommand("seal", new ExchangeSealCommand(c))
                .addSubcommand("open", new ExchangeOpenCommand(c))
                .addSubcommand("notice", new ExchangeNoticeCommand(c))
                .addSubcommand("answer", new ExchangeAnswerCommand(c))
                .addSubcommand("stopped", new ExchangeStoppedCommand(c))
                .addSubcommand("log", new ExchangeLogCommand(c))
                .addSubcommand("partners", new ExchangePartnersCommand(c));
    }
}
