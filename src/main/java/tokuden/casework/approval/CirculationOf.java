package tokuden.casework.approval;

import java.util.Optional;

/** The standing of a draft that circulates; empty for every other. */
final class CirculationOf implements Standing.Reader<Optional<Standing.Circulating>> {
    @Override
    public Optional<Standing.Circulating> written(Standing.Written standing) {
        return Optional.empty();
    }

    @Override
    public Optional<Standing.Circulating> circulating(Standing.Circulating standing) {
        return Optional.of(standing);
    }

    @Override
    public Optional<Standing.Circulating> sentBack(Standing.SentBack standing) {
        return Optional.empty();
    }

    @Override
    public Optional<Standing.Circulating> decided(Standing.Decided standing) {
        return Optional.empty();
    }

    @Override
    public Optional<Standing.Circulating> issued(Standing.Issued standing) {
        return Optional.empty();
    }

    @Override
    public Optional<Standing.Circulating> withdrawn(Standing.Withdrawn standing) {
        return Optional.empty();
    }
}
