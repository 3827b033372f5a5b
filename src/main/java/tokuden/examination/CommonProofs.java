package tokuden.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tokuden.examination.Applicability.Covered;
import tokuden.law.Act;
import tokuden.mail.SendingTime;

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
                                                        "proof.sent." + saying(examinee, sent),
                                                        examinee.sentOn().toString()),
                                                Places.fields(
                                                        examinee.hash(),
                                                        examinee.mail(),
                                                        "Date",
                                                        "Received",
                                                        "receivedAt"))));
        return proofs;
    }

    /** Which statement names the day under which the mail is examined. */
    private static String saying(Examinee examinee, SendingTime sent) {
        if (onDay(examinee, sent.at())) {
            return sent.source().name();
        }
        boolean otherSays = sent.otherwise().filter(at -> onDay(examinee, at)).isPresent();
        if (!otherSays) {
            return "ZONE_UNKNOWN";
        }
        return sent.source() == SendingTime.Source.DATE_FIELD
                ? SendingTime.Source.RECEIVED_FIELD.name()
                : SendingTime.Source.DATE_FIELD.name();
    }

    private static boolean onDay(Examinee examinee, Instant at) {
        return LocalDate.ofInstant(at, Act.JAPAN).equals(examinee.sentOn());
    }
}
