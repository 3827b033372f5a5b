package tokuden.examination;

/** What an examination comes to in one word, for lists of many mails. */
public enum WholeResult {
    /** at least one finding suspects a breach */
    SUSPECTED,
    /** none does, but at least one cannot be decided from the mail */
    UNDECIDED,
    /** the act applies, and nothing is suspected */
    CLEAR,
    /** the act does not apply to the mail, or did not exist yet */
    OUTSIDE;

    static WholeResult of(Examination examination) {
        boolean outside =
                examination.findings().isEmpty()
                        || examination
                                .applicability()
                                .map(Applicability::covered)
                                .filter(Applicability.Covered.NO::equals)
                                .isPresent();
        if (!examination.suspected().isEmpty()) {
            return SUSPECTED;
        }
        if (outside && examination.sentOn().isPresent()) {
            return OUTSIDE;
        }
        boolean open =
                examination.sentOn().isEmpty()
                        || examination.findings().stream()
                                .anyMatch(f -> f.result() == Result.UNDECIDABLE);
        return open ? UNDECIDED : CLEAR;
    }
}
