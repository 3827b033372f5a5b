package tokuden.casework.approval;

import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.Party;

/** The register a draft's addressees are held against (登録簿). */
public interface AddresseeRegister {
    /**
     * How the register writes the one a draft in that case addresses; empty if it does not know
     * him.
     */
    Optional<Party> registered(Party addressee, Case in);
}
