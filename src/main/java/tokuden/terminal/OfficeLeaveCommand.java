package tokuden.terminal;

import picocli.CommandLine.Parameters;
import tokuden.office.Deed;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.work.TroubleException;

/** An officer leaves the office: he keeps his name, and loses his rights, password and key. */
final class OfficeLeaveCommand extends StoreCommand {
    @Parameters(paramLabel = "ID", descriptionKey = "officerId")
    String id;

    OfficeLeaveCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Office office = place.offices().find().orElseThrow();
        if (office.onTrial()) {
            throw new TroubleException("office.not-founded");
        }
        Officer by = store.acting(place, Deed.SET_OFFICE);
        Officer leaving =
                office.officer(id).orElseThrow(() -> new TroubleException("officer.unknown", id));
        if (by.id().equals(id)) {
            throw new TroubleException("office.leaves-himself", id);
        }
        StoreOption.signIn(context, place).dismiss(by, leaving);
        console().say("office.left", leaving.name());
        return WELL;
    }
}
