package tokuden.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tokuden.evidence.Sha256;
import tokuden.office.Deed;
import tokuden.office.Gate;
import tokuden.office.Matter;

/**
 * The cases as whoever acts now may reach them: need-to-know and roles are asked at the door, for
 * every screen and every command. A case outside one's circle is not in any list, and asking for it
 * by number is answered with the reason.
 */
public final class GuardedCases implements Cases {
    private final Cases all;
    private final Gate gate;

    public GuardedCases(Cases all, Gate gate) {
        this.all = all;
        this.gate = gate;
    }

    @Override
    public Case open(String title, List<CaseMail> mails, Instant at) {
        gate.require(Deed.OPEN_CASE, Matter.OFFICE);
        return all.open(title, mails, at);
    }

    /**
     * Finds the case; a look at a restricted one is recorded.
     *
     * @throws tokuden.work.TroubleException {@code rights.circle}, {@code rights.role}
     */
    @Override
    public Optional<Case> find(CaseNumber number) {
        Optional<Case> found = all.find(number);
        if (found.isPresent()) {
            gate.require(Deed.READ_CASE, Matter.ofCase(number.text()));
            gate.viewed(number.text());
        }
        return found;
    }

    @Override
    public List<Case> page(Optional<CaseNumber> before, int limit) {
        List<Case> seen = new ArrayList<>();
        List<Case> page = all.page(before, limit);
        while (!page.isEmpty() && seen.size() < limit) {
            page.stream()
                    .filter(c -> reaches(c.number()))
                    .limit(limit - seen.size())
                    .forEach(seen::add);
            page = all.page(Optional.of(page.get(page.size() - 1).number()), limit);
        }
        return seen;
    }

    @Override
    public List<CaseNumber> holding(Sha256 mail) {
        return all.holding(mail).stream().filter(this::reaches).toList();
    }

    @Override
    public Case keep(Case changed) {
        gate.require(Deed.WORK_CASE, Matter.ofCase(changed.number().text()));
        return all.keep(changed);
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return all.together(work);
    }

    @Override
    public long count() {
        return all.count();
    }

    private boolean reaches(CaseNumber number) {
        return gate.allows(Deed.READ_CASE, Matter.ofCase(number.text()));
    }
}
