package tokuden.examination.label;

import java.util.Optional;
import tokuden.examination.label.Mention.Standing;

/**
 * Which contact a statement of refusal means: in the words themselves, behind them on the line,
 * before them on the line, on the next lines, on the line above. A contact that another label
 * claims is not taken.
 */
final class NearestContact {
    private static final int LINES_AHEAD = 5;
    private static final int FAR = 200;
    private static final int LONGEST_LINK = 40;
    private static final String GOES_ON = "、,はをにがでのとへもてし・";
    private static final Words FORWARD = Vocabulary.words("points forward");
    private static final Words GOES_ON_WITH = Vocabulary.words("refusal goes on");
    private static final Words BACK = Vocabulary.words("points back");
    private static final Words INQUIRY = Vocabulary.words("contact");
    private static final Words POINTER = Vocabulary.words("pointer address");
    private static final Words LEADS_TO = Vocabulary.words("leads to");
    private static final Words JOINS = Vocabulary.words("refusal joins");
    private static final int LONGEST_JOIN = 16;
    private final KeyText text;
    private final Contacts contacts;
    private final Surroundings around;

    NearestContact(KeyText text, Contacts contacts, Surroundings around) {
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
        return contacts.at(position, position + 1)
                .filter(c -> c.standing() != Standing.BEHIND_WORDS)
                .filter(c -> c.standing() != Standing.DEAD)
                .isPresent();
    }

    private Optional<Mention> pointedBack(Words.Hit word) {
        return pointsBack(word) ? lineAbove(word) : Optional.empty();
    }

    private Optional<Mention> within(Words.Hit word) {
        return contacts.at(word.start(), word.end());
    }

    private Optional<Mention> behind(Words.Hit word) {
        return contacts.firstIn(word.end(), around.lineEnd(word.end()))
                .filter(c -> c.start() - word.end() <= FAR)
                .filter(c -> !claimed(ownContactWords(word.end()), c.start()))
                .filter(
                        c ->
                                sameSentence(word.end(), c.start())
                                        || pointsForward(word)
                                        || goesOn(word));
    }

    private Optional<Mention> before(Words.Hit word) {
        int line = around.lineStart(word.start());
        return contacts.lastIn(line, word.start())
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
        return joined && sameSentence(contact.end(), word.start());
    }

    private Optional<Mention> nextLines(Words.Hit word) {
        int line = around.lineEnd(word.end());
        int ahead = pointsForward(word) || endsOpen(line) ? LINES_AHEAD : 1;
        int from = line;
        boolean open = true;
        for (int i = 0; i < ahead && from < text.length(); i++) {
            int start = nextWords(from);
            int end = around.lineEnd(start);
            Optional<Mention> contact = contacts.firstIn(start, end);
            if (contact.isPresent()) {
                return contact.filter(c -> !claimed(start, c.start()));
            }
            if (!open) {
                return Optional.empty();
            }
            boolean points = FORWARD.anyIn(text, start, Math.min(end, start + FAR));
            open = endsOpen(end) || points;
            ahead = points ? LINES_AHEAD : ahead;
            from = end;
        }
        return Optional.empty();
    }

    private Optional<Mention> weakNext(Words.Hit word) {
        int start = nextWords(around.lineEnd(word.end()));
        return contacts.firstIn(start, around.lineEnd(start))
                .filter(c -> pointsForward(word) || isToken(c))
                .filter(c -> !claimed(start, c.start()));
    }

    private Optional<Mention> lineAbove(Words.Hit word) {
        int line = around.lineStart(word.start());
        int end = line;
        while (end > 0 && text.at(end - 1) <= ' ') {
            end--;
        }
        int start = around.lineStart(end);
        return contacts.lastIn(start, end)
                .filter(c -> pointsBack(word) || isToken(c))
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
        char last = at > 0 ? text.at(at - 1) : '\n';
        return GOES_ON.indexOf(last) >= 0 || last >= 'a' && last <= 'z';
    }

    private boolean pointsForward(Words.Hit word) {
        return FORWARD.anyIn(text, word.start(), around.sentenceEnd(word.end()));
    }

    private boolean pointsBack(Words.Hit word) {
        int start = Math.max(around.lineStart(word.start()), word.start() - FAR);
        return BACK.anyIn(text, start, around.sentenceEnd(word.end()));
    }

    /** "配信停止の連絡先 stop@…": the words of contact belong to the refusal itself. */
    private int ownContactWords(int end) {
        int near = Math.min(around.lineEnd(end), end + LONGEST_JOIN);
        return INQUIRY.in(text, end, near).stream()
                .findFirst()
                .filter(hit -> joins(end, hit.start()))
                .map(Words.Hit::end)
                .orElse(end);
    }

    private boolean joins(int from, int to) {
        return from == to
                || JOINS.from(text, from)
                        .filter(h -> h.start() == from && h.end() == to)
                        .isPresent();
    }

    /** Another label stands between: the contact is one for inquiries, or a page of particulars. */
    private boolean claimed(int from, int contact) {
        int start = Math.max(Math.min(from, contact), contact - FAR);
        return INQUIRY.anyIn(text, start, contact) || POINTER.anyIn(text, start, contact);
    }

    /** "…方には以後お送りしません。お手数ですが URL へ": the next sentence says where. */
    private boolean goesOn(Words.Hit word) {
        int next = Math.min(text.length(), around.sentenceEnd(word.end()) + 1);
        if (contacts.at(next, Math.min(text.length(), next + 1)).isPresent()) {
            return true;
        }
        return GOES_ON_WITH.from(text, next).isPresent();
    }

    private boolean sameSentence(int from, int to) {
        return text.key().substring(from, to).chars().noneMatch(c -> "。!?".indexOf(c) >= 0);
    }

    /** Whether the words are themselves the link, being most of it. */
    boolean isLink(Words.Hit word) {
        return within(word)
                .filter(c -> c.standing() == Standing.BEHIND_WORDS)
                .filter(c -> c.end() - c.start() <= LONGEST_LINK)
                .isPresent();
    }

    boolean isToken(Mention contact) {
        return RefusalToken.in(text, contact);
    }
}
