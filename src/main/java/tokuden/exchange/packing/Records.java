package tokuden.exchange.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.casework.work.PackageMade;
import tokuden.casework.work.Recording;
import tokuden.exchange.leaks.LeakReport;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;

/** Notes in log and journal that a package was made, or kept back. */
final class Records {
    private static final int BATCH = 500;

    private final Shelves shelves;
    private final PackageOrder order;
    private final Officer by;

    Records(Shelves shelves, PackageOrder order, Officer by) {
        this.shelves = shelves;
        this.order = order;
        this.by = by;
    }

    /** The log of the case tells of a new package; the journal of every one, and of each mail. */
    void made(List<JournalEntry> each, List<Packed.Part> parts, List<PackageMade.Part> noted) {
        if (order.kept().isEmpty()) {
            new Recording(shelves.log(), shelves.journal(), shelves.clock())
                    .enter(order.of().number(), by, made(noted));
        }
        for (int from = 0; from < each.size(); from += BATCH) {
            shelves.journal().appendAll(each.subList(from, Math.min(each.size(), from + BATCH)));
        }
        TreeMap<String, String> particulars = particulars();
        particulars.put("mails", Integer.toString(order.wish().mails().size()));
        particulars.put("parts", Integer.toString(parts.size()));
        for (int i = 0; i < parts.size(); i++) {
            particulars.put("manifest." + (i + 1), parts.get(i).manifest().hex());
        }
        enter(order.kept().isPresent() ? "package.made-again" : "package.made", particulars);
    }

    /** It was kept back; the reporter himself is not named. */
    void blocked(LeakReport leaks) {
        TreeMap<String, String> particulars = particulars();
        particulars.put("leaks", Integer.toString(leaks.leaks().size()));
        particulars.put("unseen", Integer.toString(leaks.unseen().size()));
        enter("package.blocked", particulars);
    }

    private TreeMap<String, String> particulars() {
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("package", order.number());
        particulars.put("profile", order.wish().profile().name());
        if (!order.wish().recipient().isBlank()) {
            particulars.put("recipient", order.wish().recipient());
        }
        return particulars;
    }

    private void enter(String action, TreeMap<String, String> particulars) {
        List<JournalEntry> one = new ArrayList<>();
        one.add(
                new JournalEntry(
                        shelves.clock().instant(),
                        by.id(),
                        action,
                        order.of().number().text(),
                        particulars));
        shelves.journal().appendAll(one);
    }

    private PackageMade made(List<PackageMade.Part> noted) {
        return new PackageMade(
                order.number(),
                order.wish().profile().name(),
                order.journal(),
                order.entry(),
                order.wish().supplements(),
                order.wish().mails(),
                order.wish().size(),
                order.wish().sheets(),
                Optional.of(order.wish().recipient()).filter(r -> !r.isBlank()),
                noted);
    }
}
