package tokuden.desktop.dossier;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.Sha256;

/**
 * The list of the mails of a case: choosing a line lays its mail open; X, Ctrl and Shift mark mails
 * to be determined together.
 */
final class MailList {
    private final DossierViewModel model;
    private final Texts texts;
    private final ListView<DossierViewModel.MailLine> list;

    MailList(
            DossierViewModel model,
            Texts texts,
            Look look,
            ListView<DossierViewModel.MailLine> list) {
        this.model = model;
        this.texts = texts;
        this.list = list;
        list.fixedCellSizeProperty().bind(look.rowHeight());
        list.setItems(model.mails());
        list.setCellFactory(of -> new Line());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (of, was, is) ->
                                Optional.ofNullable(is).ifPresent(l -> model.look(l.mail())));
        model.sheet().addListener((of, was, is) -> is.ifPresent(this::select));
        model.marked().all().addListener((ListChangeListener<Sha256>) change -> list.refresh());
    }

    private void select(MailSheet sheet) {
        model.mails().stream()
                .filter(l -> l.mail().equals(sheet.of()))
                .findFirst()
                .ifPresent(
                        l -> {
                            list.getSelectionModel().select(l);
                            list.scrollTo(l);
                        });
    }

    /** Marks the lines from the one laid open to that one. */
    private void markTo(int index) {
        int here = Math.max(0, list.getSelectionModel().getSelectedIndex());
        List<DossierViewModel.MailLine> span =
                model.mails().subList(Math.min(here, index), Math.max(here, index) + 1);
        model.marked().add(span.stream().map(l -> l.mail().exhibit()).toList());
    }

    private String told(DossierViewModel.MailLine line) {
        String when = line.mail().sentAt().map(texts::moment).orElse("－");
        String sign = line.suspected() > 0 ? "▲" + line.suspected() : "　";
        String mark = model.marked().has(line.mail().exhibit()) ? "✓ " : "";
        return mark
                + when.substring(Math.min(2, when.length() - 1))
                + " "
                + sign
                + " "
                + line.mail().subject();
    }

    /** A line of the list; a click with Ctrl or Shift marks and lays nothing open. */
    private final class Line extends ListCell<DossierViewModel.MailLine> {
        Line() {
            setPrefWidth(0);
            addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        }

        @Override
        protected void updateItem(DossierViewModel.MailLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean none = empty || line == null;
            setText(none ? "" : told(line));
            setTooltip(none ? null : new Tooltip(getText()));
            getStyleClass().remove("marked-mail");
            if (!none && model.marked().has(line.mail().exhibit())) {
                getStyleClass().add("marked-mail");
            }
        }

        private void pressed(MouseEvent event) {
            if (getItem() == null || event.getButton() != MouseButton.PRIMARY) {
                return;
            }
            if (event.isShortcutDown()) {
                model.marked().toggle(getItem().mail().exhibit());
                event.consume();
            } else if (event.isShiftDown()) {
                markTo(getIndex());
                event.consume();
            }
        }
    }
}
