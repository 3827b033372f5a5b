package tokuden.casework.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import tokuden.casework.Case;
import tokuden.casework.Explanation;
import tokuden.casework.Lack;
import tokuden.casework.Necessity;
import tokuden.casework.OrderRules;
import tokuden.casework.Party;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.work.ActTaken;
import tokuden.law.procedure.ActKind;
import tokuden.law.procedure.FactKind;

/**
 * The ladder of acts as the steps of an order ask it (措置命令の手続): what an order must state is read
 * from the case and its stage, and an act left out before it needs a reason in the log.
 */
public final class OrderLadder implements OrderRules {
    /** What the step itself asks for in words of its own when it is blank. */
    private static final Set<String> OWN =
            Set.of(
                    "addressee",
                    "necessity",
                    "measures",
                    "reason",
                    "facts",
                    "where",
                    "exceptionReason");

    private final Ladder ladder;
    private final BooleanSupplier byRoute;

    /**
     * The rules of an office.
     *
     * @param byRoute whether an order is decided on the route of a draft only (回議)
     */
    public OrderLadder(Ladder ladder, BooleanSupplier byRoute) {
        this.ladder = ladder;
        this.byRoute = byRoute;
    }

    @Override
    public boolean byRoute() {
        return byRoute.getAsBoolean();
    }

    @Override
    public List<Lack> toPropose(Case in, Necessity necessity, String measures, LocalDate on) {
        SortedMap<String, String> stated = order(in, measures, necessity.text(), on);
        return lacks(in, ActKind.CORRECTIVE_ORDER, on, stated, Set.of(ActKind.EXPLANATION));
    }

    @Override
    public List<Lack> toOffer(Case in, Explanation offer) {
        SortedMap<String, String> stated = new TreeMap<>();
        stated.put("addressee", addressee(in));
        Optional<Explanation.Exemption> exemption = offer.exemption();
        stated.put("exception", exemption.map(e -> Integer.toString(e.number())).orElse("none"));
        exemption.ifPresent(e -> stated.put("exceptionReason", e.reason()));
        stated.put("facts", reasons(in));
        stated.put("disposition", proposed(in).map(ProposedOrder::measures).orElse(""));
        stated.put("where", offer.where());
        stated.put("due", offer.due().toString());
        Optional<LocalDate> posted = ladder.day(in, FactKind.EXPLANATION_NOTICE_POSTED);
        stated.put("whereabouts", posted.isPresent() ? "unknown" : "known");
        posted.ifPresent(day -> stated.put("posted", day.toString()));
        return lacks(in, ActKind.EXPLANATION, offer.noticeArrived(), stated, Set.of());
    }

    @Override
    public List<Lack> toDecide(Case in, LocalDate on) {
        Optional<ProposedOrder> order = proposed(in);
        SortedMap<String, String> stated =
                order(
                        in,
                        order.map(ProposedOrder::measures).orElse(""),
                        order.map(o -> o.necessity().text()).orElse(""),
                        on);
        return lacks(in, ActKind.CORRECTIVE_ORDER, on, stated, Set.of());
    }

    private SortedMap<String, String> order(
            Case in, String measures, String necessity, LocalDate on) {
        SortedMap<String, String> stated = new TreeMap<>();
        stated.put("addressee", addressee(in));
        stated.put("measures", measures);
        stated.put("necessity", necessity);
        stated.put("reason", reasons(in));
        ladder.act()
                .remedyNotice(on)
                .ifPresent(r -> stated.put("remedies", String.join("\n", r.paragraphs())));
        return stated;
    }

    private List<Lack> lacks(
            Case in,
            ActKind kind,
            LocalDate on,
            SortedMap<String, String> stated,
            Set<ActKind> between) {
        return ladder.lacks(in, new ActTaken(kind, on, stated, List.of()), between).stream()
                .filter(l -> !l.key().equals("ladder.unstated") || !asksItself(l))
                .toList();
    }

    private static boolean asksItself(Lack unstated) {
        return unstated.args().stream().anyMatch(OWN::contains);
    }

    private static String addressee(Case in) {
        return in.parties().stream()
                .filter(p -> p.part() == Party.Part.SENDER)
                .map(Party::name)
                .findFirst()
                .orElse("");
    }

    private static String reasons(Case in) {
        return in.breaches().stream()
                .map(d -> d.provision().cited() + " " + d.reason())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Optional<ProposedOrder> proposed(Case in) {
        Optional<ProposedOrder> ready =
                in.stage()
                        .match(
                                Stage.Reader.onlyReady(
                                        r -> Optional.of(r.order()), Optional.empty()));
        return ready.or(
                () -> in.stage().match(Stage.Reader.onlyProposed(Optional::of, Optional.empty())));
    }
}
