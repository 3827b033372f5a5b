package tokuden.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;

/** Lists the cases, newest first. */
final class CaseListCommand extends CaseCommand {
    private static final int PAGE = 200;

    CaseListCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Optional<CaseNumber> before = Optional.empty();
        List<Case> page = place.cases().page(before, PAGE);
        while (!page.isEmpty()) {
            show(page);
            before = Optional.of(page.get(page.size() - 1).number());
            page = place.cases().page(before, PAGE);
        }
        return WELL;
    }

    private void show(List<Case> page) {
        if (json) {
            page.forEach(kept -> console().json(CaseJson.brief(kept)));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Case kept : page) {
            rows.add(
                    List.of(
                            kept.number().text(),
                            stage(kept),
                            console().text("case.mails", kept.mails().size()),
                            kept.title()));
        }
        console().table(rows);
    }
}
