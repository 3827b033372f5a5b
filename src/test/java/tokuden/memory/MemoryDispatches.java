package tokuden.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tokuden.casework.CaseNumber;
import tokuden.casework.DocumentNumber;
import tokuden.casework.dispatch.DispatchRegister;
import tokuden.casework.dispatch.NumberPattern;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.casework.dispatch.RegisterMark;

/** The register of document numbers, kept in memory. */
final class MemoryDispatches implements DispatchRegister {
    private final List<RegisterLine> lines = new ArrayList<>();
    private int marks;

    @Override
    public DocumentNumber take(String symbol, LocalDate on, CaseNumber forCase, String kind) {
        int year = NumberPattern.fiscalYear(on);
        long running =
                1
                        + lines.stream()
                                .filter(
                                        l ->
                                                l.place().fiscalYear() == year
                                                        && l.place().symbol().equals(symbol))
                                .count();
        DocumentNumber number =
                new DocumentNumber(new NumberPattern(symbol).written(year, running));
        RegisterLine.Place place = new RegisterLine.Place(year, symbol, running);
        lines.add(new RegisterLine(place, number, on, forCase, kind, List.of()));
        return number;
    }

    @Override
    public List<RegisterLine> lines(int fiscalYear) {
        return lines.stream().filter(l -> l.place().fiscalYear() == fiscalYear).toList();
    }

    @Override
    public List<RegisterLine> of(CaseNumber number) {
        return lines.stream().filter(l -> l.in().equals(number)).toList();
    }

    @Override
    public RegisterLine.Marked mark(
            RegisterLine.Place beside, RegisterMark mark, Instant at, String by) {
        RegisterLine.Marked kept = new RegisterLine.Marked(++marks, at, by, mark);
        lines.replaceAll(
                l -> {
                    if (!l.place().equals(beside)) {
                        return l;
                    }
                    List<RegisterLine.Marked> all = new ArrayList<>(l.marks());
                    all.add(kept);
                    return new RegisterLine(
                            l.place(), l.number(), l.takenOn(), l.in(), l.kind(), all);
                });
        return kept;
    }
}
