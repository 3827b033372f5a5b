package tokuden.terminal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.documents.Document;
import tokuden.documents.forms.CaseField;
import tokuden.documents.forms.CaseForms;
import tokuden.documents.forms.CaseWords;
import tokuden.documents.forms.Stationery;
import tokuden.documents.forms.Surroundings;
import tokuden.law.Act;
import tokuden.office.Office;

/** The papers composed of a case and of what is written for them on the command line. */
record CasePapers(Case one, Context context, Stationery stationery, Surroundings around) {
    /** The paper of that form; empty if a case does not hold its facts. */
    Optional<Document> of(
            String kind, Map<CaseField, String> written, Optional<String> number, Office office) {
        LocalDate today = LocalDate.ofInstant(context.tools().clock().instant(), Act.JAPAN);
        CaseWords.Told told =
                new CaseWords.Told(
                        context.console().text("stage." + CaseJson.stage(one)),
                        context.console().text("case.opened"));
        boolean issued = number.isPresent() || !CaseForms.isNumbered(kind);
        return CaseForms.compose(
                kind,
                one,
                new CaseWords(written, office, today, number, issued, told, around),
                stationery);
    }
}
