package tokuden.exchange.transport;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * A passphrase made by chance (合言葉): five made-up words of three Japanese syllables, in letters
 * that every keyboard has and that can be read out over the telephone. 88 bits.
 */
public record Passphrase(List<String> words) {
    private static final String CONSONANTS = "kstnhmrgzdbp";
    private static final String VOWELS = "aiueo";
    private static final int WORDS = 5;
    private static final int SYLLABLES = 3;
    private static final String[] KANA = {
        "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの", "はひふへほ", "まみむめも",
        "らりるれろ", "がぎぐげご", "ざじずぜぞ", "だぢづでど", "ばびぶべぼ", "ぱぴぷぺぽ"
    };

    public Passphrase {
        words = List.copyOf(words);
    }

    /** A new one. */
    public static Passphrase drawn(SecureRandom chance) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = 0; k < SYLLABLES; k++) {
                word.append(CONSONANTS.charAt(chance.nextInt(CONSONANTS.length())));
                word.append(VOWELS.charAt(chance.nextInt(VOWELS.length())));
            }
            words.add(word.toString());
        }
        return new Passphrase(words);
    }

    /** As it is typed. */
    public String text() {
        return String.join("-", words);
    }

    /** As it is read out. */
    public String kana() {
        return String.join("・", words.stream().map(Passphrase::kana).toList());
    }

    private static String kana(String word) {
        StringBuilder kana = new StringBuilder();
        for (int i = 0; i + 1 < word.length(); i += 2) {
            String row = KANA[CONSONANTS.indexOf(word.charAt(i))];
            kana.append(row.charAt(VOWELS.indexOf(word.charAt(i + 1))));
        }
        return kana.toString();
    }

    /** Never told by accident. */
    @Override
    public String toString() {
        return "Passphrase";
    }
}
