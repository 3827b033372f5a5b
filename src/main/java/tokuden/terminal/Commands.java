package tokuden.terminal;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The tree of all commands, with their help in the language of the console. */
final class Commands {
    private Commands() {}

    static CommandLine of(Context c) {
        CommandLine root = new CommandLine(new RootCommand(c));
        root.addSubcommand("demo", new DemoCommand(c));
        root.addSubcommand("intake", new IntakeCommand(c));
        root.addSubcommand("inspect", new InspectCommand(c));
        root.addSubcommand("examine", new ExamineCommand(c));
        root.addSubcommand("case", cases(c));
        root.addSubcommand("export", group(c).addSubcommand("order", new ExportOrderCommand(c)));
        root.addSubcommand(
                "evidence",
                group(c).addSubcommand("list", new EvidenceListCommand(c))
                        .addSubcommand("export", new EvidenceExportCommand(c)));
        root.addSubcommand("report", group(c).addSubcommand("list", new ReportListCommand(c)));
        root.addSubcommand(
                "office",
                group(c).addSubcommand("show", new OfficeShowCommand(c))
                        .addSubcommand("set", new OfficeSetCommand(c)));
        root.addSubcommand("check", new CheckCommand(c));
        root.addSubcommand("store", group(c).addSubcommand("rebuild", new StoreRebuildCommand(c)));
        root.addSubcommand("journal", group(c).addSubcommand("list", new JournalListCommand(c)));
        return dressed(root, c);
    }

    private static CommandLine cases(Context c) {
        return group(c).addSubcommand("list", new CaseListCommand(c))
                .addSubcommand("show", new CaseShowCommand(c))
                .addSubcommand("open", new CaseOpenCommand(c))
                .addSubcommand("add", new CaseAddCommand(c))
                .addSubcommand("parties", new CasePartiesCommand(c))
                .addSubcommand("examine", new CaseExamineCommand(c))
                .addSubcommand("determine", new CaseDetermineCommand(c))
                .addSubcommand("undo", new CaseUndoCommand(c))
                .addSubcommand("propose", new CaseProposeCommand(c))
                .addSubcommand("explain", new CaseExplainCommand(c))
                .addSubcommand("heard", new CaseHeardCommand(c))
                .addSubcommand("conclude", new CaseConcludeCommand(c))
                .addSubcommand("decide", new CaseDecideCommand(c));
    }

    private static CommandLine group(Context c) {
        return new CommandLine(new CommandGroup(c));
    }

    private static CommandLine dressed(CommandLine root, Context c) {
        root.setResourceBundle(c.console().bundle("tokuden.terminal.help"));
        root.getCommandSpec().name("tokuden");
        each(root);
        return root;
    }

    private static void each(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        line.registerConverter(java.time.LocalDate.class, new Days());
        line.setUnmatchedOptionsArePositionalParams(false);
        line.setUsageHelpAutoWidth(true);
        line.setAbbreviatedOptionsAllowed(false);
        spec.usageMessage().sortOptions(false);
        spec.subcommands().values().forEach(Commands::each);
    }
}
