package tokuden.casework.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.casework.Party;

/**
 * What a draft rests on (起案の根拠): whom it addresses, the determinations and mails it cites, and the
 * days it names, each under a stable key ({@code explanation.due}).
 *
 * @param stated what the act states, by the fields of its rung; a reason for a skipped act too
 */
public record Basis(
        List<Party> addressees,
        List<Determination> determinations,
        List<CaseMail> mails,
        SortedMap<String, LocalDate> days,
        SortedMap<String, String> stated) {
    public Basis {
        addressees = List.copyOf(addressees);
        determinations = List.copyOf(determinations);
        mails = List.copyOf(mails);
        days = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(days));
        stated = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(stated));
    }

    /** What an act rests on that states nothing but its words. */
    public Basis(
            List<Party> addressees,
            List<Determination> determinations,
            List<CaseMail> mails,
            SortedMap<String, LocalDate> days) {
        this(addressees, determinations, mails, days, new TreeMap<>());
    }

    /** The same with what the act states. */
    public Basis stating(SortedMap<String, String> all) {
        return new Basis(addressees, determinations, mails, days, all);
    }

    /** Is an order proposed in that case, whatever has become of it since? */
    public static boolean hasOrder(Case in) {
        return in.stage().match(new OrderOf()).isPresent();
    }

    /** What a draft on that case rests on as the case stands now. */
    public static Basis of(Case in) {
        return in.stage().match(new Bases(in));
    }
}
