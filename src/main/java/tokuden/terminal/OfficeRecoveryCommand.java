package tokuden.terminal;

import tokuden.office.Deed;
import tokuden.office.Officer;
import tokuden.office.signin.KeyCustody;

/** Makes a new recovery code of an encrypted store; the one before opens nothing more. */
final class OfficeRecoveryCommand extends StoreCommand {
    OfficeRecoveryCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Officer by = store.acting(place, Deed.RESET_PASSWORD);
        String code =
                new KeyCustody(context.tools().clock())
                        .recovery(place.credentials().keyring(), place.journal(), by);
        console().say("keys.recovery", code);
        return WELL;
    }
}
