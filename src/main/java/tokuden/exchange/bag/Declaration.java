package tokuden.exchange.bag;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code bagit.txt} declares: the version of BagIt and the encoding of the other tag files.
 */
record Declaration(String version, Charset encoding) {
    static final String FILE = "bagit.txt";

    private static final Declaration USUAL = new Declaration("1.0", StandardCharsets.UTF_8);
    private static final List<String> KNOWN =
            List.of("0.93", "0.94", "0.95", "0.96", "0.97", "1.0");
    private static final Pattern VERSION = Pattern.compile("BagIt-Version(\\s*): *(\\S+)(\\s*)");
    private static final Pattern ENCODING =
            Pattern.compile("Tag-File-Character-Encoding(\\s*): *(\\S+)(\\s*)");

    /** Since RFC 8493 the rules are stricter. */
    boolean strict() {
        return version.equals("1.0");
    }

    /** Reads it; what is wrong is told, and the usual is taken for what cannot be read. */
    static Declaration read(PackedFiles files, Consumer<BagFault> faults) {
        if (!files.names().contains(FILE)) {
            faults.accept(new BagFault("declaration.missing", FILE));
            return USUAL;
        }
        List<String> lines =
                TagText.lines(files, FILE, StandardCharsets.UTF_8, faults).stream()
                        .filter(line -> !line.isEmpty())
                        .toList();
        Matcher version = VERSION.matcher(lines.isEmpty() ? "" : lines.get(0));
        Matcher encoding = ENCODING.matcher(lines.size() < 2 ? "" : lines.get(1));
        if (lines.size() != 2 || !version.matches() || !encoding.matches()) {
            faults.accept(new BagFault("declaration.wrong", FILE));
            return USUAL;
        }
        if (!KNOWN.contains(version.group(2))) {
            faults.accept(new BagFault("declaration.version", FILE, version.group(2)));
            return USUAL;
        }
        boolean blanks =
                !(version.group(1) + version.group(3) + encoding.group(1) + encoding.group(3))
                        .isEmpty();
        if (blanks && version.group(2).equals(USUAL.version())) {
            faults.accept(new BagFault("declaration.blanks", FILE));
        }
        return new Declaration(version.group(2), charset(encoding.group(2), faults));
    }

    private static Charset charset(String name, Consumer<BagFault> faults) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            faults.accept(new BagFault("declaration.encoding", FILE, name));
            return StandardCharsets.UTF_8;
        }
    }
}
