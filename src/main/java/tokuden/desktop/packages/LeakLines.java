package tokuden.desktop.packages;

import java.util.ArrayList;
import java.util.List;
import tokuden.desktop.kit.Texts;
import tokuden.exchange.leaks.Leak;
import tokuden.exchange.leaks.LeakReport;
import tokuden.exchange.leaks.Trail;
import tokuden.exchange.leaks.Unseen;

/** Where reporters would have shown: file, place and way of hiding; never who. */
record LeakLines(Texts texts) {
    private static final int MOST = 20;

    List<String> of(LeakReport report) {
        List<String> lines = new ArrayList<>();
        for (Leak leak : report.leaks()) {
            lines.add(
                    texts.of(
                            "packages.leak",
                            leak.file(),
                            way(leak.trail()),
                            leak.place(),
                            texts.of("identifier." + leak.identifier().kind())));
        }
        for (Unseen unseen : report.unseen()) {
            lines.add(
                    texts.of(
                            "packages.unseen",
                            unseen.file(),
                            way(unseen.trail()),
                            texts.of("unseen." + unseen.reason())));
        }
        if (lines.size() > MOST) {
            int more = lines.size() - MOST;
            lines.subList(MOST, lines.size()).clear();
            lines.add(texts.of("packages.leaks.more", more));
        }
        return lines;
    }

    private String way(Trail trail) {
        return trail.steps().isEmpty() ? texts.of("packages.leak.plain") : trail.text();
    }
}
