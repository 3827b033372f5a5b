package tokuden.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.DraftNumber;
import tokuden.office.Deed;
import tokuden.office.Matter;
import tokuden.work.TroubleException;

/** Lists drafts, newest first: all, those of a case, or those that wait for who acts. */
final class DraftListCommand extends DraftCommand {
    private static final int PAGE = 200;
    private static final int INBOX = 1000;

    @Option(names = "--case", paramLabel = "NUMBER", descriptionKey = "ofCase")
    String ofCase;

    @Option(names = "--mine", descriptionKey = "mine")
    boolean mine;

    DraftListCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        if (mine) {
            String id =
                    Optional.ofNullable(store.officer)
                            .orElseThrow(() -> new TroubleException("sign-in.who"));
            show(place.drafts().waitingFor(id, INBOX));
        } else if (ofCase != null) {
            Case in = Named.byNumber(place, ofCase);
            show(place.drafts().of(in.number()));
        } else {
            all(place);
        }
        return WELL;
    }

    private void all(Workplace place) {
        Optional<DraftNumber> before = Optional.empty();
        List<Draft> page = place.drafts().page(before, PAGE);
        while (!page.isEmpty()) {
            show(page);
            before = Optional.of(page.get(page.size() - 1).number());
            page = place.drafts().page(before, PAGE);
        }
    }

    private void show(List<Draft> page) {
        List<Draft> seen =
                page.stream()
                        .filter(
                                d ->
                                        gate.allows(
                                                Deed.READ_CASE,
                                                Matter.ofCase(d.caseNumber().text())))
                        .toList();
        if (json) {
            seen.forEach(draft -> console().json(DraftJson.of(draft)));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Draft draft : seen) {
            rows.add(
                    List.of(
                            draft.number().text(),
                            draft.caseNumber().text(),
                            console().text("draft.state." + draft.standing().state()),
                            draft.waitsFor().orElse("-"),
                            draft.newest().text().title()));
        }
        console().table(rows);
    }
}
