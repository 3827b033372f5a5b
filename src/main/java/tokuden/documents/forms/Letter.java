package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.documents.Block;
import tokuden.documents.wording.Phrases;
import tokuden.office.JapaneseDates;

/**
 * What every official letter has besides its words.
 *
 * @param id stable name of the paper in the office
 * @param number of the document (文書番号); empty until it is issued
 * @param dated the day it bears; empty until it is issued
 * @param draftedOn the day of the draft, whose law counts until it is dated
 * @param issuers who signs, in the order of signing
 * @param contact whom the addressee may ask; "" if nobody is named
 */
public record Letter(
        String id,
        Optional<String> number,
        Optional<LocalDate> dated,
        LocalDate draftedOn,
        List<Addressee> addressees,
        List<String> issuers,
        String contact) {
    public Letter {
        addressees = List.copyOf(addressees);
        issuers = List.copyOf(issuers);
    }

    /** The day whose law counts. */
    public LocalDate day() {
        return dated.orElse(draftedOn);
    }

    /** True until it has number and date. */
    public boolean isDraft() {
        return number.isEmpty() || dated.isEmpty();
    }

    Block head(Phrases phrases) {
        return new Block.Letterhead(
                number.orElse(phrases.text("number.blank")),
                dated.map(JapaneseDates::written).orElse(phrases.text("date.blank")),
                addressees.stream().map(a -> a.lines(phrases)).toList(),
                issuers);
    }
}
