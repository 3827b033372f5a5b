package tokuden.examination.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;
import tokuden.mail.Link;

/** Finds mail addresses and addresses of pages, written out or behind words. */
final class ContactReading {
    private static final Pattern MAIL = Vocabulary.shape("mail");
    private static final Pattern BROKEN = Vocabulary.shape("mail-broken");
    private static final Pattern MASKED = Vocabulary.shape("mail-masked");
    private static final Pattern MASK = Vocabulary.shape("mask");
    private static final Pattern PAGE = Vocabulary.shape("url");
    private final KeyText text;
    private final Taken taken;
    private final List<Mention> found = new ArrayList<>();

    private ContactReading(KeyText text, Taken taken) {
        this.text = text;
        this.taken = taken;
    }

    /** All contacts in order; their places are marked as taken. */
    static List<Mention> in(KeyText text, List<Link> links, Taken taken) {
        ContactReading reading = new ContactReading(text, taken);
        reading.masked();
        links.forEach(reading::link);
        reading.written();
        reading.found.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(reading.found);
    }

    private void link(Link link) {
        int start = text.positionOf(link.start());
        int end = text.positionOf(link.end());
        String target = link.target().strip().toLowerCase(Locale.ROOT);
        if (start >= end || target.startsWith("tel:") || !taken.free(start, end)) {
            return;
        }
        Kind kind = target.startsWith("mailto:") ? Kind.MAIL_ADDRESS : Kind.PAGE;
        add(kind, start, end, standing(kind, target, text.key().substring(start, end)));
    }

    private static Standing standing(Kind kind, String target, String shown) {
        if (kind == Kind.MAIL_ADDRESS) {
            boolean fit = MAIL.matcher(target).find();
            boolean writtenOut = MAIL.matcher(shown).find();
            return writtenOut ? Standing.SURE : fit ? Standing.BEHIND_WORDS : Standing.DEAD;
        }
        if (!leadsSomewhere(target)) {
            return Standing.DEAD;
        }
        return shown.contains("://") || target.endsWith(shown)
                ? Standing.SURE
                : Standing.BEHIND_WORDS;
    }

    private static boolean leadsSomewhere(String target) {
        int scheme = target.indexOf("://");
        return scheme > 0
                && scheme + 4 < target.length()
                && target.startsWith("http")
                && Character.isLetterOrDigit(target.charAt(scheme + 3));
    }

    private void written() {
        if (text.key().indexOf("://") >= 0) {
            Matcher page = PAGE.matcher(text.key());
            while (page.find()) {
                boolean fit = page.group().startsWith("http");
                addFree(
                        Kind.PAGE,
                        page.start(),
                        withoutStops(page.end()),
                        fit ? Standing.SURE : Standing.DOUBTFUL);
            }
        }
        if (text.key().indexOf('@') >= 0) {
            all(MAIL, Standing.SURE);
            all(BROKEN, Standing.SURE);
        }
    }

    /** Before the links: mail programs take the rest of a masked address for a page. */
    private void masked() {
        if (MASK.matcher(text.key()).find()) {
            all(MASKED, Standing.DOUBTFUL);
        }
    }

    private int withoutStops(int end) {
        int stop = end;
        while (".,;:!?)]'".indexOf(text.at(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }

    private void all(Pattern shape, Standing standing) {
        Matcher matcher = shape.matcher(text.key());
        while (matcher.find()) {
            int start = matcher.start();
            while (start < matcher.end() && ".-+_".indexOf(text.at(start)) >= 0) {
                start++;
            }
            addFree(Kind.MAIL_ADDRESS, start, matcher.end(), standing);
        }
    }

    private void addFree(Kind kind, int start, int end, Standing standing) {
        if (taken.free(start, end)) {
            add(kind, start, end, standing);
        }
    }

    private void add(Kind kind, int start, int end, Standing standing) {
        taken.take(start, end);
        found.add(new Mention(kind, start, end, standing));
    }
}
