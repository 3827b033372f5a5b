package tokuden.desktop.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;

/** Draws the three statements side by side, the signs, the statements of time, and the DNS form. */
final class ProofView {
    private static final double TWO_LINES = 1.5;
    private final Texts texts;
    private final DnsView dns;
    private final Parent root;
    @FXML private TabPane tabs;
    @FXML private Tab signsTab;
    @FXML private Tab dnsTab;
    @FXML private TableView<ResultRow> results;
    @FXML private TableColumn<ResultRow, ResultRow> method;
    @FXML private TableColumn<ResultRow, ResultRow> recorded;
    @FXML private TableColumn<ResultRow, ResultRow> body;
    @FXML private TableColumn<ResultRow, ResultRow> verified;
    @FXML private TableColumn<ResultRow, ResultRow> answers;
    @FXML private ListView<SignRow> signs;
    @FXML private ListView<TimeRow> times;

    ProofView(OriginViewModel model, DnsView dns, Screens screens, Texts texts, Look look) {
        this.texts = texts;
        this.dns = dns;
        root = screens.draw(this);
        dnsTab.setContent(dns.root());
        Cells.sizes(results, method, look);
        results.fixedCellSizeProperty().bind(look.rowHeight().multiply(TWO_LINES));
        Cells.column(
                method,
                r -> r.method() + "\n" + r.identity(),
                r -> r.method() + "\n" + r.identity(),
                r -> "");
        cell(recorded, ResultRow::recorded);
        cell(body, ResultRow::body);
        cell(verified, ResultRow::verified);
        Cells.column(
                answers, r -> r.dns().replaceFirst(" (?=\\d{4}-)", "\n"), ResultRow::dns, r -> "");
        signs.setCellFactory(list -> new LinesCell<>(this::lines));
        signs.setPlaceholder(new Label(texts.of("origin.sign.none")));
        times.setCellFactory(list -> new LinesCell<>(this::lines));
        times.setPlaceholder(new Label(texts.of("origin.time.none")));
        Chosen.in(results, results.getSelectionModel(), model);
        Chosen.in(signs, signs.getSelectionModel(), model);
        Chosen.in(times, times.getSelectionModel(), model);
        model.traced().addListener((of, was, is) -> lay(is));
        lay(model.traced().get());
    }

    Parent root() {
        return root;
    }

    /**
     * Turns to the statements, the signs, the times or the DNS form (0 to 3), with the keyboard.
     */
    void turnTo(int tab) {
        tabs.getSelectionModel().select(tab);
        List<Node> first = List.of(results, signs, times, dns.firstFocus());
        first.get(tab).requestFocus();
    }

    private void lay(Optional<TracedMail> traced) {
        results.getItems()
                .setAll(traced.map(t -> new ResultWords(texts).of(t.trace())).orElse(List.of()));
        SignWords words = new SignWords(texts);
        signs.getItems().setAll(traced.map(t -> words.of(t.trace().signs())).orElse(List.of()));
        times.getItems().setAll(traced.map(t -> words.times(t.editions())).orElse(List.of()));
        signsTab.setText(texts.of("origin.tab.signs", signs.getItems().size()));
    }

    private static void cell(
            TableColumn<ResultRow, ResultRow> column, Function<ResultRow, ResultRow.Cell> cell) {
        Cells.column(
                column,
                r -> cell.apply(r).text(),
                r -> cell.apply(r).whole(),
                r -> cell.apply(r).style());
    }

    private List<LinesCell.Line> lines(SignRow row) {
        List<LinesCell.Line> lines = new ArrayList<>();
        String element = row.element().isEmpty() ? "" : "　" + row.element();
        lines.add(new LinesCell.Line(row.strength() + "　" + row.rule() + element, row.style()));
        lines.add(new LinesCell.Line(row.what(), ""));
        row.weakening().forEach(w -> lines.add(new LinesCell.Line("└ " + w, "muted")));
        return lines;
    }

    private List<LinesCell.Line> lines(TimeRow row) {
        String head = (row.decides() ? "▶ " : "　 ") + row.when();
        String decides = row.decides() ? "　" + texts.of("origin.time.decides") : "";
        List<LinesCell.Line> lines = new ArrayList<>();
        lines.add(new LinesCell.Line(head + decides, row.decides() ? "hop-title" : ""));
        lines.add(new LinesCell.Line("　 " + row.source() + "　" + row.edition(), "muted"));
        if (row.straddles()) {
            lines.add(
                    new LinesCell.Line(
                            "　 ▲ " + texts.of("origin.time.straddles"), "mark-suspected"));
        }
        return lines;
    }
}
