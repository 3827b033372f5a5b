package tokuden.terminal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.approval.Basis;
import tokuden.casework.approval.Draft;
import tokuden.office.Deed;

/** Writes a new version of a draft, from a file or from the case as it stands now. */
final class DraftReviseCommand extends NumberedDraftCommand {
    @Option(names = "--text", paramLabel = "FILE", descriptionKey = "textFile")
    Path text;

    @Option(names = "--gist", paramLabel = "TEXT", descriptionKey = "draftGist")
    String gist;

    @Option(names = "--state", paramLabel = "FIELD=TEXT", descriptionKey = "draftStated")
    Map<String, String> stated = new TreeMap<>();

    DraftReviseCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Draft draft) {
        Case in = Named.byNumber(place, draft.caseNumber().text());
        String kept = gist != null ? gist : draft.newest().text().gist();
        TreeMap<String, String> all = new TreeMap<>(draft.newest().basis().stated());
        all.putAll(stated);
        return tell(
                drafting(place)
                        .revise(
                                draft,
                                DraftWordsFile.words(
                                        context,
                                        in,
                                        ProposedAct.at(place, draft.act()),
                                        Optional.ofNullable(text),
                                        kept),
                                Basis.of(in).stating(all),
                                store.acting(place, Deed.REVISE)));
    }
}
