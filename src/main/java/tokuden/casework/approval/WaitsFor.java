package tokuden.casework.approval;

import java.util.Optional;

/** Whose turn it is with a draft, by officer id. */
final class WaitsFor implements Standing.Reader<Optional<String>> {
    private final Draft draft;

    WaitsFor(Draft draft) {
        this.draft = draft;
    }

    @Override
    public Optional<String> written(Standing.Written standing) {
        return drafter();
    }

    @Override
    public Optional<String> circulating(Standing.Circulating standing) {
        return Optional.of(standing.waiting(draft.route()).officer());
    }

    @Override
    public Optional<String> sentBack(Standing.SentBack standing) {
        return drafter();
    }

    /** First it is issued, then seen by the one who was away. */
    @Override
    public Optional<String> decided(Standing.Decided standing) {
        return drafter();
    }

    @Override
    public Optional<String> issued(Standing.Issued standing) {
        return standing.decided().toBeReviewed().map(Station::officer);
    }

    @Override
    public Optional<String> withdrawn(Standing.Withdrawn standing) {
        return Optional.empty();
    }

    private Optional<String> drafter() {
        return Optional.of(draft.drafter().id());
    }
}
