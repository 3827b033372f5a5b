package tokuden.terminal;

import picocli.CommandLine;

/** The commands on how long cases are kept and how they leave the store. */
final class RetentionCommands {
    private RetentionCommands() {}

    static CommandLine in(CommandLine retention, Context c) {
        return retention
                .addSubcommand("list", new RetentionListCommand(c))
                .addSubcommand("show", new RetentionShowCommand(c))
                .addSubcommand("hold", new RetentionHoldCommand(c))
                .addSubcommand("lift", new RetentionLiftCommand(c))
                .addSubcommand("ask", new RetentionAskCommand(c))
                .addSubcommand("agree", new RetentionAgreeCommand(c))
                .addSubcommand("carry-out", new RetentionCarryOutCommand(c))
                .addSubcommand("register", new RetentionRegisterCommand(c));
    }
}
