package tokuden.examination.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Phrases of one data file by section. A line is a phrase as compared (lower case, without
 * compatibility forms), or a regular expression behind {@code ~}; {@code [name]} begins a section,
 * {@code #} a comment. A phrase of Latin letters stands as words of its own; in others a single
 * blank or line end between two letters does not matter.
 */
public final class PhraseBook {
    /** Expressions search the beginning and the end of a long text: its matter and its footer. */
    private static final int BEGINNING = 8_000;

    private static final int FOOTER = 4_000;
    private static final int MOST_HITS = 1_000;

    private final Map<Character, List<Phrase>> byFirst = new HashMap<>();
    private final BitSet firsts = new BitSet();
    private final List<Expression> expressions = new ArrayList<>();

    private record Phrase(String section, String text, boolean latin) {}

    private record Expression(String section, Pattern pattern, Needs needs) {}

    /** The shipped files of those names, e.g. {@code advertising.txt}, as one book. */
    public static PhraseBook shipped(String... names) {
        return new PhraseBook(Stream.of(names).flatMap(n -> lines(n).stream()).toList());
    }

    private static List<String> lines(String name) {
        String place = "/tokuden/examination/words/" + name;
        try (InputStream file = PhraseBook.class.getResourceAsStream(place)) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(place, unreadable);
        }
    }

    PhraseBook(List<String> lines) {
        String section = "";
        for (String given : lines) {
            String line = given.strip();
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (line.startsWith("~")) {
                String written = line.substring(1);
                expressions.add(
                        new Expression(section, Pattern.compile(written), Needs.of(written)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                add(section, line.toLowerCase(Locale.ROOT));
            }
        }
        byFirst.values().forEach(l -> l.sort(Comparator.comparing(p -> -p.text().length())));
    }

    /** Plain phrases under one heading; they are compared as they would be in a file. */
    public static PhraseBook of(String section, List<String> phrases) {
        PhraseBook book = new PhraseBook(List.of());
        phrases.stream().filter(p -> !p.isEmpty()).forEach(p -> book.add(section, p));
        return book;
    }

    /** The plain phrases of a section, the longest first. */
    public List<String> phrases(String section) {
        return byFirst.values().stream()
                .flatMap(List::stream)
                .filter(p -> p.section().equals(section))
                .map(Phrase::text)
                .sorted(Comparator.comparing((String t) -> -t.length()).thenComparing(t -> t))
                .toList();
    }

    private void add(String section, String text) {
        boolean latin = text.codePoints().allMatch(c -> c < 0x250);
        firsts.set(text.charAt(0));
        byFirst.computeIfAbsent(text.charAt(0), c -> new ArrayList<>())
                .add(new Phrase(section, text, latin));
    }

    /** Every phrase of every section, in the order of the text. */
    public List<Hit> in(SearchedText text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.length() && hits.size() < MOST_HITS; i++) {
            if (!firsts.get(text.charAt(i))) {
                continue;
            }
            for (Phrase phrase : byFirst.getOrDefault(text.charAt(i), List.of())) {
                int end = end(phrase, text, i);
                if (end > 0) {
                    hits.add(new Hit(phrase.section(), phrase.text(), text, i, end));
                }
            }
        }
        BitSet letters = new BitSet();
        text.text().chars().forEach(letters::set);
        expressions.stream()
                .filter(e -> e.needs().metBy(letters))
                .forEach(e -> find(e, text, hits));
        hits.sort(Comparator.comparingInt(Hit::start));
        return hits;
    }

    private static void find(Expression expression, SearchedText text, List<Hit> hits) {
        int length = text.length();
        find(expression, text, 0, Math.min(length, BEGINNING), hits);
        if (length > BEGINNING) {
            find(expression, text, Math.max(BEGINNING, length - FOOTER), length, hits);
        }
    }

    private static void find(
            Expression expression, SearchedText text, int from, int to, List<Hit> hits) {
        Matcher matcher = expression.pattern().matcher(text.text()).region(from, to);
        int most = hits.size() + MOST_HITS;
        while (hits.size() < most && matcher.find()) {
            hits.add(
                    new Hit(
                            expression.section(),
                            matcher.group(),
                            text,
                            matcher.start(),
                            matcher.end()));
        }
    }

    /** Where the phrase ends if it begins at {@code start}, else 0. */
    private static int end(Phrase phrase, SearchedText text, int start) {
        String wanted = phrase.text();
        int at = start;
        for (int k = 0; k < wanted.length(); k++) {
            boolean skips = k > 0 && !phrase.latin();
            if (skips && at < text.length() && isGap(text.charAt(at))) {
                at++;
            }
            if (at >= text.length() || !same(wanted.charAt(k), text.charAt(at))) {
                return 0;
            }
            at++;
        }
        return !phrase.latin() || standsAlone(text, start, at) ? at : 0;
    }

    private static boolean same(char wanted, char there) {
        return wanted == there || wanted == ' ' && there == '\n';
    }

    private static boolean isGap(char letter) {
        return letter == ' ' || letter == '\n';
    }

    private static boolean standsAlone(SearchedText text, int start, int end) {
        return (start == 0 || !isLatin(text.charAt(start - 1)) || !isLatin(text.charAt(start)))
                && (end >= text.length()
                        || !isLatin(text.charAt(end))
                        || !isLatin(text.charAt(end - 1)));
    }

    private static boolean isLatin(char letter) {
        return letter < 0x250 && Character.isLetterOrDigit(letter);
    }
}
