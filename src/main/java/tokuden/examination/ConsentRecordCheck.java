package tokuden.examination;

import java.util.List;
import java.util.Optional;
import tokuden.examination.Findings.Outcome;
import tokuden.law.Breach;
import tokuden.reports.Statement.Consent;
import tokuden.reports.Statement.Relation;

/**
 * Does the sender keep the record that proves the consent (同意を証する記録, 3条2項)? No mail and no reporter
 * can tell: only a report or an inspection can, so that the result is 判定不能 until then, and the duty
 * does not exist where the sending rests on something else than consent.
 */
public final class ConsentRecordCheck implements Check {
    @Override
    public Breach breach() {
        return Breach.CONSENT_RECORD;
    }

    @Override
    public List<Finding> examine(Examinee examinee) {
        return Findings.of(examinee, breach(), outcome(examinee));
    }

    private static Outcome outcome(Examinee examinee) {
        Optional<Consent> consent = examinee.statement().consent();
        boolean denied = consent.equals(Optional.of(Consent.NO));
        boolean otherGround =
                examinee.statement()
                        .relation()
                        .filter(r -> r == Relation.CUSTOMER || r == Relation.BUSINESS_CARD)
                        .isPresent();
        if (denied && otherGround) {
            return Outcome.notApplicable(new Reason("consent.record-not-due"), List.of());
        }
        String key = denied ? "consent.record-claimed" : "consent.record-to-be-demanded";
        return Outcome.undecidable(
                new Reason(key), Places.fields(examinee.hash(), examinee.mail(), "Date"));
    }
}
