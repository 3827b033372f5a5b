package tokuden.exchange.bag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What {@code bag-info.txt} says of a bag, for persons: labels and values in their order. */
public record BagInfo(List<Line> lines) {
    public static final String FILE = "bag-info.txt";

    public BagInfo {
        lines = List.copyOf(lines);
    }

    /** A label with its value. */
    public record Line(String label, String value) {}

    /** The first value of that label, however its letters are cased. */
    public Optional<String> first(String label) {
        return lines.stream()
                .filter(l -> l.label().equalsIgnoreCase(label))
                .map(Line::value)
                .findFirst();
    }

    static BagInfo read(PackedFiles files, Declaration by, Consumer<BagFault> faults) {
        List<Line> lines = new ArrayList<>();
        if (files.names().contains(FILE)) {
            int number = 0;
            for (String line : TagText.lines(files, FILE, by.encoding(), faults)) {
                number++;
                take(line, number, lines, by.strict() ? faults : none -> {});
            }
        }
        return new BagInfo(lines);
    }

    private static void take(String text, int number, List<Line> lines, Consumer<BagFault> faults) {
        int colon = text.indexOf(':');
        boolean more = !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(0) == '\t');
        if (text.isBlank()) {
            return;
        }
        if (more && !lines.isEmpty()) {
            Line last = lines.remove(lines.size() - 1);
            lines.add(new Line(last.label(), last.value() + " " + text.strip()));
        } else if (colon <= 0) {
            faults.accept(new BagFault("info.line", FILE, "" + number));
        } else {
            String label = text.substring(0, colon);
            if (!label.equals(label.strip())) {
                faults.accept(new BagFault("info.line", FILE, "" + number));
            }
            lines.add(new Line(label.strip(), text.substring(colon + 1).strip()));
        }
    }
}
