package tokuden.terminal;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.Explanation;
import tokuden.casework.work.FactStated;
import tokuden.law.procedure.FactKind;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/**
 * Offers the opportunity of explanation: by a notice that arrived, by one that was posted because
 * the whereabouts are unknown, or not at all under an exception of the law.
 */
final class CaseExplainCommand extends NumberedCaseCommand {
    @Option(names = "--arrived", paramLabel = "DATE", descriptionKey = "arrived")
    LocalDate arrived;

    @Option(names = "--posted", paramLabel = "DATE", descriptionKey = "posted")
    LocalDate posted;

    @Option(names = "--exempt", paramLabel = "NUMBER", descriptionKey = "exempt")
    Integer exempt;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "why")
    String reason = "";

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "due")
    LocalDate due;

    @Option(names = "--where", paramLabel = "TEXT", descriptionKey = "where")
    String where = "";

    CaseExplainCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        Officer by = store.acting(place, Role.INVESTIGATION);
        if (exempt != null) {
            LocalDate today = CaseConcludeCommand.today(context);
            return tell(
                    worker(place).exempt(in, today, new Explanation.Exemption(exempt, reason), by));
        }
        if (posted != null) {
            return posted(place, in, by);
        }
        if (arrived == null) {
            throw new TroubleException("explanation.how");
        }
        return tell(worker(place).offerExplanation(in, offer(arrived), by));
    }

    /** A posted notice arrives when its time is over, and the posting itself goes on record. */
    private int posted(Workplace place, Case in, Officer by) {
        LocalDate over = clockwork().proposed("explanation.posted", posted);
        return worker(place)
                .offerExplanation(in, offer(over.plusDays(1)), by)
                .match(
                        kept -> {
                            FactStated fact =
                                    new FactStated(
                                            FactKind.EXPLANATION_NOTICE_POSTED, posted, "", where);
                            recording(place).enter(kept.number(), by, fact);
                            return taken(kept);
                        },
                        this::refused);
    }

    /** Left out, the last day is the usual one. */
    private Explanation offer(LocalDate arrival) {
        LocalDate until = due != null ? due : clockwork().proposed("explanation.usual", arrival);
        return new Explanation(arrival, until, where, Optional.empty());
    }
}
