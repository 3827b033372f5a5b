package tokuden.casework.approval;

import java.util.Optional;

/** The standing of a draft that circulates; empty for every other. */
final class CirculationOf extends Sought<Standing.Circulating> {
    @Override
    public Optional<Standing.Circulating> circulating(Standing.Circulating standing) {
        return Optional.of(standing);
    }
}
