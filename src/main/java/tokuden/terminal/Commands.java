package tokuden.terminal;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import tokuden.mail.auth.AuthMethod;

/** The tree of all commands, with their help in the language of the console. */
final class Commands {
    private Commands() {}

    static CommandLine of(Context c) {
        CommandLine root = new CommandLine(new RootCommand(c));
        root.addSubcommand("demo", new DemoCommand(c));
        root.addSubcommand("intake", new IntakeCommand(c));
        root.addSubcommand("inspect", new InspectCommand(c));
        root.addSubcommand("examine", new ExamineCommand(c));
        root.addSubcommand("auth", verifications(c));
        root.addSubcommand("dns", dns(c));
        root.addSubcommand("table", tables(c));
        root.addSubcommand("case", cases(c));
        root.addSubcommand("clock", group(c).addSubcommand("list", new ClockListCommand(c)));
        root.addSubcommand("subject", subjects(c));
        root.addSubcommand("document", documents(c));
        root.addSubcommand("export", group(c).addSubcommand("order", new ExportOrderCommand(c)));
        root.addSubcommand(
                "evidence",
                group(c).addSubcommand("list", new EvidenceListCommand(c))
                        .addSubcommand("export", new EvidenceExportCommand(c)));
        root.addSubcommand(
                "report",
                group(c).addSubcommand("list", new ReportListCommand(c))
                        .addSubcommand("reporter", new ReportReporterCommand(c)));
        root.addSubcommand("package", packages(c));
        root.addSubcommand("exchange", ExchangeCommands.in(group(c), c));
        root.addSubcommand("draft", DraftSteps.in(group(c), c));
        root.addSubcommand("office", office(c));
        root.addSubcommand("retention", RetentionCommands.in(group(c), c));
        root.addSubcommand("check", new CheckCommand(c));
        root.addSubcommand("store", store(c));
        root.addSubcommand(
                "journal",
                group(c).addSubcommand("list", new JournalListCommand(c))
                        .addSubcommand("export", new JournalExportCommand(c))
                        .addSubcommand("verify", new JournalVerifyCommand(c)));
        return dressed(root, c);
    }

    private static CommandLine packages(Context c) {
        return group(c).addSubcommand("build", new PackageBuildCommand(c))
                .addSubcommand("verify", new PackageVerifyCommand(c))
                .addSubcommand("receipt", new PackageReceiptCommand(c))
                .addSubcommand("import", new PackageImportCommand(c));
    }

    private static CommandLine cases(Context c) {
        CommandLine cases = group(c);
        CaseCommands.addTo(cases, c);
        return cases.addSubcommand("list", new CaseListCommand(c))
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

    private static CommandLine tables(Context c) {
        return group(c).addSubcommand("import", new TableImportCommand(c))
                .addSubcommand("list", new TableListCommand(c))
                .addSubcommand("ask", new TableAskCommand(c));
    }

    private static CommandLine dns(Context c) {
        return group(c).addSubcommand("questions", new DnsQuestionsCommand(c))
                .addSubcommand("ask", new DnsAskCommand(c))
                .addSubcommand("seal", new DnsSealCommand(c))
                .addSubcommand("list", new DnsListCommand(c));
    }

    private static CommandLine office(Context c) {
        return group(c).addSubcommand("show", new OfficeShowCommand(c))
                .addSubcommand("set", new OfficeSetCommand(c))
                .addSubcommand("found", new OfficeFoundCommand(c))
                .addSubcommand("password", new OfficePasswordCommand(c))
                .addSubcommand("reset", new OfficeResetCommand(c))
                .addSubcommand("leave", new OfficeLeaveCommand(c))
                .addSubcommand("recovery", new OfficeRecoveryCommand(c))
                .addSubcommand("restore", new OfficeRestoreCommand(c))
                .addSubcommand("circle", new OfficeCircleCommand(c));
    }

    private static CommandLine store(Context c) {
        return group(c).addSubcommand("rebuild", new StoreRebuildCommand(c))
                .addSubcommand("health", new StoreHealthCommand(c))
                .addSubcommand("encrypt", new StoreEncryptCommand(c))
                .addSubcommand("backup", new StoreBackupCommand(c))
                .addSubcommand("backups", new StoreBackupsCommand(c))
                .addSubcommand("restore", new StoreRestoreCommand(c))
                .addSubcommand("heal", new StoreHealCommand(c));
    }

    private static CommandLine verifications(Context c) {
        CommandLine group = group(c);
        for (AuthMethod method : AuthMethod.values()) {
            String name = method.word().replace("-", "");
            group.addSubcommand(name, new AuthCommand(c, method));
        }
        return group;
    }

    private static CommandLine subjects(Context c) {
        return group(c).addSubcommand("list", new SubjectListCommand(c))
                .addSubcommand("show", new SubjectShowCommand(c))
                .addSubcommand("add", new SubjectAddCommand(c))
                .addSubcommand("tie", new SubjectTieCommand(c))
                .addSubcommand("untie", new SubjectUntieCommand(c))
                .addSubcommand("behind", new SubjectBehindCommand(c))
                .addSubcommand("compare", new SubjectCompareCommand(c))
                .addSubcommand("watch", new SubjectWatchCommand(c));
    }

    private static CommandLine documents(Context c) {
        CommandLine group = group(c);
        DispatchCommands.addTo(group, c);
        return group.addSubcommand("list-forms", new DocumentListCommand(c))
                .addSubcommand("draft", new DocumentDraftCommand(c))
                .addSubcommand("render", new DocumentRenderCommand(c))
                .addSubcommand("check", new DocumentCheckCommand(c))
                .addSubcommand("wording", new DocumentWordingCommand(c))
                .addSubcommand("sign", new DocumentSignCommand(c))
                .addSubcommand("verify", new DocumentVerifyCommand(c));
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
