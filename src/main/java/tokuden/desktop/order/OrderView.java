package tokuden.desktop.order;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Determination;
import tokuden.casework.Lack;
import tokuden.casework.Stage;
import tokuden.casework.ladder.Ladder;
import tokuden.desktop.kit.CaseHead;
import tokuden.desktop.kit.CasePage;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.PageImage;
import tokuden.desktop.kit.PageSheets;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.law.Act;

/** Draws the road of an order: what lacks, the next step, the pages, and what they rest on. */
public final class OrderView extends OrderForm implements Screen {
    private static final Set<String> PARTY_LACKS =
            Set.of("order.no-sender", "order.party-incomplete");

    private final OrderViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final Clock clock;
    private final Parent root;
    @FXML private Label decided;
    @FXML private Label exported;
    @FXML private CaseHead head;
    @FXML private Button export;
    @FXML private VBox lacksBox;
    @FXML private VBox sourcesBox;
    @FXML private ScrollPane preview;

    public OrderView(
            OrderViewModel model, Texts texts, Navigator navigator, Clock clock, String symbol) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        this.clock = clock;
        root = new Screens(texts).draw(this);
        bind(model, texts, symbol);
        model.open().addListener((of, was, is) -> is.ifPresent(this::lay));
        model.lacks().addListener((ListChangeListener<Lack>) change -> tellLacks());
        model.pages().addListener((ListChangeListener<PageImage>) change -> drawPages());
        model.exported().addListener((ListChangeListener<Path>) change -> tellFiles());
        export.setOnAction(e -> chooseFolder());
        drawPages();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return firstField();
    }

    @Override
    public void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            if (model.step() == 4) {
                export.fire();
            } else {
                next(model.step());
            }
            event.consume();
        }
    }

    private void lay(Case now) {
        head.show(now, Optional.empty(), CasePage.ORDER, texts, navigator);
        fill(now, LocalDate.now(clock.withZone(Act.JAPAN)), texts);
        decided.setText(
                now.stage()
                        .match(
                                Stage.Reader.onlyOrdered(
                                        o ->
                                                texts.of(
                                                        "order.decided",
                                                        o.number().text(),
                                                        texts.day(o.orderedOn()),
                                                        o.approval().by().name()),
                                        "")));
        tellSources(now.breaches());
    }

    private void tellLacks() {
        lacksBox.getChildren().clear();
        if (!model.lacks().isEmpty()) {
            Label head = new Label(texts.of("order.lacks", model.lacks().size()));
            head.getStyleClass().add("subheading");
            lacksBox.getChildren().add(head);
        }
        for (Lack lack : model.lacks()) {
            Hyperlink mend = new Hyperlink("◇ " + texts.of(lack));
            mend.setWrapText(true);
            mend.setOnAction(e -> mend(lack));
            lacksBox.getChildren().add(mend);
            Ladder.skipped(lack)
                    .map(act -> new SkipReason(act, model, texts, this::lookAgain))
                    .ifPresent(lacksBox.getChildren()::add);
        }
    }

    private void mend(Lack lack) {
        if (goTo(lack)) {
            return;
        }
        if (lack.key().equals("order.by-route")) {
            caseNumber().ifPresent(n -> navigator.open(new Place.Drafting(n)));
        } else if (PARTY_LACKS.contains(lack.key())) {
            caseNumber().ifPresent(n -> navigator.open(new Place.Parties(n)));
        } else if (Ladder.skipped(lack).isPresent()) {
            caseNumber().ifPresent(n -> navigator.open(new Place.Course(n)));
        } else if (lack.key().equals("order.no-determination")) {
            openCase(Optional.empty());
        }
    }

    private void tellSources(List<Determination> breaches) {
        Label head = new Label(texts.of("order.sources", breaches.size()));
        head.getStyleClass().add("subheading");
        sourcesBox.getChildren().setAll(head);
        for (Determination d : breaches) {
            String item = d.item().map(texts::of).orElseGet(() -> texts.of(d.breach()));
            Hyperlink link =
                    new Hyperlink(
                            texts.of(
                                    "order.source",
                                    texts.day(d.sentOn()),
                                    item,
                                    d.provision().cited(),
                                    d.mail().hex().substring(0, 8)));
            link.setOnAction(e -> openCase(Optional.of(d)));
            sourcesBox.getChildren().add(link);
        }
    }

    private void openCase(Optional<Determination> at) {
        caseNumber()
                .ifPresent(n -> navigator.open(new Place.OneCase(n, at.map(Determination::mail))));
    }

    private Optional<CaseNumber> caseNumber() {
        return model.open().get().map(Case::number);
    }

    private void drawPages() {
        preview.setContent(PageSheets.of(model.pages(), preview, texts.of("order.no-pages")));
    }

    private void tellFiles() {
        exported.setText(
                model.exported().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.of("order.export"));
        Optional.ofNullable(chooser.showDialog(root.getScene().getWindow()))
                .ifPresent(folder -> model.export(folder.toPath()));
    }
}
