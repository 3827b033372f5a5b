package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the statements that refusal can be notified, and beside each the contact it names. */
final class RefusalReading {
    private static final Words SURE = Vocabulary.words("refusal");
    private static final Words WEAK = Vocabulary.words("refusal weak");
    private static final Words WIDE = Vocabulary.words("refusal wide");
    private static final Words LATIN = Vocabulary.words("refusal latin");
    private static final Words NOT = Vocabulary.words("refusal not");
    private static final Words DENIED = Vocabulary.words("refusal denied");
    private static final Words FILTERS = Vocabulary.words("refusal filters");
    private static final Words REPLY = Vocabulary.words("refusal reply");
    private static final Words NO_REPLY = Vocabulary.words("refusal no reply");
    private static final Words LEADS_TO = Vocabulary.words("leads to");
    private final KeyText text;
    private final Surroundings around;
    private final NearestContact nearest;
    private final RefusalGrammar grammar;
    private final Taken known = new Taken();
    private final List<Refusal> found = new ArrayList<>();

    private RefusalReading(KeyText text, Contacts contacts, Taken taken) {
        this.text = text;
        this.around = new Surroundings(text, taken);
        this.nearest = new NearestContact(text, contacts, around);
        this.grammar = new RefusalGrammar(text, around);
    }

    static List<Refusal> in(KeyText text, Contacts contacts, Taken taken, Crowd crowd) {
        RefusalReading reading = new RefusalReading(text, contacts, taken);
        Taken not = new Taken();
        NOT.in(text).forEach(hit -> not.take(hit.start(), hit.end()));
        SURE.in(text, crowd).stream()
                .filter(hit -> not.free(hit.start(), hit.end()))
                .forEach(hit -> reading.read(hit, false));
        WIDE.in(text, crowd).stream()
                .filter(hit -> not.free(hit.start(), hit.end()))
                .filter(hit -> reading.standsBesideContact(hit) || reading.asksForReply(hit))
                .forEach(hit -> reading.read(hit, false));
        reading.grammar(crowd, not);
        WEAK.in(text, crowd).stream()
                .filter(hit -> not.free(hit.start(), hit.end()))
                .filter(hit -> !reading.grammar.endsOther(hit))
                .forEach(hit -> reading.read(hit, true));
        LATIN.in(text, crowd).stream()
                .filter(reading::saysSoItself)
                .forEach(hit -> reading.read(hit, true));
        return List.copyOf(reading.found);
    }

    private void grammar(Crowd crowd, Taken not) {
        Stream.of(grammar.conditions(crowd), grammar.quoted(crowd), grammar.stops(crowd))
                .flatMap(List::stream)
                .filter(hit -> not.free(hit.start(), hit.end()))
                .filter(hit -> !grammar.endsOther(hit))
                .filter(hit -> standsBesideContact(hit) || asksForReply(hit))
                .filter(hit -> grammar.speaksOfMails(hit) || asksForReply(hit) || isToken(hit))
                .forEach(hit -> read(hit, false));
    }

    private boolean isToken(Words.Hit word) {
        return nearest.to(word, false).filter(nearest::isToken).isPresent();
    }

    /** Words that say much else too: on one line, and a contact for them beside it. */
    private boolean standsBesideContact(Words.Hit word) {
        return around.lineEnd(word.start()) >= word.end() && nearest.to(word, false).isPresent();
    }

    /** The same words, answered by a simple reply. */
    private boolean asksForReply(Words.Hit word) {
        int stop = around.sentenceEnd(word.end());
        return around.lineEnd(word.start()) >= word.end()
                && REPLY.anyIn(text, word.end(), stop)
                && !NO_REPLY.anyIn(text, word.end(), stop);
    }

    /** A short English word states refusal only as a link, or beside an address that says so. */
    private boolean saysSoItself(Words.Hit word) {
        return nearest.isLink(word) || nearest.to(word, true).filter(nearest::isToken).isPresent();
    }

    private void read(Words.Hit word, boolean weak) {
        if (!known.free(word.start(), word.end()) || nearest.isWrittenOut(word.start())) {
            return;
        }
        int start = Math.max(around.segmentStart(word.start()), around.lineStart(word.start()));
        int stop = around.sentenceEnd(word.end());
        if (DENIED.anyIn(text, word.start(), stop) || FILTERS.anyIn(text, start, stop)) {
            return;
        }
        Optional<Mention> contact = nearest.to(word, weak);
        int sentence = Math.max(around.lineStart(start), word.start() - 100);
        boolean reply =
                contact.isEmpty()
                        && REPLY.anyIn(text, sentence, stop)
                        && !NO_REPLY.anyIn(text, sentence, stop);
        if (contact.isEmpty() && weak) {
            return;
        }
        int first = contact.map(c -> Math.min(c.start(), start)).orElse(start);
        int last = contact.map(c -> tailEnd(Math.max(c.end(), word.end()))).orElse(withStop(stop));
        int end = Math.max(last, word.end());
        known.take(first, end);
        found.add(new Refusal(skipBlanks(first), end, contact, reply));
    }

    private int withStop(int stop) {
        return stop < text.length() && text.at(stop) == '。' ? stop + 1 : stop;
    }

    private int skipBlanks(int start) {
        int at = start;
        while (at < text.length() && text.at(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** How far the sentence goes on behind its contact: "… までご連絡下さい". */
    private int tailEnd(int end) {
        int at = end;
        while (at < text.length() && at - end < 2 && text.at(at) == ' ') {
            at++;
        }
        int next = at;
        boolean joined = next == end && next < text.length() && isJoined(next);
        boolean goesOn =
                joined || LEADS_TO.from(text, at).filter(hit -> hit.start() == next).isPresent();
        return goesOn ? around.freeSentenceEnd(at) : end;
    }

    private boolean isJoined(int position) {
        return Character.isLetter(text.at(position));
    }
}
