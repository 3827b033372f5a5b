package tokuden.exchange.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tokuden.evidence.Sha256;
import tokuden.exchange.bag.BagFault;
import tokuden.exchange.bag.BagWriter;
import tokuden.exchange.bag.PackedFiles;

/**
 * What a package of ours holds beyond the rules of BagIt: no file lies beside the lists, every list
 * is written in one form, and the list of all files says the same as the others.
 */
final class ListsCheck {
    private static final Pattern FORM =
            Pattern.compile("(?:(?:[0-9a-f]{64}|[0-9a-f]{128})  [\\x21-\\x7e]+\\n)*");
    private static final List<String> LISTS = List.of("manifest-sha256.txt", "manifest-sha512.txt");
    private static final List<String> TAG_LISTS =
            List.of("tagmanifest-sha256.txt", "tagmanifest-sha512.txt");

    private final PackedFiles files;
    private final List<BagFault> faults = new ArrayList<>();

    private ListsCheck(PackedFiles files) {
        this.files = files;
    }

    static List<BagFault> of(PackedFiles files) {
        ListsCheck check = new ListsCheck(files);
        check.run();
        return check.faults;
    }

    private void run() {
        Set<String> lists = new TreeSet<>(LISTS);
        lists.addAll(TAG_LISTS);
        lists.add(BagWriter.SUMS);
        for (String list : lists) {
            if (!files.names().contains(list)) {
                faults.add(new BagFault("file.missing", list, "BagIt"));
            } else if (!FORM.matcher(text(list)).matches()) {
                faults.add(new BagFault("own.list-form", list));
            }
        }
        Map<String, String> tags = entries(TAG_LISTS.get(0));
        files.names().stream()
                .filter(n -> !n.startsWith("data/") && !tags.containsKey(n))
                .filter(n -> !TAG_LISTS.contains(n) && !n.equals(BagWriter.SUMS))
                .forEach(n -> faults.add(new BagFault("own.added", n)));
        if (faults.isEmpty()) {
            sums(tags);
        }
    }

    /** The list of all files against the lists it repeats. */
    private void sums(Map<String, String> tags) {
        Map<String, String> expected = new LinkedHashMap<>(entries(LISTS.get(0)));
        expected.putAll(tags);
        Map<String, String> sums = entries(BagWriter.SUMS);
        for (String list : TAG_LISTS) {
            String hash = Sha256.of(files.bytes(list)).hex();
            expected.put(list, hash);
            if (sums.containsKey(list) && !sums.get(list).equals(hash)) {
                faults.add(new BagFault("file.changed", list, BagWriter.SUMS));
            }
        }
        if (!sums.equals(expected)) {
            faults.add(new BagFault("own.sums", BagWriter.SUMS));
        }
    }

    private Map<String, String> entries(String list) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (!files.names().contains(list)) {
            return entries;
        }
        text(list)
                .lines()
                .filter(line -> line.indexOf("  ") >= 0)
                .forEach(
                        line -> {
                            int blank = line.indexOf("  ");
                            entries.put(line.substring(blank + 2), line.substring(0, blank));
                        });
        return entries;
    }

    private String text(String list) {
        return new String(files.bytes(list), StandardCharsets.ISO_8859_1);
    }
}
