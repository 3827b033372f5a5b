package tokuden.terminal;

import java.time.LocalDate;
import picocli.CommandLine.Option;
import tokuden.casework.Answer;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.OrderIssuing;
import tokuden.office.Deed;
import tokuden.office.Office;
import tokuden.office.Officer;

/** Issues a decided draft: an order through its case, any other act under the next number. */
final class DraftIssueCommand extends NumberedDraftCommand {
    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    LocalDate on;

    DraftIssueCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Draft draft) {
        Officer by = store.acting(place, Deed.ISSUE);
        Office office = place.offices().find().orElseThrow();
        LocalDate day = on != null ? on : CaseConcludeCommand.today(context);
        OrderIssuing orders = bench(place).orderIssuing();
        Answer<Draft> issued =
                draft.act().equals(OrderIssuing.ORDER)
                        ? orders.issue(draft, day, office.symbol(), by)
                        : drafting(place).issue(draft, day, office.symbol(), by);
        return tell(issued);
    }
}
