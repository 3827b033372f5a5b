package tokuden.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * What the office and the ladder of acts ask of the steps of an order (手続の要件), besides what each
 * step asks of its own words. Each answer is everything that lacks; nothing if the step may be
 * taken.
 */
public interface OrderRules {
    /** Is an order decided on the route of a draft only (回議)? */
    boolean byRoute();

    /** Before an order is proposed (起案). */
    List<Lack> toPropose(Case in, Necessity necessity, String measures, LocalDate on);

    /** Before the opportunity of explanation is offered (弁明の機会の付与). */
    List<Lack> toOffer(Case in, Explanation offer);

    /** Before an order is made (措置命令). */
    List<Lack> toDecide(Case in, LocalDate on);
}
