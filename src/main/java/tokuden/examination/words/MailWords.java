package tokuden.examination.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tokuden.mail.BodyText;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;

/** What a {@link PhraseBook} finds in the subject and the texts of one mail. */
public final class MailWords {
    private final List<Hit> subject = new ArrayList<>();
    private final List<Hit> texts = new ArrayList<>();
    private final List<SearchedText> searched = new ArrayList<>();
    private final Map<String, List<Hit>> bySection = new HashMap<>();

    private MailWords() {}

    public static MailWords of(Mail mail, PhraseBook book) {
        MailWords words = new MailWords();
        mail.first("Subject")
                .map(HeaderField::value)
                .map(SearchedText::of)
                .ifPresent(text -> words.subject.addAll(book.in(text)));
        for (BodyText body : mail.texts()) {
            SearchedText text = SearchedText.of(body.shown());
            words.searched.add(text);
            words.texts.addAll(book.in(text));
        }
        return words;
    }

    /** The same, but without the hits of these sections that one of the others covers. */
    public MailWords without(String[] sections, String... covering) {
        Set<String> dropped = Set.of(sections);
        Map<SearchedText, BitSet> covers = new HashMap<>();
        of(covering)
                .forEach(
                        h ->
                                covers.computeIfAbsent(h.in(), t -> new BitSet())
                                        .set(h.start(), h.end()));
        MailWords left = new MailWords();
        left.searched.addAll(searched);
        left.subject.addAll(subject);
        left.texts.addAll(texts);
        if (!covers.isEmpty()) {
            left.subject.removeIf(h -> dropped.contains(h.section()) && overlapped(h, covers));
            left.texts.removeIf(h -> dropped.contains(h.section()) && overlapped(h, covers));
        }
        return left;
    }

    private static boolean overlapped(Hit hit, Map<SearchedText, BitSet> covers) {
        int covered = covers.getOrDefault(hit.in(), new BitSet()).nextSetBit(hit.start());
        return covered >= 0 && covered < hit.end();
    }

    /** How many different phrases of these sections the mail holds. */
    public int count(String... sections) {
        Set<String> phrases = new LinkedHashSet<>();
        for (Hit hit : of(sections)) {
            phrases.add(hit.phrase());
        }
        return phrases.size();
    }

    public boolean has(String section) {
        return !of(section).isEmpty();
    }

    public boolean inSubject(String section) {
        return subject.stream().anyMatch(h -> h.section().equals(section));
    }

    /** The hits of these sections, those of the subject first. */
    public List<Hit> of(String... sections) {
        if (sections.length == 1) {
            return bySection.computeIfAbsent(sections[0], one -> found(Set.of(one)));
        }
        return found(Set.of(sections));
    }

    private List<Hit> found(Set<String> wanted) {
        List<Hit> found = new ArrayList<>();
        subject.stream().filter(h -> wanted.contains(h.section())).forEach(found::add);
        texts.stream().filter(h -> wanted.contains(h.section())).forEach(found::add);
        return found;
    }

    /**
     * The share of the lines of the texts, none of them blank, that hold a hit of these sections.
     */
    public double shareOfLines(String... sections) {
        int lines = 0;
        int marked = 0;
        for (SearchedText text : searched) {
            TreeSet<Integer> starts = new TreeSet<>();
            of(sections).stream().filter(h -> h.in() == text).forEach(h -> starts.add(h.start()));
            int from = 0;
            while (from < text.length()) {
                int feed = text.text().indexOf('\n', from);
                int to = feed < 0 ? text.length() : feed;
                if (!text.text().substring(from, to).isBlank()) {
                    lines++;
                    marked += starts.subSet(from, to).isEmpty() ? 0 : 1;
                }
                from = to + 1;
            }
        }
        return lines == 0 ? 0 : (double) marked / lines;
    }

    /**
     * Hits of these sections in the texts that stand in such a line, or behind one of the marks.
     */
    public List<Hit> apart(Pattern line, String marks, String... sections) {
        List<Hit> behind = of(marks);
        return of(sections).stream()
                .filter(h -> searched.contains(h.in()))
                .filter(
                        h ->
                                line.matcher(lineOf(h)).find()
                                        || behind.stream().anyMatch(m -> isBelow(h, m)))
                .toList();
    }

    private static String lineOf(Hit hit) {
        String text = hit.in().text();
        int from = text.lastIndexOf('\n', hit.start()) + 1;
        int to = text.indexOf('\n', hit.end());
        return text.substring(Math.min(from, hit.start()), to < 0 ? text.length() : to);
    }

    /** In a later line. */
    private static boolean isBelow(Hit hit, Hit mark) {
        int feed = mark.in().text().indexOf('\n', mark.end());
        return hit.in() == mark.in() && feed >= 0 && hit.start() > feed;
    }
}
