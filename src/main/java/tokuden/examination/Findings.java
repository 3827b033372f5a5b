package tokuden.examination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.evidence.Passage;
import tokuden.law.Breach;
import tokuden.law.Duty;
import tokuden.law.Provision;

/** Makes findings on an examinee. */
final class Findings {
    private Findings() {}

    /** The one finding of a check whose duty has no items; none if the edition has no such duty. */
    static List<Finding> of(Examinee examinee, Breach breach, Outcome outcome) {
        return examinee.edition().duty(breach).stream()
                .map(duty -> finding(examinee, duty.breach(), duty.provision(), outcome))
                .toList();
    }

    /** What a check concluded. */
    record Outcome(Result result, Reason reason, List<Passage> grounds) {
        static Outcome suspected(Reason reason, List<Passage> grounds) {
            return new Outcome(Result.SUSPECTED, reason, grounds);
        }

        static Outcome clear(Reason reason, List<Passage> grounds) {
            return new Outcome(Result.CLEAR, reason, grounds);
        }

        static Outcome undecidable(Reason reason, List<Passage> grounds) {
            return new Outcome(Result.UNDECIDABLE, reason, grounds);
        }

        static Outcome notApplicable(Reason reason, List<Passage> grounds) {
            return new Outcome(Result.NOT_APPLICABLE, reason, grounds);
        }
    }

    /** Every duty of the edition, and every item of labelling, found not to exist for this mail. */
    static List<Finding> notApplicable(Examinee examinee, Duty duty) {
        Applicability why = examinee.applicability();
        Outcome outcome = Outcome.notApplicable(why.reason(), why.grounds());
        if (duty.items().isEmpty()) {
            return List.of(finding(examinee, duty.breach(), duty.provision(), outcome));
        }
        return duty.items().stream()
                .map(
                        item ->
                                new Finding(
                                        examinee.hash(),
                                        examinee.edition().key(),
                                        duty.breach(),
                                        Optional.of(item.item()),
                                        item.provision(),
                                        outcome.result(),
                                        outcome.reason(),
                                        outcome.grounds()))
                .toList();
    }

    /** No accusation while it is unclear whether the act covers the mail at all. */
    static Finding withheld(Finding finding, Applicability applicability) {
        if (finding.result() != Result.SUSPECTED) {
            return finding;
        }
        return new Finding(
                finding.mail(),
                finding.edition(),
                finding.breach(),
                finding.item(),
                finding.provision(),
                Result.UNDECIDABLE,
                applicability.reason(),
                Stream.concat(finding.grounds().stream(), applicability.grounds().stream())
                        .distinct()
                        .toList());
    }

    private static Finding finding(
            Examinee examinee, Breach breach, Provision provision, Outcome outcome) {
        return new Finding(
                examinee.hash(),
                examinee.edition().key(),
                breach,
                Optional.empty(),
                provision,
                outcome.result(),
                outcome.reason(),
                outcome.grounds());
    }
}
