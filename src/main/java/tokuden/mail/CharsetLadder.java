package tokuden.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads bytes with the charset that fits them: the declared one strictly; if it does not fit,
 * ISO-2022-JP by its escape sequences, strict UTF-8, Shift_JIS or EUC-JP by what Japanese looks
 * like, at last windows-1252. Both names are kept, and that it is a guess.
 */
final class CharsetLadder {
    private static final int FEW = 10;

    /** Asking Java for a charset it does not have takes milliseconds. */
    private static final int MOST_NAMES = 50;

    private final Defects defects;
    private final Map<String, List<Charset>> known = new HashMap<>();

    CharsetLadder(Defects defects) {
        this.defects = defects;
    }

    /** What was read and how. */
    record Reading(TracedText text, CharsetUse use) {}

    Reading read(MappedBytes bytes, String declared) {
        List<Charset> named = named(declared);
        if (named.isEmpty() && !declared.isBlank()) {
            defects.add("charset-unknown", offset(bytes), declared);
        }
        boolean jis = hasJapaneseEscapes(bytes);
        if (!jis || Charsets.isJis(declared)) {
            for (Charset charset : named) {
                CharacterReading reading = CharacterReading.of(bytes, charset);
                if (reading.errors() == 0 && !hasControls(reading.text(), charset)) {
                    return reading(reading, declared, plainest(bytes, charset), false);
                }
            }
        }
        return guessed(bytes, declared, jis, named);
    }

    private List<Charset> named(String declared) {
        return known.size() < MOST_NAMES
                ? known.computeIfAbsent(declared, Charsets::named)
                : known.getOrDefault(declared, List.of());
    }

    private Reading guessed(MappedBytes bytes, String declared, boolean jis, List<Charset> named) {
        if (!jis && bytes.allAscii() && named.isEmpty()) {
            Charset ascii = StandardCharsets.US_ASCII;
            return reading(CharacterReading.of(bytes, ascii), declared, ascii, false);
        }
        Charset fitting = fitting(bytes, jis);
        CharacterReading asGuessed = CharacterReading.of(bytes, fitting);
        if (!named.isEmpty()) {
            Charset label = named.get(named.size() - 1);
            CharacterReading asDeclared = CharacterReading.of(bytes, label);
            if (fewErrors(asDeclared) && worse(asGuessed, asDeclared, fitting)) {
                defects.add("charset-broken-letters", offset(bytes), declared);
                return reading(asDeclared, declared, label, false);
            }
            defects.add("charset-mislabelled", offset(bytes), declared, fitting.name());
        }
        return reading(asGuessed, declared, plainest(bytes, fitting), true);
    }

    private static boolean worse(
            CharacterReading guessed, CharacterReading declared, Charset fitting) {
        return fitting == Charsets.WINDOWS_LATIN || guessed.errors() >= declared.errors();
    }

    private static boolean fewErrors(CharacterReading reading) {
        String text = reading.text().text();
        long foreign = text.chars().filter(c -> c > 127 && c != 0xFFFD).count();
        return reading.errors() > 0 && (long) reading.errors() * FEW <= foreign;
    }

    private static Charset fitting(MappedBytes bytes, boolean jis) {
        if (jis) {
            return Charsets.JIS.stream()
                    .filter(c -> CharacterReading.of(bytes, c).errors() == 0)
                    .findFirst()
                    .orElse(Charsets.JIS.get(0));
        }
        if (CharacterReading.of(bytes, StandardCharsets.UTF_8).errors() == 0) {
            return StandardCharsets.UTF_8;
        }
        double shiftJis = JapaneseLook.of(CharacterReading.of(bytes, Charsets.SHIFT_JIS));
        double eucJp = JapaneseLook.of(CharacterReading.of(bytes, Charsets.EUC_JP));
        if (Math.max(shiftJis, eucJp) < JapaneseLook.ENOUGH) {
            return Charsets.WINDOWS_LATIN;
        }
        return shiftJis >= eucJp ? Charsets.SHIFT_JIS : Charsets.EUC_JP;
    }

    /** ESC $ @, ESC $ B, ESC ( I, ESC ( J: the shifts of ISO-2022-JP. */
    static boolean hasJapaneseEscapes(MappedBytes bytes) {
        for (int i = 0; i + 2 < bytes.size(); i++) {
            if (bytes.at(i) == 0x1B) {
                int second = bytes.at(i + 1);
                int third = bytes.at(i + 2);
                if (second == '$' && (third == '@' || third == 'B' || third == '(')
                        || second == '(' && (third == 'I' || third == 'J')) {
                    return true;
                }
            }
        }
        return false;
    }

    /** C1 control letters: nobody writes them, so it is not Latin text. */
    private static boolean hasControls(TracedText text, Charset charset) {
        return charset.name().startsWith("ISO-8859-")
                && text.text().chars().anyMatch(c -> c >= 0x80 && c < 0xA0);
    }

    /** ISO-2022-JP is called so unless it really holds letters that only Windows knows. */
    private static Charset plainest(MappedBytes bytes, Charset read) {
        return read == Charsets.JIS.get(0)
                        && CharacterReading.of(bytes, Charsets.ISO_2022_JP).errors() == 0
                ? Charsets.ISO_2022_JP
                : read;
    }

    private static int offset(MappedBytes bytes) {
        return bytes.size() == 0 ? bytes.end() : bytes.from(0);
    }

    private static Reading reading(
            CharacterReading read, String declared, Charset used, boolean guessed) {
        return new Reading(read.text(), new CharsetUse(declared, used.name(), guessed));
    }
}
