package tokuden.examination.label;

import java.util.List;
import java.util.Optional;
import tokuden.examination.label.Mention.Standing;

/**
 * Which contact a statement of refusal means: in the words themselves, behind them on the line,
 * before them on the line, on the next lines, on the line above. A contact that another label
 * claims is not taken.
 */
final class NearestContact {
    private static final int LINES_AHEAD = 5;
    private static final String GOES_ON = "、,はをにがでのとへもてし・";
    private static final Words FORWARD = Vocabulary.words("points forward");
    private static final Words BACK = Vocabulary.words("points back");
    private static final Words INQUIRY = Vocabulary.words("contact");
    private static final Words LEADS_TO = Vocabulary.words("leads to");
    private static final Words TOKENS = Vocabulary.words("refusal token");
    private final KeyText text;
    private final List<Mention> contacts;
    private final Surroundings around;

    NearestContact(KeyText text, List<Mention> contacts, Surroundings around) {
        this.text = text;
        this.contacts = contacts;
        this.around = around;
    }

    Optional<Mention> to(Words.Hit word, boolean weak) {
        Optional<Mention> onLine =
                within(word)
                        .or(() -> behind(word))
                        .or(() -> before(word))
                        .or(() -> pointedBack(word));
        return onLine.or(() -> weak ? weakNext(word) : nextLines(word)).or(() -> lineAbove(word));
    }

    /** True within an address that stands there as text: its letters state nothing. */
    boolean isWrittenOut(int position) {
        return contacts.stream()
                .anyMatch(
                        c ->
                                c.covers(position)
                                        && c.standing() != Standing.BEHIND_WORDS
                                        && c.standing() != Standing.DEAD);
    }

    private Optional<Mention> pointedBack(Words.Hit word) {
        int line = around.lineStart(word.start());
        return BACK.anyIn(text, line, around.lineEnd(word.end()))
                ? lineAbove(word)
                : Optional.empty();
    }

    private Optional<Mention> within(Words.Hit word) {
        return contacts.stream().filter(c -> c.overlaps(word.start(), word.end())).findFirst();
    }

    private Optional<Mention> behind(Words.Hit word) {
        int end = around.lineEnd(word.end());
        return first(word.end(), end).filter(c -> !claimed(word.end(), c.start()));
    }

    private Optional<Mention> before(Words.Hit word) {
        int line = around.lineStart(word.start());
        return contacts.stream()
                .filter(c -> c.start() >= line && c.end() <= word.start())
                .reduce((a, b) -> b)
                .filter(c -> leadsOn(c, word) || isToken(c))
                .filter(c -> !around.labelled(INQUIRY, c.start()));
    }

    /** "stop@… へ空メールで配信停止": the sentence goes on from the contact to the word. */
    private boolean leadsOn(Mention contact, Words.Hit word) {
        int at = contact.end();
        while (at < word.start() && text.at(at) == ' ') {
            at++;
        }
        int from = at;
        boolean joined = LEADS_TO.from(text, at).filter(hit -> hit.start() == from).isPresent();
        return joined && text.key().substring(contact.end(), word.start()).indexOf('。') < 0;
    }

    private Optional<Mention> nextLines(Words.Hit word) {
        int line = around.lineEnd(word.end());
        int ahead = FORWARD.anyIn(text, word.start(), line) || endsOpen(line) ? LINES_AHEAD : 1;
        int from = line;
        boolean open = true;
        for (int i = 0; i < ahead && from < text.length(); i++) {
            int start = nextWords(from);
            int end = around.lineEnd(start);
            Optional<Mention> contact = first(start, end);
            if (contact.isPresent()) {
                return contact.filter(c -> !claimed(start, c.start()));
            }
            if (!open) {
                return Optional.empty();
            }
            boolean points = FORWARD.anyIn(text, start, end);
            open = endsOpen(end) || points;
            ahead = points ? LINES_AHEAD : ahead;
            from = end;
        }
        return Optional.empty();
    }

    private Optional<Mention> weakNext(Words.Hit word) {
        int start = nextWords(around.lineEnd(word.end()));
        boolean points = FORWARD.anyIn(text, word.start(), around.lineEnd(word.end()));
        return first(start, around.lineEnd(start))
                .filter(c -> points || isToken(c))
                .filter(c -> !claimed(start, c.start()));
    }

    private Optional<Mention> lineAbove(Words.Hit word) {
        int line = around.lineStart(word.start());
        int end = line;
        while (end > 0 && text.at(end - 1) <= ' ') {
            end--;
        }
        int start = around.lineStart(end);
        int stop = end;
        boolean pointsBack = BACK.anyIn(text, line, around.lineEnd(word.end()));
        return contacts.stream()
                .filter(c -> c.start() >= start && c.end() <= stop)
                .reduce((a, b) -> b)
                .filter(c -> pointsBack || isToken(c))
                .filter(c -> !around.labelled(INQUIRY, c.start()));
    }

    /** The next letter that belongs to words or to a contact; drawn lines are passed over. */
    private int nextWords(int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.at(at))) {
            at++;
        }
        return Math.max(from, around.lineStart(at) > from ? around.lineStart(at) : from + 1);
    }

    /** A line broken within its sentence. */
    private boolean endsOpen(int lineEnd) {
        int at = lineEnd;
        while (at > 0 && text.at(at - 1) == ' ') {
            at--;
        }
        return at > 0 && GOES_ON.indexOf(text.at(at - 1)) >= 0;
    }

    private Optional<Mention> first(int start, int end) {
        return contacts.stream().filter(c -> c.start() >= start && c.end() <= end).findFirst();
    }

    private boolean claimed(int from, int contact) {
        return INQUIRY.anyIn(text, Math.min(from, contact), contact);
    }

    private boolean isToken(Mention contact) {
        return TOKENS.anyIn(text, contact.start(), contact.end());
    }
}
