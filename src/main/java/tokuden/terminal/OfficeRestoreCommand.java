package tokuden.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.office.Denial;
import tokuden.office.Officer;
import tokuden.office.signin.KeyCustody;
import tokuden.work.TroubleException;

/**
 * Lets an officer into an encrypted store again by the recovery code of the head of the office,
 * with a new password. The code has served then; a new one is shown.
 */
final class OfficeRestoreCommand extends Command {
    /** The variable of the environment for the recovery code. */
    static final String CODE = "TOKUDEN_RECOVERY_CODE";

    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--recovery-file", paramLabel = "FILE", descriptionKey = "recoveryFile")
    Path recoveryFile;

    @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "newPasswordFile")
    Path newPasswordFile;

    @Mixin RecoveryOption recovery = new RecoveryOption();

    OfficeRestoreCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        String id = store.id();
        unlock();
        try (Workplace place = context.tools().open(store.folder(), context.tools().clock())) {
            if (!place.credentials().keyring().encrypted()) {
                throw new TroubleException("keys.plain");
            }
            Officer officer =
                    place.offices()
                            .find()
                            .orElseThrow()
                            .officer(id)
                            .orElseThrow(() -> new TroubleException("officer.unknown", id));
            char[] fresh =
                    Password.of(
                            Optional.ofNullable(newPasswordFile),
                            OfficePasswordCommand.VARIABLE,
                            console().text("password.ask-new"));
            return restored(place, officer, fresh);
        }
    }

    private void unlock() {
        if (!context.tools().isLocked(store.folder())) {
            throw new TroubleException("keys.plain");
        }
        char[] code =
                Password.of(
                        Optional.ofNullable(recoveryFile), CODE, console().text("keys.ask-code"));
        if (!context.tools().unlock(store.folder(), new String(code))) {
            throw new TroubleException("keys.code-wrong");
        }
    }

    private int restored(Workplace place, Officer officer, char[] fresh) {
        List<Denial> objections = StoreOption.signIn(context, place).restore(officer, fresh);
        objections.forEach(o -> console().complainIn(o.in(console().language())));
        if (!objections.isEmpty()) {
            return NOT_WELL;
        }
        String next =
                new KeyCustody(context.tools().clock())
                        .recovery(place.credentials().keyring(), place.journal(), officer);
        console().say("password.changed");
        recovery.tell(context, place.offices().find().orElseThrow(), next);
        return WELL;
    }
}
