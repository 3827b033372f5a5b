package tokuden.desktop.course;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import tokuden.casework.CaseMail;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.Selected;
import tokuden.casework.work.Splitting;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.Sha256;

/** 立件対象と分離: chosen mails go into the selection for a referral, or into a case of their own. */
final class MailsCard extends Card {
    private final ListView<CaseMail> mails;
    private final TextField reason;
    private final TextField title;
    private Set<Sha256> selected = Set.of();

    MailsCard(CourseViewModel model, Texts texts) {
        super("course.mails", model, texts);
        mails = field("course.mails.choose", "chooseMails", new ListView<>());
        mails.setPrefHeight(150);
        mails.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        mails.setCellFactory(of -> Cells.text(this::line));
        reason = field("course.reason", "mailsReason", new TextField());
        act("course.mails.select", "select", () -> select(true));
        act("course.mails.unselect", "unselect", () -> select(false));
        title = field("course.split.title", "splitTitle", new TextField());
        act("course.split", "split", this::split);
    }

    @Override
    void lay(CourseViewModel.Course course) {
        selected = Set.copyOf(course.sheet().selected());
        mails.getItems().setAll(course.in().mails());
    }

    private String line(CaseMail mail) {
        String sign = selected.contains(mail.exhibit()) ? "■ " : "　 ";
        return sign + mail.sentAt().map(texts::moment).orElse("—") + "　" + mail.subject();
    }

    private List<Sha256> chosen() {
        return mails.getSelectionModel().getSelectedItems().stream()
                .map(CaseMail::exhibit)
                .toList();
    }

    private void select(boolean into) {
        Selected selection = new Selected(into, chosen(), reason.getText().strip());
        model.take((in, by) -> new Clerk(model.rooms().recording()).select(in, selection, by));
    }

    private void split() {
        Splitting.Cut cut =
                new Splitting.Cut(
                        Set.copyOf(chosen()), title.getText().strip(), reason.getText().strip());
        model.take((in, by) -> new Splitting(model.rooms().recording()).split(in, cut, by));
    }
}
