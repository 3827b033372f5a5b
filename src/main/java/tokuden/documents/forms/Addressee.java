package tokuden.documents.forms;

import java.util.ArrayList;
import java.util.List;
import tokuden.casework.Party;
import tokuden.documents.Block;
import tokuden.documents.wording.Phrases;

/**
 * One to whom a letter is addressed.
 *
 * @param address seat or dwelling; "" if the letter names none
 * @param representative post and name of who represents it; "" for a natural person or an office
 */
public record Addressee(String address, String name, String representative) {
    /** A party of the case as addressee. */
    public static Addressee of(Party party) {
        return new Addressee(party.address(), party.name(), party.representative());
    }

    Block.Letterhead.Addressee lines(Phrases phrases) {
        String honorific = phrases.text("honorific");
        List<String> lines = new ArrayList<>();
        if (!address.isBlank()) {
            lines.add(address);
        }
        if (representative.isBlank()) {
            lines.add(name + honorific);
        } else {
            lines.add(name);
            lines.add(representative + honorific);
        }
        return new Block.Letterhead.Addressee(lines);
    }
}
