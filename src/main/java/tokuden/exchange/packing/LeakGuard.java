package tokuden.exchange.packing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tokuden.exchange.bag.Content;
import tokuden.exchange.bag.Watch;
import tokuden.exchange.leaks.Bounds;
import tokuden.exchange.leaks.Identifier;
import tokuden.exchange.leaks.Identifiers;
import tokuden.exchange.leaks.Leak;
import tokuden.exchange.leaks.LeakReport;
import tokuden.exchange.leaks.LeakScan;
import tokuden.exchange.leaks.Trail;
import tokuden.exchange.leaks.Unseen;

/**
 * Watches over a package of masked copies: looks for every reporter of the case in every file
 * before it is written. Where no word of a mail stands, what is before an @ alone is not looked
 * for: {@code index} or {@code manifest} may be somebody's.
 */
final class LeakGuard implements Watch {
    private final LeakScan everything;
    private final LeakScan surely;
    private final List<Leak> leaks = new ArrayList<>();
    private final List<Unseen> unseen = new ArrayList<>();
    private int files;

    LeakGuard(Identifiers signs) {
        this.everything = new LeakScan(signs);
        this.surely =
                new LeakScan(
                        new Identifiers(
                                signs.all().stream()
                                        .filter(i -> i.kind() != Identifier.Kind.LOCAL_PART)
                                        .toList()));
    }

    @Override
    public void leaving(String name, Content content) throws IOException {
        files++;
        if (content.size() > Bounds.USUAL.single()) {
            unseen.add(new Unseen(name, Trail.START, Unseen.Reason.TOO_MUCH));
            return;
        }
        try (InputStream in = content.open()) {
            LeakReport found =
                    (tellsOfMails(name) ? everything : surely).scan(name, in.readAllBytes());
            leaks.addAll(found.leaks());
            unseen.addAll(found.unseen());
        }
    }

    private static boolean tellsOfMails(String name) {
        return name.startsWith(PackageFiles.MAILS)
                || name.equals(PackageFiles.COPIES)
                || name.startsWith("data/index");
    }

    /** What was found in all of them, and in the papers beside the package. */
    LeakReport report(List<Path> beside) throws IOException {
        for (Path paper : beside) {
            leaving(String.valueOf(paper.getFileName()), Content.of(paper));
        }
        return new LeakReport(files, leaks, unseen);
    }
}
