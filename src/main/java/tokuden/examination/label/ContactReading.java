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
    private static final Pattern DOMAIN = Vocabulary.shape("domain");
    private static final Pattern MASKED_DOMAIN = Vocabulary.shape("domain-masked");
    private static final Pattern MAIL = Vocabulary.shape("mail");
    private static final Pattern PAGE = Vocabulary.shape("page");
    private static final Words MASK = Vocabulary.words("mask");
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final int LONGEST_PAGE = 2_000;
    private final KeyText text;
    private final Taken taken;
    private final List<Mention> found = new ArrayList<>();

    private ContactReading(KeyText text, Taken taken) {
        this.text = text;
        this.taken = taken;
    }

    /** All contacts in order; their places are marked as taken. */
    static Contacts in(KeyText text, List<Link> links, Taken taken) {
        ContactReading reading = new ContactReading(text, taken);
        reading.masked();
        links.forEach(reading::link);
        reading.mails();
        reading.pages();
        reading.found.sort(Comparator.comparingInt(Mention::start));
        return new Contacts(reading.found);
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

    /** Before the links: mail programs take the rest of a masked address for a page. */
    private void masked() {
        for (Words.Hit mask : MASK.in(text)) {
            int local = mask.start();
            local -= local > 0 && text.at(local - 1) == ' ' ? 1 : 0;
            int start = localStart(local);
            int end = local - start >= 2 ? domainEnd(MASKED_DOMAIN, mask.end()) : -1;
            if (end > 0) {
                addFree(Kind.MAIL_ADDRESS, start, end, Standing.DOUBTFUL);
            }
        }
    }

    /** Each @ with letters of an address around it; lines break addresses at the @. */
    private void mails() {
        int at = text.key().indexOf('@');
        while (at >= 0) {
            int local = at;
            while (local > 0 && at - local < 2 && " \n".indexOf(text.at(local - 1)) >= 0) {
                local--;
            }
            int domain = at + 1;
            while (domain < text.length()
                    && domain - at < 3
                    && " \n".indexOf(text.at(domain)) >= 0) {
                domain++;
            }
            int start = localStart(local);
            int end = domainEnd(DOMAIN, domain);
            if (start < local && end > 0 && (local == at || domain == at + 1)) {
                addFree(Kind.MAIL_ADDRESS, start, end, Standing.SURE);
            }
            at = text.key().indexOf('@', at + 1);
        }
    }

    private int localStart(int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST_LOCAL && isLocalLetter(text.at(at - 1))) {
            at--;
        }
        while (at < end && ".-+_".indexOf(text.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isLocalLetter(char letter) {
        return letter >= 'a' && letter <= 'z'
                || Numbers.isDigit(letter)
                || "._%+-".indexOf(letter) >= 0;
    }

    private int domainEnd(Pattern domain, int start) {
        Matcher matcher = domain.matcher(text.key());
        matcher.region(start, Math.min(text.length(), start + LONGEST_DOMAIN));
        return matcher.useTransparentBounds(true).lookingAt() ? matcher.end() : -1;
    }

    /** Pages written in full width or with a mangled scheme, which mail programs do not know. */
    private void pages() {
        Matcher page = PAGE.matcher(text.key());
        int sign = text.key().indexOf("://");
        while (sign >= 0) {
            int start = sign;
            while (start > 0 && sign - start < 5 && isScheme(text.at(start - 1))) {
                start--;
            }
            page.region(start, Math.min(text.length(), start + LONGEST_PAGE));
            if (page.lookingAt()) {
                boolean fit = page.group().startsWith("http");
                Standing standing = fit ? Standing.SURE : Standing.DOUBTFUL;
                addFree(Kind.PAGE, start, withoutStops(page.end()), standing);
            }
            sign = text.key().indexOf("://", sign + 3);
        }
    }

    private static boolean isScheme(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private int withoutStops(int end) {
        int stop = end;
        while (".,;:!?)]'".indexOf(text.at(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
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
