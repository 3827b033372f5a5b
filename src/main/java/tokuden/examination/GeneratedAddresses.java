package tokuden.examination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds addresses that look made by a program: series that count or run through letters in one
 * place, and strings of chance of one length. Looks only at the letters; that nobody uses them is
 * another question.
 */
final class GeneratedAddresses {
    /** The fewest addresses that differ in one place only. */
    private static final int SERIES = 5;

    /** The fewest addresses of a number series with few gaps. */
    private static final int COUNTED = 5;

    /** A counted series has at least one address in so many numbers. */
    private static final int WIDEST_GAP = 4;

    /** The fewest strings of chance, and the share of one length that must look so. */
    private static final int CHANCE = 8;

    private static final double MOSTLY = 0.7;
    private static final int MOST_ADDRESSES = 20_000;
    private static final int LONGEST = 64;

    private GeneratedAddresses() {}

    static Set<String> in(Collection<String> addresses) {
        Set<String> found = new LinkedHashSet<>();
        Map<String, List<String>> byDomain = new TreeMap<>();
        addresses.stream()
                .limit(MOST_ADDRESSES)
                .forEach(a -> byDomain.computeIfAbsent(domain(a), d -> new ArrayList<>()).add(a));
        byDomain.values()
                .forEach(
                        list -> {
                            found.addAll(counted(list));
                            found.addAll(enumerated(list));
                            found.addAll(ofChance(list));
                        });
        return found;
    }

    /** The same word with numbers that follow each other. */
    private static Set<String> counted(List<String> addresses) {
        Map<String, TreeMap<Long, List<String>>> bySkeleton = new HashMap<>();
        for (String address : addresses) {
            String local = local(address);
            int end = lastDigit(local);
            int start = end;
            while (start > 0 && isDigit(local.charAt(start - 1)) && end - start < 12) {
                start--;
            }
            if (start < end) {
                String skeleton = local.substring(0, start) + "#" + local.substring(end);
                bySkeleton
                        .computeIfAbsent(skeleton, s -> new TreeMap<>())
                        .computeIfAbsent(
                                Long.parseLong(local.substring(start, end)), n -> new ArrayList<>())
                        .add(address);
            }
        }
        Set<String> found = new LinkedHashSet<>();
        bySkeleton.values().stream()
                .filter(GeneratedAddresses::dense)
                .forEach(series -> series.values().forEach(found::addAll));
        return found;
    }

    private static boolean dense(TreeMap<Long, List<String>> series) {
        if (series.size() < COUNTED) {
            return false;
        }
        long step = 0;
        long before = series.firstKey();
        for (long number : series.keySet()) {
            step = gcd(step, number - before);
            before = number;
        }
        long places = (series.lastKey() - series.firstKey()) / Math.max(1, step) + 1;
        return places <= (long) series.size() * WIDEST_GAP;
    }

    /** The same letters but for one place, or for two that stand together. */
    private static Set<String> enumerated(List<String> addresses) {
        Map<String, Set<String>> byMask = new HashMap<>();
        for (String address : addresses) {
            String local = local(address);
            for (int i = 0; i < Math.min(local.length(), LONGEST); i++) {
                for (int width = 1; width <= 2 && i + width <= local.length(); width++) {
                    String mask =
                            local.substring(0, i) + "*".repeat(width) + local.substring(i + width);
                    if (local.length() > width + 1) {
                        byMask.computeIfAbsent(mask, m -> new LinkedHashSet<>()).add(address);
                    }
                }
            }
        }
        Set<String> found = new LinkedHashSet<>();
        byMask.forEach(
                (mask, members) -> {
                    if (members.size() >= (mask.contains("**") ? SERIES * 2 : SERIES)) {
                        found.addAll(members);
                    }
                });
        return found;
    }

    /** Strings of one length in which letters follow each other as in no name. */
    private static Set<String> ofChance(List<String> addresses) {
        Map<Integer, List<String>> byLength = new TreeMap<>();
        addresses.forEach(
                a -> byLength.computeIfAbsent(local(a).length(), n -> new ArrayList<>()).add(a));
        Set<String> found = new LinkedHashSet<>();
        for (List<String> group : byLength.values()) {
            List<String> odd = group.stream().filter(a -> looksLikeChance(local(a))).toList();
            if (odd.size() >= CHANCE && odd.size() >= group.size() * MOSTLY) {
                found.addAll(odd);
            }
        }
        return found;
    }

    /** Digits and letters in turn, or consonants in rows that no word has. */
    private static boolean looksLikeChance(String local) {
        if (local.length() < 5) {
            return false;
        }
        int changes = 0;
        int row = 0;
        int longestRow = 0;
        for (int i = 0; i < local.length(); i++) {
            char letter = local.charAt(i);
            changes += i > 0 && isDigit(letter) != isDigit(local.charAt(i - 1)) ? 1 : 0;
            boolean consonant = letter >= 'a' && letter <= 'z' && "aeiouy".indexOf(letter) < 0;
            row = consonant ? row + 1 : 0;
            longestRow = Math.max(longestRow, row);
        }
        return changes >= 3 || longestRow >= 4;
    }

    private static int lastDigit(String local) {
        int end = local.length();
        while (end > 0 && !isDigit(local.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    private static String local(String address) {
        int at = address.lastIndexOf('@');
        String local = at < 0 ? address : address.substring(0, at);
        return local.toLowerCase(Locale.ROOT);
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
