package tokuden.casework;

/** Answers the same for every stage; made to be narrowed to one. */
class OneStage<R> implements Stage.Reader<R> {
    private final R otherwise;

    OneStage(R otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public R underExamination(UnderExamination stage) {
        return otherwise;
    }

    @Override
    public R proposed(ProposedOrder stage) {
        return otherwise;
    }

    @Override
    public R explanationPending(ExplanationPending stage) {
        return otherwise;
    }

    @Override
    public R ready(OrderReady stage) {
        return otherwise;
    }

    @Override
    public R ordered(CorrectiveOrder stage) {
        return otherwise;
    }
}
