package tokuden.mail.auth;

/**
 * Where DNS answers come from. An answer that is not there is an answer too: {@link
 * DnsAnswer.Status#NOT_RECORDED}, which makes a verdict 検証不能 and never a failure. Never throws.
 */
public interface DnsSource {
    /** Nothing is known. */
    DnsSource NOTHING =
            new DnsSource() {
                @Override
                public DnsAnswer ask(DnsQuestion question) {
                    return DnsAnswer.notRecorded(question);
                }

                @Override
                public Kind kind() {
                    return Kind.NONE;
                }
            };

    /** The answer; CNAMEs are followed by the source. */
    DnsAnswer ask(DnsQuestion question);

    Kind kind();

    /** What stands behind the answer to this question, where a source joins several kinds. */
    default Kind kindOf(DnsQuestion question) {
        return kind();
    }

    /** What stands behind the answers. */
    enum Kind {
        /** recorded at the time of receipt, or another dated snapshot */
        SNAPSHOT,
        /** asked now, which a person switched on */
        LIVE,
        /** typed in or imported with a cited document */
        MANUAL,
        /** a key seen in an earlier case */
        ATTIC,
        NONE
    }
}
