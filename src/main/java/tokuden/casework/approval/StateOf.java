package tokuden.casework.approval;

import tokuden.office.Matter;

/** The state of a draft as the table of rights names it. */
final class StateOf implements Standing.Reader<Matter.State> {
    @Override
    public Matter.State written(Standing.Written standing) {
        return Matter.State.WRITTEN;
    }

    @Override
    public Matter.State circulating(Standing.Circulating standing) {
        return Matter.State.CIRCULATING;
    }

    @Override
    public Matter.State sentBack(Standing.SentBack standing) {
        return Matter.State.SENT_BACK;
    }

    @Override
    public Matter.State decided(Standing.Decided standing) {
        return Matter.State.DECIDED;
    }

    @Override
    public Matter.State issued(Standing.Issued standing) {
        return Matter.State.ISSUED;
    }

    @Override
    public Matter.State withdrawn(Standing.Withdrawn standing) {
        return Matter.State.WITHDRAWN;
    }
}
