package tokuden.desktop.packages;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import tokuden.casework.CaseMail;

/** A mail of the case in the list from which a package is put together. */
final class Line {
    private final CaseMail mail;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    Line(CaseMail mail, boolean in) {
        this.mail = mail;
        chosen.set(in);
    }

    CaseMail mail() {
        return mail;
    }

    /** It goes into the package. */
    BooleanProperty chosen() {
        return chosen;
    }
}
