package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;

/** Full names of persons (氏名), with the trade name before them: カクウ商事 見本花子, 代表 架空太郎. */
final class PersonNames {
    private static final Words ROLE = Vocabulary.words("person role");
    private static final Words SURNAME = Vocabulary.words("surname");
    private static final Words GIVEN_END = Vocabulary.words("given ending");
    private static final Words GIVEN_STRONG = Vocabulary.words("given strong");
    private static final Words ROLE_STRONG = Vocabulary.words("person role strong");
    private static final Words PROFESSION = Vocabulary.words("person profession");
    private static final Words ROLE_LATIN = Vocabulary.words("person role latin");
    private static final Words OTHER_TAIL = Vocabulary.words("other role tail");
    private static final Words NO_NAME = Vocabulary.words("no person");
    private static final Words REFUSAL = Vocabulary.words("refusal");
    private static final int LONGEST_LINE = 60;
    private static final int FAR = 80;
    private final KeyText text;
    private final Taken taken;
    private final Surroundings around;
    private final NameRole role;
    private final List<Mention> found = new ArrayList<>();

    private PersonNames(KeyText text, Taken taken) {
        this.text = text;
        this.taken = taken;
        this.around = new Surroundings(text, taken);
        this.role = new NameRole(text, taken);
    }

    static List<Mention> in(KeyText text, Taken taken, Crowd crowd) {
        PersonNames names = new PersonNames(text, taken);
        crowd.thinned(names.tokens(SURNAME.in(text))).forEach(names::bySurname);
        ROLE.in(text, crowd).forEach(names::byRole);
        ROLE.in(text, crowd).forEach(names::byLatinRole);
        ROLE_LATIN.in(text, crowd).forEach(names::byLatinRole);
        PROFESSION.in(text, crowd).forEach(names::byProfession);
        crowd.thinned(names.tokenEnds(GIVEN_STRONG.in(text))).forEach(names::byGiven);
        names.found.forEach(name -> taken.take(name.start(), name.end()));
        return names.found;
    }

    private List<Words.Hit> tokens(List<Words.Hit> surnames) {
        return surnames.stream()
                .filter(s -> !taken.at(s.start()) && beginsToken(s.start()))
                .toList();
    }

    private List<Words.Hit> tokenEnds(List<Words.Hit> endings) {
        return endings.stream()
                .filter(e -> !taken.at(e.start()) && tokenEnd(e.end()) == e.end())
                .toList();
    }

    /** 雑貨店ミホン 仮野一郎: behind a trade name and beside other labels, an unknown surname. */
    private void byGiven(Words.Hit ending) {
        int end = ending.end();
        int start = end;
        while (start > 0 && end - start < 6 && isKanji(start - 1, start)) {
            start--;
        }
        boolean fits =
                end - start >= 3
                        && end - start <= 5
                        && start > 1
                        && text.at(start - 1) == ' '
                        && Character.isLetter(text.at(start - 2))
                        && nearLabel(start, end)
                        && !isAddressed(end)
                        && !NO_NAME.anyIn(text, start, end);
        if (fits) {
            add(start, end);
        }
    }

    private void bySurname(Words.Hit surname) {
        int given = surname.end();
        if (given < text.length() && text.at(given) == ' ') {
            given++;
        }
        int end = tokenEnd(given);
        boolean fits =
                end - given >= 1
                        && end - given <= 4
                        && (endsAsGiven(end) || isGivenKana(given, end))
                        && !isAddressed(end)
                        && !NO_NAME.anyIn(text, surname.start(), end);
        if (fits) {
            add(surname.start(), end);
        }
    }

    private void byRole(Words.Hit role) {
        int start = role.end();
        while (start < text.length() && " \t::・=】>)".indexOf(text.at(start)) >= 0) {
            start++;
        }
        if (start == role.end() || taken.at(start) || start >= text.length()) {
            return;
        }
        int end = fullName(start, ROLE_STRONG.before(text, role.end()).isPresent());
        if (end > 0 && !isAddressed(end) && !NO_NAME.anyIn(text, start, end)) {
            add(start, end);
        }
    }

    /** カウンセラー 見本 花子, on a line of its own beside the address: who works for himself. */
    private void byProfession(Words.Hit profession) {
        int start = profession.end() + 1;
        if (start >= text.length() || text.at(start - 1) != ' ' || taken.at(start)) {
            return;
        }
        int end = fullName(start, false);
        boolean alone = end > 0 && (end == text.length() || text.at(end) == '\n');
        if (alone && nearLabel(start, end) && !NO_NAME.anyIn(text, start, end)) {
            add(start, end);
        }
    }

    /** Operator: Hanako Mihon, 運営責任者 MIHON Hanako. */
    private void byLatinRole(Words.Hit role) {
        int end = LatinName.personBehind(text, taken, role.end());
        if (end > role.end()) {
            add(LatinName.valueStart(text, role.end()), end);
        }
    }

    /** Three to six Chinese letters or kana with or without a blank between the two names. */
    private int fullName(int start, boolean surelyPerson) {
        int first = tokenEnd(start);
        int length = first - start;
        if (first < text.length() && text.at(first) == ' ' && length >= 1 && length <= 3) {
            int second = tokenEnd(first + 1);
            int rest = second - first - 1;
            if (rest >= 1
                    && rest <= 4
                    && isPersonal(start, first)
                    && isPersonal(first + 1, second)) {
                return second;
            }
        }
        boolean kanji = isKanji(start, first) && length >= 3 && length <= 5;
        boolean mixed = surelyPerson && isKanjiThenKana(start, first);
        return kanji && (surelyPerson || endsAsGiven(first)) || mixed ? first : -1;
    }

    private boolean isKanjiThenKana(int start, int end) {
        int kana = start;
        while (kana < end && isKanji(kana, kana + 1)) {
            kana++;
        }
        int surname = kana - start;
        int given = end - kana;
        boolean kanjiEnd = given >= 2 && isKanji(end - 1, end);
        return surname >= 1
                && surname <= 3
                && given >= 2
                && given <= 4
                && isKana(kana, kanjiEnd ? end - 1 : end);
    }

    private void add(int start, int end) {
        if (role.isOthers(start, end)) {
            return;
        }
        boolean known = found.stream().anyMatch(n -> n.overlaps(start, end));
        int from = Math.max(around.segmentStart(start), around.lineStart(start));
        if (known || end - from > LONGEST_LINE) {
            return;
        }
        while (from < start && !Character.isLetterOrDigit(text.at(from))) {
            from++;
        }
        boolean byRole = around.labelled(ROLE, start);
        if (Vocabulary.words("sentence ending").anyIn(text, from, start)) {
            if (!byRole) {
                return;
            }
            from = start;
        }
        boolean named = from < start || byRole || nearLabel(start, end);
        found.add(new Mention(Kind.NAME, from, end, named ? Standing.SURE : Standing.DOUBTFUL));
    }

    /** Another label stands on the line or beside it. */
    private boolean nearLabel(int start, int end) {
        int above = around.lineStart(Math.max(0, around.lineStart(start) - 1));
        int below = around.lineEnd(Math.min(text.length(), around.lineEnd(end) + 1));
        int from = Math.max(above, start - FAR);
        int to = Math.min(below, end + FAR);
        return !taken.free(from, to) || REFUSAL.anyIn(text, from, to);
    }

    private boolean beginsToken(int start) {
        return start == 0 || !Character.isLetterOrDigit(text.at(start - 1));
    }

    private int tokenEnd(int start) {
        int at = start;
        while (at < text.length() && Character.isLetterOrDigit(text.at(at)) && !taken.at(at)) {
            at++;
        }
        return at;
    }

    private boolean endsAsGiven(int end) {
        return GIVEN_END.before(text, end).isPresent();
    }

    private boolean isAddressed(int end) {
        Optional<Words.Hit> tail = OTHER_TAIL.from(text, end);
        return tail.filter(hit -> hit.start() - end <= 1).isPresent();
    }

    private boolean isPersonal(int start, int end) {
        return isKanji(start, end) || isKana(start, end);
    }

    private boolean isKanji(int start, int end) {
        return start < end
                && text.key().substring(start, end).codePoints().allMatch(PersonNames::kanji);
    }

    private static boolean kanji(int point) {
        return Character.isIdeographic(point) || point == '々' || point == 'ヶ';
    }

    /** さくら, or ケイ; longer katakana are goods and trade names. */
    private boolean isGivenKana(int start, int end) {
        return isKana(start, end) && (end - start <= 3 || text.at(start) < 0x30A1);
    }

    private boolean isKana(int start, int end) {
        return start < end
                && text.key()
                        .substring(start, end)
                        .chars()
                        .allMatch(c -> c >= 0x3041 && c <= 0x30FE);
    }
}
