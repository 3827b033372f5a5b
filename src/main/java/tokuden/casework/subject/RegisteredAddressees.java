package tokuden.casework.subject;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.Case;
import tokuden.casework.Party;
import tokuden.casework.approval.AddresseeRegister;

/**
 * The register of subjects as drafts are held against it (登録簿との照合): who goes by the name of the
 * addressee, and, where the case has one party and one subject behind it, that subject whatever it
 * is called. What the register leaves blank contradicts nothing.
 */
public final class RegisteredAddressees implements AddresseeRegister {
    private final Subjects subjects;

    public RegisteredAddressees(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Of several who go by the name the one written the same, else the first. */
    @Override
    public Optional<Party> registered(Party addressee, Case in) {
        List<Party> known =
                candidates(addressee, in).stream()
                        .flatMap(id -> subjects.find(id).stream())
                        .map(file -> written(file.subject(), addressee))
                        .toList();
        return known.stream()
                .filter(addressee::equals)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    private Set<Long> candidates(Party addressee, Case in) {
        Set<Long> candidates = new LinkedHashSet<>();
        List<Long> behind = subjects.behind(in.number());
        List<Long> called = new ArrayList<>(subjects.called(addressee.name()));
        behind.stream().filter(called::contains).forEach(candidates::add);
        candidates.addAll(called);
        if (candidates.isEmpty() && behind.size() == 1 && in.parties().size() == 1) {
            candidates.addAll(behind);
        }
        return candidates;
    }

    private static Party written(Subject subject, Party addressee) {
        return new Party(
                subject.name(),
                or(subject.address(), addressee.address()),
                or(subject.representative(), addressee.representative()),
                addressee.part());
    }

    private static String or(String registered, String said) {
        return registered.isBlank() ? said : registered;
    }
}
