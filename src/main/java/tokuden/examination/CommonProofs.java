package tokuden.examination;

import java.util.ArrayList;
import java.util.List;
import tokuden.examination.Applicability.Covered;

/**
 * Proof of the elements that every breach of the act has: what the mail is, and when it was sent.
 */
final class CommonProofs {
    private CommonProofs() {}

    static List<Proof> of(Examinee examinee) {
        Applicability applicability = examinee.applicability();
        List<Proof> proofs = new ArrayList<>();
        if (applicability.covered() != Covered.UNCLEAR) {
            proofs.add(
                    new Proof(
                            "specified-mail",
                            applicability.covered() == Covered.YES
                                    ? Proof.Side.FOR
                                    : Proof.Side.AGAINST,
                            applicability.reason(),
                            applicability.grounds()));
        }
        examinee.mail()
                .sent()
                .ifPresent(
                        sent ->
                                proofs.add(
                                        new Proof(
                                                "sent",
                                                Proof.Side.FOR,
                                                new Reason(
                                                        "proof.sent." + sent.source(),
                                                        examinee.sentOn().toString()),
                                                Places.fields(
                                                        examinee.hash(),
                                                        examinee.mail(),
                                                        "Date",
                                                        "Received",
                                                        "receivedAt"))));
        return proofs;
    }
}
