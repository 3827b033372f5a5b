package tokuden.desktop.order;

import java.nio.file.Path;
import java.util.List;
import tokuden.casework.Case;
import tokuden.office.Officer;

/** The order as a paper: its pages to look at, its files to hand out. */
public interface OrderPapers {
    /** The pages as PDF, as far as the order has come; none before it is proposed. */
    byte[] pages(Case one, Officer by);

    /** Issues the decided order into the folder as PDF and DOCX; gives the files. */
    List<Path> export(Case one, Path folder, Officer by);
}
