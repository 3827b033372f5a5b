package tokuden.desktop.papers;

import java.util.Map;
import java.util.Set;
import tokuden.documents.forms.CaseField;
import tokuden.documents.forms.CaseWords;

/**
 * A paper somebody wants of a case.
 *
 * @param kind the form
 * @param confirmed keys of what was marked 要確認 and is confirmed
 */
record Wish(
        String kind, Map<CaseField, String> written, Set<String> confirmed, CaseWords.Told told) {
    Wish {
        written = Map.copyOf(written);
        confirmed = Set.copyOf(confirmed);
    }
}
