package tokuden.casework.approval;

import java.util.Optional;

/** The decision a draft stands on, if it has come so far. */
final class DecisionOf extends Sought<Standing.Decided> {
    @Override
    public Optional<Standing.Decided> decided(Standing.Decided standing) {
        return Optional.of(standing);
    }

    @Override
    public Optional<Standing.Decided> issued(Standing.Issued standing) {
        return Optional.of(standing.decided());
    }
}
