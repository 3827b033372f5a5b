package tokuden.law.procedure;

import java.util.List;

/**
 * The tasks that a case of some kind usually needs (作業の型), each due so many days from the start.
 */
public record TaskTemplate(String id, ClockRule.Words name, List<Step> steps) {
    public TaskTemplate {
        steps = List.copyOf(steps);
    }

    /** One task and how many days from the start it is due. */
    public record Step(ClockRule.Words name, int days) {}
}
