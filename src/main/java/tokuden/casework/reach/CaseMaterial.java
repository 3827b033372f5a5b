package tokuden.casework.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.casework.dispatch.DispatchRegister;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;
import tokuden.office.Gate;
import tokuden.work.TroubleException;

/**
 * What belongs to cases out of reach (事案の資料), decided here for every list and every number. A mail
 * that another case holds too, or none, is within reach.
 */
public final class CaseMaterial {
    /** Exhibits that name the case they belong to in their origin. */
    private static final Set<Origin.Kind> OF_A_CASE =
            Set.of(Origin.Kind.ISSUED, Origin.Kind.ANSWER);

    private final Cases cases;
    private final DispatchRegister register;
    private final Gate gate;

    /** The material of those cases, all of them, before that gate. */
    public CaseMaterial(Cases cases, DispatchRegister register, Gate gate) {
        this.cases = cases;
        this.register = register;
        this.gate = gate;
    }

    /** Is that case within reach of whoever acts now? */
    boolean reaches(CaseNumber number) {
        return !gate.hidden().contains(number.text());
    }

    /** Whether mails are within reach of whoever acts now. */
    Predicate<Sha256> mails() {
        Set<String> hidden = gate.hidden();
        return hidden.isEmpty() ? mail -> true : mail -> reaches(mail, hidden);
    }

    /** Whether exhibits are within reach, papers issued in a case among them. */
    Predicate<Exhibit> exhibits() {
        Set<String> hidden = gate.hidden();
        if (hidden.isEmpty()) {
            return exhibit -> true;
        }
        Set<String> names = names(hidden);
        return exhibit -> reaches(exhibit.hash(), hidden) && !isPaperOf(exhibit, names);
    }

    private boolean reaches(Sha256 mail, Set<String> hidden) {
        List<CaseNumber> in = cases.holding(mail);
        return in.isEmpty() || in.stream().anyMatch(n -> !hidden.contains(n.text()));
    }

    /** The numbers of those cases and of every paper that went out in them. */
    private Set<String> names(Set<String> hidden) {
        Set<String> names = new HashSet<>(hidden);
        for (String number : hidden) {
            register.of(new CaseNumber(number)).forEach(l -> names.add(l.number().text()));
        }
        return names;
    }

    private static boolean isPaperOf(Exhibit exhibit, Set<String> names) {
        return exhibit.origins().stream()
                .filter(o -> OF_A_CASE.contains(o.kind()))
                .map(Origin::source)
                .anyMatch(source -> names.stream().anyMatch(source::contains));
    }

    /** Up to {@code limit} of the things within reach, read page by page. */
    static <T, K> List<T> page(
            K from, int limit, Pages<T, K> pages, Function<T, K> key, Predicate<T> within) {
        List<T> seen = new ArrayList<>();
        List<T> page = pages.after(from, limit);
        while (!page.isEmpty() && seen.size() < limit) {
            page.stream().filter(within).limit(limit - seen.size()).forEach(seen::add);
            page = pages.after(key.apply(page.get(page.size() - 1)), limit);
        }
        return seen;
    }

    /** Reads a page. */
    @FunctionalInterface
    interface Pages<T, K> {
        List<T> after(K from, int limit);
    }

    /** The trouble of asking for something out of reach by its number. */
    TroubleException outOfReach(String what) {
        return new TroubleException("rights.circle.material", what);
    }
}
