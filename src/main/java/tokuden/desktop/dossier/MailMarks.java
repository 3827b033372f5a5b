package tokuden.desktop.dossier;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.evidence.Sha256;

/** Mails of the case marked to be determined together, in the order of the list. */
final class MailMarks {
    private final ObservableList<Sha256> marked = FXCollections.observableArrayList();

    ObservableList<Sha256> all() {
        return marked;
    }

    boolean has(Sha256 mail) {
        return marked.contains(mail);
    }

    void toggle(Sha256 mail) {
        if (!marked.remove(mail)) {
            marked.add(mail);
        }
    }

    /** Marks these besides those that are. */
    void add(List<Sha256> mails) {
        marked.addAll(mails.stream().filter(m -> !marked.contains(m)).toList());
    }

    /** Marks all of them, or none if all are. */
    void toggleAll(List<Sha256> mails) {
        if (marked.size() == mails.size()) {
            marked.clear();
        } else {
            marked.setAll(mails);
        }
    }
}
