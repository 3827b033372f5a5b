package tokuden.terminal;

import picocli.CommandLine.Mixin;
import tokuden.office.Deed;
import tokuden.office.Officer;
import tokuden.office.signin.Founded;
import tokuden.office.signin.KeyCustody;
import tokuden.work.TroubleException;

/** Turns the store of an office on duty into an encrypted one: copied, compared, then swapped. */
final class StoreEncryptCommand extends StoreCommand {
    @Mixin RecoveryOption recovery = new RecoveryOption();

    StoreEncryptCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        if (place.offices().find().orElseThrow().onTrial()) {
            throw new TroubleException("keys.on-trial");
        }
        if (place.credentials().keyring().encrypted()) {
            throw new TroubleException("keys.encrypted-already", store.folder().toString());
        }
        Officer by = store.acting(place, Deed.SET_OFFICE);
        Founded done =
                new KeyCustody(context.tools().clock())
                        .encrypt(place.twin(), by, store.password(context));
        recovery.tell(context, place.offices().find().orElseThrow(), done.recovery().orElseThrow());
        done.effect().run();
        console().say("keys.encrypted");
        return WELL;
    }
}
