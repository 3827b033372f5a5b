package tokuden.casework.work;

import java.time.LocalDate;
import java.util.List;
import tokuden.law.procedure.FactKind;

/**
 * A dated fact (日付の記録) from which clocks run: when an order arrived, when it was known. Where a
 * fact of the same kind and about the same thing is stated again, the later entry counts.
 *
 * @param about what it is about where there may be several (an addressee); else empty
 * @param source how the day is known, e.g. 配達証明
 */
public record FactStated(FactKind fact, LocalDate day, String about, String source)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.FACT;
    }

    @Override
    public List<String> gist() {
        return List.of(fact.name(), day.toString(), about, source);
    }
}
