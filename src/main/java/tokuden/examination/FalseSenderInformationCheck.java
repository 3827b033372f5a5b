package tokuden.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tokuden.evidence.Passage;
import tokuden.examination.Findings.Outcome;
import tokuden.examination.sender.SenderEvidence;
import tokuden.examination.sender.SenderReading;
import tokuden.examination.sender.Sign;
import tokuden.examination.sender.Sign.Side;
import tokuden.examination.sender.Sign.Weight;
import tokuden.law.Article;
import tokuden.law.Breach;
import tokuden.law.SendingMethod;

/**
 * Was the mail sent under false sender information (送信者情報を偽った送信): a false mail address, or false
 * letters and numbers that identify the equipment? SPF, DKIM and DMARC are evidence, never the
 * breach: forwarding breaks the one, lists the other. So a failure alone leaves it 判定不能, and a
 * suspicion needs independent signs besides.
 */
public final class FalseSenderInformationCheck implements Check {
    /** Strong signs that make a suspicion; one that cannot be otherwise counts for two. */
    private static final int ENOUGH = 2;

    private final SenderEvidence evidence;

    public FalseSenderInformationCheck(SenderEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Breach breach() {
        return Breach.FALSE_SENDER_INFORMATION;
    }

    @Override
    public List<Finding> examine(Examinee examinee) {
        return Findings.of(examinee, breach(), outcome(examinee));
    }

    /** Advertising mail in general where the edition says so, whoever receives it. */
    @Override
    public boolean reachesBeyondSpecifiedMail(Examinee examinee) {
        return examinee.edition().article(Article.FALSE_SENDER_ANY_ADVERTISING).isPresent()
                && examinee.edition().coverage().covers(examinee.method())
                && examinee.applicability().advertising() == Advertising.YES
                && examinee.applicability().covered() == Applicability.Covered.NO;
    }

    @Override
    public List<Proof> proofs(Examinee examinee) {
        List<Proof> proofs = new ArrayList<>();
        for (Sign sign : reading(examinee).signs()) {
            Proof.Side side = sign.side() == Side.FOR ? Proof.Side.FOR : Proof.Side.AGAINST;
            String element =
                    switch (sign.element()) {
                        case MAIL_ADDRESS -> "false-address";
                        case EQUIPMENT -> "false-equipment";
                        case NONE -> Proof.ACT;
                    };
            proofs.add(new Proof(element, side, reason(sign), sign.grounds()));
        }
        return proofs;
    }

    private Outcome outcome(Examinee examinee) {
        List<Passage> from = Places.fields(examinee.hash(), examinee.mail(), "From", "sender");
        if (examinee.method() == SendingMethod.SMS) {
            return Outcome.undecidable(new Reason("sender.short-message"), from);
        }
        if (!examinee.headersAsReceived()) {
            return Outcome.undecidable(new Reason("sender.no-header"), from);
        }
        SenderReading reading = reading(examinee);
        if (reading.connecting().isEmpty()) {
            return Outcome.undecidable(new Reason("sender.no-boundary"), from);
        }
        return weighed(reading, from);
    }

    private static Outcome weighed(SenderReading reading, List<Passage> from) {
        List<Sign> strong =
                reading.signs().stream()
                        .filter(s -> s.side() == Side.FOR && s.weight() != Weight.HINT)
                        .toList();
        int independent =
                strong.stream()
                        .filter(s -> !s.authentication())
                        .mapToInt(s -> s.weight() == Weight.DECISIVE ? ENOUGH : 1)
                        .sum();
        int denied = strong.stream().anyMatch(Sign::authentication) ? 1 : 0;
        boolean confirmed = reading.has(Side.AGAINST, Weight.STRONG);
        List<Passage> grounds = grounds(strong, from);
        if (reading.relayed() && (independent > 0 || denied > 0)) {
            return Outcome.undecidable(new Reason("sender.relayed"), grounds);
        }
        if (independent > 0 && independent + denied >= ENOUGH && !confirmed) {
            return Outcome.suspected(told("sender.false", strong), grounds);
        }
        if (strong.isEmpty()) {
            return confirmed
                    ? Outcome.clear(
                            told("sender.confirmed", confirming(reading)),
                            grounds(confirming(reading), from))
                    : Outcome.undecidable(new Reason("sender.nothing-sure"), from);
        }
        String key = independent == 0 ? "sender.authentication-alone" : "sender.signs-few";
        return Outcome.undecidable(told(confirmed ? "sender.contradictory" : key, strong), grounds);
    }

    private SenderReading reading(Examinee examinee) {
        return evidence.read(examinee.hash(), examinee.mail(), examinee.statement());
    }

    private static List<Sign> confirming(SenderReading reading) {
        return reading.signs().stream().filter(s -> s.side() == Side.AGAINST).toList();
    }

    private static List<Passage> grounds(List<Sign> signs, List<Passage> from) {
        return Stream.concat(signs.stream().flatMap(s -> s.grounds().stream()), from.stream())
                .distinct()
                .toList();
    }

    /** The conclusion with the signs it rests on, each in the language of the reader. */
    private static Reason told(String key, List<Sign> signs) {
        return new Reason(
                key,
                Reason.listed(signs.stream().map(FalseSenderInformationCheck::reason).toList()));
    }

    private static Reason reason(Sign sign) {
        return new Reason("sender." + sign.id(), sign.args());
    }
}
