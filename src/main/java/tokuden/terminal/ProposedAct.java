package tokuden.terminal;

import tokuden.documents.wording.Templates;
import tokuden.office.Office;

/**
 * An act that is to be drafted.
 *
 * @param act the key of the act in the procedure
 * @param office the office that drafts it
 * @param wording the wording that office uses
 */
public record ProposedAct(String act, Office office, Templates wording) {
    static ProposedAct at(Workplace place, String act) {
        return new ProposedAct(act, place.offices().find().orElseThrow(), place.wording());
    }
}
