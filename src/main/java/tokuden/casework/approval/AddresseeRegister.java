package tokuden.casework.approval;

import java.util.Optional;
import tokuden.casework.Party;

/** The register a draft's addressees are held against (登録簿). */
public interface AddresseeRegister {
    /** For an office that keeps no register beside its cases. */
    AddresseeRegister NONE = party -> Optional.empty();

    /** How the register writes the one who goes by that name; empty if it does not know him. */
    Optional<Party> registered(Party addressee);
}
