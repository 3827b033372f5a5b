package tokuden.documents.forms;

import tokuden.documents.wording.Templates;
import tokuden.law.Act;
import tokuden.law.LawFiles;
import tokuden.law.Procedure;

/** What every form is written with: the act, the law of procedure, the wording of the office. */
public record Stationery(Act act, Procedure procedure, Templates templates) {
    /** With the law and the wording as shipped. */
    public static Stationery shipped() {
        return with(LawFiles.shipped());
    }

    /** With that act, and all else as shipped. */
    public static Stationery with(Act act) {
        return new Stationery(act, Procedure.shipped(), Templates.shipped());
    }

    /** With that act and the office's own wording. */
    public static Stationery with(Act act, Templates templates) {
        return new Stationery(act, Procedure.shipped(), templates);
    }
}
