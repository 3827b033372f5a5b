package tokuden.casework.reach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tokuden.casework.CaseNumber;
import tokuden.casework.DocumentNumber;
import tokuden.casework.dispatch.DispatchRegister;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.casework.dispatch.RegisterMark;

/**
 * The register of document numbers, whose lines all show, so that none seems to be missing; how a
 * paper of a case out of reach was served, and on whom, does not.
 */
public final class GuardedRegister implements DispatchRegister {
    private final DispatchRegister all;
    private final CaseMaterial material;

    public GuardedRegister(DispatchRegister all, CaseMaterial material) {
        this.all = all;
        this.material = material;
    }

    @Override
    public DocumentNumber take(String symbol, LocalDate on, CaseNumber forCase, String kind) {
        return all.take(symbol, on, forCase, kind);
    }

    @Override
    public List<RegisterLine> lines(int fiscalYear) {
        return all.lines(fiscalYear).stream().map(this::seen).toList();
    }

    @Override
    public List<RegisterLine> of(CaseNumber number) {
        return all.of(number).stream().map(this::seen).toList();
    }

    @Override
    public RegisterLine.Marked mark(
            RegisterLine.Place beside, RegisterMark mark, Instant at, String by) {
        return all.mark(beside, mark, at, by);
    }

    private RegisterLine seen(RegisterLine line) {
        if (material.reaches(line.in())) {
            return line;
        }
        List<RegisterLine.Marked> rest =
                line.marks().stream()
                        .filter(m -> m.mark().kind() != RegisterMark.Kind.SERVED)
                        .toList();
        return new RegisterLine(
                line.place(), line.number(), line.takenOn(), line.in(), line.kind(), rest);
    }
}
