package tokuden.casework.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.casework.Party;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Sha256;
import tokuden.law.Act;

/**
 * Holds a draft against the case, the sealed evidence and the register as they are now, and lists
 * every contradiction. Nothing goes to 回議, and nothing is decided, while there is one.
 */
public final class ContradictionGuard {
    /** The day the notice of explanation arrived. */
    public static final String NOTICE_ARRIVED = "explanation.arrived";

    /** The last day for an explanation. */
    public static final String EXPLANATION_DUE = "explanation.due";

    /** The day the procedure of explanation was concluded. */
    public static final String CONCLUDED = "explanation.concluded";

    /** The day from which the act is to stand. */
    public static final String ACT = "act";

    private static final List<String> IN_ORDER =
            List.of(NOTICE_ARRIVED, EXPLANATION_DUE, CONCLUDED, ACT);

    private final Exhibits exhibits;
    private final AddresseeRegister register;

    public ContradictionGuard(Exhibits exhibits, AddresseeRegister register) {
        this.exhibits = exhibits;
        this.register = register;
    }

    /** Every contradiction between the newest version and the world as it is now. */
    public List<Contradiction> check(Draft draft, Case in) {
        Basis basis = draft.newest().basis();
        List<Contradiction> found = new ArrayList<>();
        basis.determinations().forEach(d -> withdrawn(d, in).ifPresent(found::add));
        cited(draft.newest())
                .forEach(
                        exhibit -> {
                            if (exhibits.find(exhibit).isEmpty()) {
                                found.add(new Contradiction.ExhibitMissing(exhibit));
                            }
                        });
        basis.mails().stream()
                .filter(mail -> !in.mails().contains(mail))
                .forEach(mail -> found.add(new Contradiction.MailNotInCase(mail.exhibit())));
        found.addAll(days(basis));
        basis.addressees().forEach(party -> differs(party, in).ifPresent(found::add));
        return found;
    }

    private static Optional<Contradiction> withdrawn(Determination cited, Case in) {
        return in.determinations().contains(cited)
                ? Optional.empty()
                : Optional.of(
                        new Contradiction.DeterminationWithdrawn(
                                cited.findingId(), cited.key(), cited.mail()));
    }

    private static Set<Sha256> cited(Version version) {
        Set<Sha256> cited = new LinkedHashSet<>();
        version.basis().mails().forEach(mail -> cited.add(mail.exhibit()));
        version.basis()
                .determinations()
                .forEach(
                        made -> {
                            cited.add(made.mail());
                            made.grounds().forEach(passage -> cited.add(passage.exhibit()));
                        });
        version.text()
                .paragraphs()
                .forEach(p -> p.passages().forEach(passage -> cited.add(passage.exhibit())));
        return cited;
    }

    private static List<Contradiction> days(Basis basis) {
        List<Contradiction> found = new ArrayList<>();
        for (Determination made : basis.determinations()) {
            sentOn(basis, made.mail())
                    .filter(day -> !day.equals(made.sentOn()))
                    .ifPresent(
                            day ->
                                    found.add(
                                            new Contradiction.DaysDisagree(
                                                    "sent", made.sentOn(), day)));
        }
        found.addAll(order(basis.days()));
        Optional<LocalDate> act = Optional.ofNullable(basis.days().get(ACT));
        for (CaseMail mail : basis.mails()) {
            Optional<LocalDate> sent = sentOn(basis, mail.exhibit());
            if (act.isPresent() && sent.filter(day -> day.isAfter(act.get())).isPresent()) {
                found.add(new Contradiction.DaysDisagree("act-sent", act.get(), sent.get()));
            }
        }
        return found;
    }

    /** The days of a procedure follow each other. */
    private static List<Contradiction> order(SortedMap<String, LocalDate> days) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i + 1 < IN_ORDER.size(); i++) {
            Optional<LocalDate> first = Optional.ofNullable(days.get(IN_ORDER.get(i)));
            Optional<LocalDate> next =
                    IN_ORDER.subList(i + 1, IN_ORDER.size()).stream()
                            .map(days::get)
                            .filter(java.util.Objects::nonNull)
                            .findFirst();
            if (first.isPresent() && next.filter(d -> d.isBefore(first.get())).isPresent()) {
                found.add(new Contradiction.DaysDisagree("order", next.get(), first.get()));
            }
        }
        return found;
    }

    private static Optional<LocalDate> sentOn(Basis basis, Sha256 mail) {
        return basis.mails().stream()
                .filter(m -> m.exhibit().equals(mail))
                .flatMap(m -> m.sentAt().stream())
                .map(at -> LocalDate.ofInstant(at, Act.JAPAN))
                .findFirst();
    }

    private Optional<Contradiction> differs(Party addressee, Case in) {
        boolean ofCase = in.parties().contains(addressee);
        Optional<Party> registered = register.registered(addressee, in);
        boolean ofRegister = registered.map(r -> same(r, addressee)).orElse(true);
        if (ofCase && ofRegister) {
            return Optional.empty();
        }
        String elsewhere =
                registered
                        .filter(r -> !ofRegister)
                        .or(
                                () ->
                                        in.parties().stream()
                                                .filter(p -> p.part() == addressee.part())
                                                .findFirst())
                        .map(ContradictionGuard::written)
                        .orElse("-");
        return Optional.of(new Contradiction.AddresseeDiffers(addressee, elsewhere));
    }

    /** The register knows a person, not the part he plays in one case. */
    private static boolean same(Party registered, Party addressee) {
        return written(registered).equals(written(addressee));
    }

    private static String written(Party party) {
        return String.join(" / ", party.name(), party.address(), party.representative());
    }
}
