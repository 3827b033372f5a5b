package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.examination.label.Mention.Kind;

/** Names known by their legal form: 株式会社…, …有限会社, … Co., Ltd. */
final class CompanyNames {
    private static final int LONGEST = 30;
    private static final Words FORM = Vocabulary.words("form");
    private static final Words FORM_BEHIND = Vocabulary.words("form behind");
    private static final Words FORM_LATIN = Vocabulary.words("form latin");
    private static final Words SENDER = Vocabulary.words("sender");
    private static final Words SENDER_TAIL = Vocabulary.words("sender tail");
    private static final Words OTHER_TAIL = Vocabulary.words("other role tail");
    private static final String PARTICLES = "のがはをにへとでもや、";
    private final KeyText text;
    private final Taken taken;
    private final Surroundings around;
    private final NameRole role;
    private final List<Mention> found = new ArrayList<>();

    private CompanyNames(KeyText text, Taken taken) {
        this.text = text;
        this.taken = taken;
        this.around = new Surroundings(text, taken);
        this.role = new NameRole(text, taken);
    }

    static List<Mention> in(KeyText text, Taken taken, Crowd crowd) {
        CompanyNames names = new CompanyNames(text, taken);
        int last = 0;
        for (Words.Hit form : FORM.in(text, crowd)) {
            if (form.start() >= last && taken.free(form.start(), form.end())) {
                names.form(form);
                last = form.end();
            }
        }
        FORM_BEHIND.in(text, crowd).forEach(names::behind);
        FORM_LATIN.in(text, crowd).forEach(names::latin);
        return names.found;
    }

    private void form(Words.Hit form) {
        int before = runBefore(form.start());
        int after = runAfter(form.end());
        boolean nothingBehind =
                after <= form.end() || endsAtOnce(form.end()) || standsApart(form, before);
        if (before < form.start() && nothingBehind) {
            add(before, form.end(), form.end());
        } else if (after > form.end()) {
            add(form.start(), nameEnd(form.end(), after), after);
        }
    }

    /** 見本商会株式会社 営業部: the name is joined to the form, the next word is not. */
    private boolean standsApart(Words.Hit form, int before) {
        return form.start() - before >= 2
                && text.at(form.start() - 1) != ' '
                && form.end() < text.length()
                && text.at(form.end()) == ' ';
    }

    /** What stands behind the form is no name but the sentence going on. */
    private boolean endsAtOnce(int end) {
        if (text.key().startsWith("より", end) || text.key().startsWith("から", end)) {
            return true;
        }
        return end < text.length()
                && (PARTICLES.indexOf(text.at(end)) >= 0 && !isNameThough(end)
                        || begins(SENDER_TAIL, end).isPresent()
                        || begins(OTHER_TAIL, end).isPresent());
    }

    /** 株式会社のはら, 有限会社はな: a kana that begins a name goes on with kana to its end. */
    private boolean isNameThough(int end) {
        int stop = runAfter(end);
        return around.segmentStart(end) == formStart(end)
                && stop - end <= 8
                && !OTHER_TAIL.anyIn(text, end, stop)
                && !SENDER_TAIL.anyIn(text, end, stop);
    }

    private int formStart(int end) {
        return FORM.before(text, end).map(Words.Hit::start).orElse(end);
    }

    private int nameEnd(int form, int stop) {
        boolean opened = SelfNaming.opens(text, formStart(form));
        for (int i = form + 1; i < stop; i++) {
            if (opened && text.at(i) == 'が'
                    || SelfNaming.endsName(text, i)
                    || role.isPersonOf(i)
                    || begins(SENDER_TAIL, i).isPresent()
                    || begins(OTHER_TAIL, i).isPresent()) {
                return i;
            }
        }
        return stop;
    }

    private Optional<Words.Hit> begins(Words words, int position) {
        return words.from(text, position).filter(hit -> hit.start() == position);
    }

    private void behind(Words.Hit form) {
        int before = runBefore(form.start());
        boolean ends = runAfter(form.end()) == form.end();
        if (ends && form.start() - before >= 2 && taken.free(before, form.end())) {
            add(before, form.end(), form.end());
        }
    }

    private void latin(Words.Hit form) {
        int start = LatinName.start(text, taken, form.start());
        if (start < form.start() && taken.free(start, form.end())) {
            keep(new Mention(Kind.NAME, start, form.end(), role.ofLatin(start, form.end())));
        }
    }

    private void add(int start, int end, int runEnd) {
        keep(role.named(start, end, runEnd));
    }

    private void keep(Mention name) {
        taken.take(name.start(), name.end());
        found.add(name);
    }

    private int runAfter(int form) {
        int start = form;
        if (start < text.length() && (text.at(start) == ' ' || text.at(start) == '\n')) {
            boolean lineBroken = text.at(start) == '\n';
            if (!lineBroken || aloneOnLine(form)) {
                start++;
            }
        }
        int at = start;
        while (at < text.length() && at - start < LONGEST && isNameLetter(at)) {
            at++;
        }
        return at == start ? form : wrapped(form, start, at);
    }

    /** A form alone on its line: the name was broken off behind it. */
    private boolean aloneOnLine(int form) {
        int start = formStart(form);
        return !around.hasWords(around.segmentStart(start), start)
                || around.labelled(SENDER, start);
    }

    /** ｶﾌﾞｼｷｶﾞｲｼｬﾋﾞｭｰﾃｨｰ ⏎ ﾘﾝｸ: small screens break names; kana go on with kana. */
    private int wrapped(int form, int start, int end) {
        boolean kanaForm = isKatakana(text.at(form - 1));
        if (!kanaForm || end + 1 >= text.length() || text.at(end) != '\n') {
            return end;
        }
        int at = end + 1;
        while (at < text.length() && isKatakana(text.at(at)) && at - end < 12) {
            at++;
        }
        boolean wholeLine = at == text.length() || text.at(at) == '\n';
        return wholeLine && at > end + 1 && start <= end ? at : end;
    }

    private static boolean isKatakana(char letter) {
        return letter >= 0x30A1 && letter <= 0x30FE;
    }

    private int runBefore(int form) {
        int at = form;
        if (at > 0 && text.at(at - 1) == ' ' && runAfterIsEmpty(form)) {
            at--;
        }
        int end = at;
        while (at > 0 && end - at < LONGEST && isNameLetter(at - 1)) {
            at--;
        }
        return at == end ? form : afterLabel(at, form);
    }

    private boolean runAfterIsEmpty(int form) {
        int end = FORM.from(text, form).map(Words.Hit::end).orElse(form);
        return end >= text.length() || !isNameLetter(end);
    }

    /** "送信者株式会社…", "本メールは…": what stands before the name is no part of it. */
    private int afterLabel(int start, int form) {
        int at = start;
        for (Words.Hit hit : Vocabulary.words("sentence opening").in(text, start, form)) {
            at = Math.max(at, hit.end());
        }
        Optional<Words.Hit> label =
                Vocabulary.words("sender").from(text, at).filter(h -> h.end() == form);
        return label.isPresent() ? form : at;
    }

    private boolean isNameLetter(int at) {
        char letter = text.at(at);
        return !taken.at(at)
                && (Character.isLetterOrDigit(letter) || "ー・&'.-々ヶ".indexOf(letter) >= 0);
    }
}
