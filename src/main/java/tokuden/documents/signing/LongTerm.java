package tokuden.documents.signing;

/**
 * What a signature is given so that it can be checked when its certificates are long out of date
 * (PAdES LT), and once more a time stamp over all of it (LTA).
 *
 * @param stamps the authority of the time stamps
 * @param archived with a time stamp over signature and proof
 */
public record LongTerm(TimeStampAuthority stamps, RevocationProof proof, boolean archived) {}
