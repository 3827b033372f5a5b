package tokuden.desktop.origin;

import java.util.Optional;
import javafx.scene.control.ListView;
import tokuden.casework.CaseMail;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Texts;

/** The mails of the case in a narrow list: when, and the subject. */
final class MailWords {
    private MailWords() {}

    /** Fills the list; the mail chosen in it is looked at. */
    static void bind(ListView<CaseMail> list, OriginViewModel model, Texts texts) {
        list.setItems(model.mails());
        list.setCellFactory(l -> Cells.text(mail -> told(mail, texts)));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((of, was, is) -> Optional.ofNullable(is).ifPresent(model::look));
    }

    private static String told(CaseMail mail, Texts texts) {
        String when = mail.sentAt().map(texts::moment).orElse("－");
        return when.substring(Math.min(2, when.length() - 1)) + " " + mail.subject();
    }
}
