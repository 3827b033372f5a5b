package tokuden.desktop.origin;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.mail.route.ProviderProfile;

/** Draws whom a person trusts, and the route below it. */
final class RouteView {
    private final OriginViewModel model;
    private final Texts texts;
    private final RouteWords words;
    private final Parent root;
    @FXML private ComboBox<Optional<ProviderProfile>> provider;
    @FXML private TextField hosts;
    @FXML private Button trust;
    @FXML private Label hint;
    @FXML private ListView<RouteRow> rows;

    RouteView(OriginViewModel model, Screens screens, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new RouteWords(texts);
        root = screens.draw(this);
        provider.setConverter(new ProviderWords());
        provider.getItems().add(Optional.empty());
        model.providers().stream().map(Optional::of).forEach(provider.getItems()::add);
        provider.setValue(Optional.empty());
        trust.setOnAction(e -> model.trust(provider.getValue(), hosts.getText()));
        trust.disableProperty().bind(model.traced().map(Optional::isEmpty));
        Cells.onlyWhen(hint, hint.textProperty().map(t -> !t.isEmpty()));
        rows.setCellFactory(list -> new RouteCell());
        rows.setPlaceholder(new Label(texts.of("dossier.no-mail")));
        Chosen.in(rows, rows.getSelectionModel(), model);
        model.traced().addListener((of, was, is) -> lay(is));
        lay(model.traced().get());
    }

    Parent root() {
        return root;
    }

    ListView<RouteRow> rows() {
        return rows;
    }

    private void lay(Optional<TracedMail> traced) {
        rows.getItems().setAll(traced.map(words::of).orElse(List.of()));
        traced.ifPresent(this::lay);
    }

    private void lay(TracedMail traced) {
        provider.setValue(traced.trust().profile().or(traced::proposed));
        hosts.setText(String.join(" ", traced.trust().others()));
        hint.setText(hint(traced));
        rows.getSelectionModel().select(boundary(traced));
    }

    private String hint(TracedMail traced) {
        if (traced.proposed().isPresent()) {
            return texts.of("origin.trust.proposed", traced.proposed().get().name());
        }
        boolean unconfirmed =
                traced.trust().profile().filter(ProviderProfile::isUnconfirmed).isPresent();
        return unconfirmed ? texts.of("origin.trust.unconfirmed") : "";
    }

    /** The row a person should see first: where the trust ends. */
    private int boundary(TracedMail traced) {
        return traced.trace().route().boundary().map(b -> b.line().index()).orElse(0);
    }

    private final class ProviderWords extends StringConverter<Optional<ProviderProfile>> {
        @Override
        public String toString(Optional<ProviderProfile> value) {
            return value == null || value.isEmpty()
                    ? texts.of("origin.trust.none")
                    : value.get().name()
                            + (value.get().isUnconfirmed() ? texts.of("dossier.unconfirmed") : "");
        }

        @Override
        public Optional<ProviderProfile> fromString(String text) {
            return Optional.empty();
        }
    }
}
