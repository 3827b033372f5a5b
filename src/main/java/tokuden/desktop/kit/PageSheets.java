package tokuden.desktop.kit;

import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The pages of a paper one below the other, as wide as their pane. */
public final class PageSheets {
    private static final double MARGIN = 60;

    private PageSheets() {}

    /** The pages in that pane, or that text if there are none. */
    public static Node of(List<PageImage> pages, ScrollPane in, String none) {
        VBox all = new VBox();
        all.getStyleClass().add("pages");
        pages.stream().map(page -> sheet(page, in)).forEach(all.getChildren()::add);
        if (pages.isEmpty()) {
            all.getChildren().add(new Label(none));
        }
        return all;
    }

    /** Prints the pages, each on a sheet; false if there is no printer or nobody chose one. */
    public static boolean print(List<PageImage> pages, Window from) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(from)) {
            return false;
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        boolean fine = true;
        for (PageImage page : pages) {
            ImageView sheet = new ImageView(image(page));
            sheet.setPreserveRatio(true);
            sheet.setFitWidth(layout.getPrintableWidth());
            sheet.setFitHeight(layout.getPrintableHeight());
            fine = fine && job.printPage(layout, sheet);
        }
        return fine && job.endJob();
    }

    private static Node sheet(PageImage page, ScrollPane in) {
        ImageView sheet = new ImageView(image(page));
        sheet.getStyleClass().add("page");
        sheet.setPreserveRatio(true);
        sheet.setSmooth(true);
        sheet.fitWidthProperty().bind(in.widthProperty().subtract(MARGIN));
        return sheet;
    }

    private static WritableImage image(PageImage page) {
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
        return image;
    }
}
