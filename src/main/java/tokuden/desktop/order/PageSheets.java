package tokuden.desktop.order;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;

/** The pages of an order one below the other, as wide as their pane. */
final class PageSheets {
    private static final double MARGIN = 60;

    private PageSheets() {}

    static Node of(List<PageImage> pages, ScrollPane in, String none) {
        VBox all = new VBox();
        all.getStyleClass().add("pages");
        pages.stream().map(page -> sheet(page, in)).forEach(all.getChildren()::add);
        if (pages.isEmpty()) {
            all.getChildren().add(new Label(none));
        }
        return all;
    }

    private static Node sheet(PageImage page, ScrollPane in) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        ImageView sheet = new ImageView(image);
        sheet.getStyleClass().add("page");
        sheet.setPreserveRatio(true);
        sheet.setSmooth(true);
        sheet.fitWidthProperty().bind(in.widthProperty().subtract(MARGIN));
        return sheet;
    }
}
