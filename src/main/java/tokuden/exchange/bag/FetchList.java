package tokuden.exchange.bag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the payload that were left out and lie at some address ({@code fetch.txt}). This
 * program never fetches them: a bag is whole only if they are in it.
 */
record FetchList(List<String> paths) {
    static final String FILE = "fetch.txt";

    private static final Pattern LINE = Pattern.compile("(\\S+)[ \\t]+(\\d+|-)[ \\t]+(.+)");

    static FetchList read(PackedFiles files, Declaration by, Consumer<BagFault> faults) {
        List<String> paths = new ArrayList<>();
        if (files.names().contains(FILE)) {
            int number = 0;
            for (String line : TagText.lines(files, FILE, by.encoding(), faults)) {
                number++;
                Matcher parts = LINE.matcher(line);
                if (line.isBlank()) {
                    continue;
                }
                if (!parts.matches()) {
                    faults.accept(new BagFault("fetch.line", FILE, "" + number));
                    continue;
                }
                String path = BagPath.plain(parts.group(3));
                path = by.strict() ? BagPath.decoded(path) : path;
                if (!BagPath.isInside(path) || !path.startsWith(BagPath.PAYLOAD)) {
                    faults.accept(new BagFault("path.outside", parts.group(3)));
                } else {
                    paths.add(path);
                }
            }
        }
        return new FetchList(paths);
    }
}
