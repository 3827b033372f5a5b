package tokuden.terminal;

import picocli.CommandLine;

/** The commands on the log of a case. */
final class CaseCommands {
    private CaseCommands() {}

    static void addTo(CommandLine cases, Context c) {
        cases.addSubcommand("head", new CaseHeadCommand(c));
        cases.addSubcommand("matrix", new CaseMatrixCommand(c));
        cases.addSubcommand("recipients", new CaseRecipientsCommand(c));
        cases.addSubcommand("asked", new CaseAskedCommand(c));
        cases.addSubcommand("timeline", new CaseTimelineCommand(c));
        cases.addSubcommand("note", new CaseNoteCommand(c));
        cases.addSubcommand("fact", new CaseFactCommand(c));
        cases.addSubcommand("act", new CaseActCommand(c));
        cases.addSubcommand("skip", new CaseSkipCommand(c));
        cases.addSubcommand("select", new CaseSelectCommand(c));
        cases.addSubcommand("task", new CaseTaskCommand(c));
        cases.addSubcommand("done", new CaseDoneCommand(c));
        cases.addSubcommand("assign", new CaseAssignCommand(c));
        cases.addSubcommand("tag", new CaseTagCommand(c));
        cases.addSubcommand("wake", new CaseWakeCommand(c));
        cases.addSubcommand("close", new CaseCloseCommand(c));
        cases.addSubcommand("reopen", new CaseReopenCommand(c));
        cases.addSubcommand("merge", new CaseMergeCommand(c));
        cases.addSubcommand("unmerge", new CaseUnmergeCommand(c));
        cases.addSubcommand("split", new CaseSplitCommand(c));
        cases.addSubcommand("answer", new CaseAnswerCommand(c));
        cases.addSubcommand("void", new CaseVoidCommand(c));
        cases.addSubcommand("agree", new CaseAgreeCommand(c));
        cases.addSubcommand("unvoid", new CaseUnvoidCommand(c));
    }
}
