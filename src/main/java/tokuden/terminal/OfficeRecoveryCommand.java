package tokuden.terminal;

import picocli.CommandLine.Mixin;
import tokuden.office.Deed;
import tokuden.office.Officer;
import tokuden.office.signin.KeyCustody;

/** Makes a new recovery code of an encrypted store; the one before opens nothing more. */
final class OfficeRecoveryCommand extends StoreCommand {
    @Mixin RecoveryOption recovery = new RecoveryOption();

    OfficeRecoveryCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Officer by = store.acting(place, Deed.RESET_PASSWORD);
        String code =
                new KeyCustody(context.tools().clock())
                        .recovery(place.credentials().keyring(), place.journal(), by);
        recovery.tell(context, place.offices().find().orElseThrow(), code);
        return WELL;
    }
}
