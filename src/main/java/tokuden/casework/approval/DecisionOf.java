package tokuden.casework.approval;

import java.util.Optional;

/** The decision a draft stands on, if it has come so far. */
final class DecisionOf implements Standing.Reader<Optional<Standing.Decided>> {
    @Override
    public Optional<Standing.Decided> written(Standing.Written standing) {
        return Optional.empty();
    }

    @Override
    public Optional<Standing.Decided> circulating(Standing.Circulating standing) {
        return Optional.empty();
    }

    @Override
    public Optional<Standing.Decided> sentBack(Standing.SentBack standing) {
        return Optional.empty();
    }

    @Override
    public Optional<Standing.Decided> decided(Standing.Decided standing) {
        return Optional.of(standing);
    }

    @Override
    public Optional<Standing.Decided> issued(Standing.Issued standing) {
        return Optional.of(standing.decided());
    }

    @Override
    public Optional<Standing.Decided> withdrawn(Standing.Withdrawn standing) {
        return Optional.empty();
    }
}
