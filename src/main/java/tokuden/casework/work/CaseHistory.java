package tokuden.casework.work;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The whole log of one case (経過), oldest entry first. */
public record CaseHistory(List<Logged> entries) {
    /** A case about which nothing is entered. */
    public static final CaseHistory EMPTY = new CaseHistory(List.of());

    public CaseHistory {
        entries = List.copyOf(entries);
    }

    /** The entries that count: those not voided, or counting again. */
    public List<Logged> standing() {
        Set<Long> voided = voided();
        return entries.stream().filter(e -> !voided.contains(e.id())).toList();
    }

    /** Numbers of the entries that count no more. */
    public Set<Long> voided() {
        Set<Long> voided = new HashSet<>();
        for (Logged logged : entries) {
            if (logged.entry() instanceof Voided gone) {
                voided.add(gone.entry());
            } else if (logged.entry() instanceof VoidLifted back) {
                voided.remove(back.entry());
            }
        }
        return voided;
    }

    /** What the case is by everything that counts. */
    public Sheet sheet() {
        Sheet sheet = Sheet.BLANK;
        for (Logged logged : standing()) {
            sheet = logged.entry().after(sheet, logged);
        }
        return sheet;
    }

    /** The standing entries of that type, with what they are. */
    public <E extends Entry> List<E> standing(Class<E> type) {
        return standing().stream()
                .map(Logged::entry)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
