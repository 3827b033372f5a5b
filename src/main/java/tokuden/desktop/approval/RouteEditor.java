package tokuden.desktop.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tokuden.casework.approval.Station;
import tokuden.desktop.kit.Texts;
import tokuden.office.Officer;

/** The route of a draft: its stops in order, one more to add, the last one decides. */
public final class RouteEditor extends VBox {
    private final VBox lines = new VBox(2);
    private final ComboBox<Station.Kind> kind = new ComboBox<>();
    private final ComboBox<Officer> officer = new ComboBox<>();
    private final Button add = new Button();
    private final List<Station> stations = new ArrayList<>();
    private List<Officer> officers = List.of();
    private Optional<Texts> texts = Optional.empty();

    public RouteEditor() {
        setSpacing(6);
        kind.setId("stopKind");
        officer.setId("stopOfficer");
        add.setId("addStop");
        add.setMnemonicParsing(false);
        add.setOnAction(e -> add());
        getChildren().addAll(lines, new FlowPane(8, 6, kind, officer, add));
    }

    /** Offers those officers; begins with those stops. */
    void fill(List<Officer> offered, List<Station> begin, Texts words) {
        officers = List.copyOf(offered);
        texts = Optional.of(words);
        add.setText(words.of("draft.route.add"));
        kind.getItems().setAll(Station.Kind.values());
        kind.setConverter(written(words::of));
        kind.setValue(Station.Kind.CIRCULATION);
        kind.setAccessibleText(words.of("draft.route"));
        officer.getItems().setAll(officers);
        officer.setConverter(written(o -> o.name() + "　" + o.post()));
        officer.setAccessibleText(words.of("frame.officer"));
        officers.stream().findFirst().ifPresent(officer::setValue);
        show(begin);
    }

    /** Shows those stops. */
    void show(List<Station> stops) {
        stations.clear();
        stations.addAll(stops);
        lay();
    }

    List<Station> stations() {
        return List.copyOf(stations);
    }

    private void add() {
        Optional.ofNullable(officer.getValue())
                .map(o -> new Station(kind.getValue(), o.post(), o.id()))
                .ifPresent(
                        stop -> {
                            stations.removeIf(s -> takesPlaceOf(stop, s));
                            stations.add(decisionLast(), stop);
                            lay();
                        });
    }

    /** There is one decision, and nobody stands on the route twice. */
    private static boolean takesPlaceOf(Station stop, Station old) {
        boolean decides = stop.kind() == Station.Kind.DECISION;
        return old.officer().equals(stop.officer()) || decides && old.kind() == stop.kind();
    }

    private int decisionLast() {
        boolean decision =
                !stations.isEmpty()
                        && stations.get(stations.size() - 1).kind() == Station.Kind.DECISION;
        return decision ? stations.size() - 1 : stations.size();
    }

    private void lay() {
        lines.getChildren().clear();
        for (Station stop : stations) {
            String name =
                    officers.stream()
                            .filter(o -> o.id().equals(stop.officer()))
                            .map(Officer::name)
                            .findFirst()
                            .orElse(stop.officer());
            String kindWord = texts.map(t -> t.of(stop.kind())).orElse("");
            Label line = new Label(kindWord + "　" + stop.post() + "　" + name);
            Button out = new Button("×");
            out.getStyleClass().add("small-act");
            out.setAccessibleText(texts.map(t -> t.of("draft.route.out", name)).orElse(""));
            out.setOnAction(
                    e -> {
                        stations.remove(stop);
                        lay();
                    });
            HBox row = new HBox(8, line, out);
            row.setStyle("-fx-alignment: center-left;");
            lines.getChildren().add(row);
        }
    }

    private static <T> StringConverter<T> written(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        };
    }
}
