package tokuden.casework.approval;

import java.util.Optional;

/** Something that only some standings of a draft have; empty for every other. */
abstract class Sought<T> implements Standing.Reader<Optional<T>> {
    @Override
    public Optional<T> written(Standing.Written standing) {
        return Optional.empty();
    }

    @Override
    public Optional<T> circulating(Standing.Circulating standing) {
        return Optional.empty();
    }

    @Override
    public Optional<T> sentBack(Standing.SentBack standing) {
        return Optional.empty();
    }

    @Override
    public Optional<T> decided(Standing.Decided standing) {
        return Optional.empty();
    }

    @Override
    public Optional<T> issued(Standing.Issued standing) {
        return Optional.empty();
    }

    @Override
    public Optional<T> withdrawn(Standing.Withdrawn standing) {
        return Optional.empty();
    }
}
