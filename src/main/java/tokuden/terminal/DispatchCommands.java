package tokuden.terminal;

import picocli.CommandLine;

/** The commands on the register of document numbers. */
final class DispatchCommands {
    private DispatchCommands() {}

    static void addTo(CommandLine group, Context c) {
        group.addSubcommand("number", new DocumentNumberCommand(c))
                .addSubcommand("register", new DocumentRegisterCommand(c))
                .addSubcommand("void", new DocumentVoidCommand(c))
                .addSubcommand("seal", new DocumentSealCommand(c))
                .addSubcommand("service", new DocumentServiceCommand(c));
    }
}
