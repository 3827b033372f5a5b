package tokuden.terminal;

import java.security.SecureRandom;
import java.util.List;
import picocli.CommandLine.Parameters;
import tokuden.office.Deed;
import tokuden.office.Denial;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.signin.TemporaryPassword;
import tokuden.work.TroubleException;

/** Gives an officer a temporary password, shown this once. */
final class OfficeResetCommand extends StoreCommand {
    @Parameters(paramLabel = "ID", descriptionKey = "officerId")
    String id;

    OfficeResetCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Office office = place.offices().find().orElseThrow();
        if (office.onTrial()) {
            throw new TroubleException("office.not-founded");
        }
        Officer by = store.acting(place, Deed.RESET_PASSWORD);
        Officer forgetful =
                office.officer(id).orElseThrow(() -> new TroubleException("officer.unknown", id));
        String password = TemporaryPassword.make(new SecureRandom());
        List<Denial> objections =
                StoreOption.signIn(context, place).reset(by, forgetful, password.toCharArray());
        objections.forEach(o -> console().complainIn(o.in(console().language())));
        if (objections.isEmpty()) {
            console().say("office.first-password", id, password);
        }
        return objections.isEmpty() ? WELL : NOT_WELL;
    }
}
