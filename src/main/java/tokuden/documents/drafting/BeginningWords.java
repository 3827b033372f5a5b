package tokuden.documents.drafting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.approval.DraftText;
import tokuden.documents.forms.CaseField;
import tokuden.documents.forms.CaseForms;
import tokuden.documents.forms.CaseWords;
import tokuden.documents.forms.Stationery;
import tokuden.documents.forms.Surroundings;
import tokuden.law.procedure.ActKind;
import tokuden.office.Office;

/**
 * The words with which the draft of an act begins: those of its paper as far as the case gives
 * them, each sentence with what it rests on.
 */
public final class BeginningWords {
    private static final Map<String, String> FORMS =
            Map.of(
                    ActKind.GUIDANCE.key(), "warning",
                    ActKind.INQUIRY.key(), "subscriber-enquiry",
                    ActKind.REPORT_DEMAND.key(), "report-demand",
                    ActKind.REFERRAL.key(), "referral");

    private BeginningWords() {}

    /** The words of the paper of that act; empty where it has none of its own. */
    public static Optional<DraftText> of(
            Case in, String act, Office office, LocalDate today, Stationery stationery) {
        CaseWords words =
                new CaseWords(
                        Map.of(CaseField.ISSUERS, office.ministry()),
                        office,
                        today,
                        Optional.empty(),
                        false,
                        new CaseWords.Told("", ""),
                        Surroundings.NONE);
        return Optional.ofNullable(FORMS.get(act))
                .flatMap(form -> CaseForms.compose(form, in, words, stationery))
                .map(paper -> DraftWords.of(paper, in.title()));
    }
}
