package tokuden.mail;

/**
 * How much a text read on trial looks like Japanese, between about -3 and 1: kana and common kanji
 * speak for it; letters that could not be read, private letters and lone half-width kana against.
 */
final class JapaneseLook {
    static final double ENOUGH = 0.3;
    private static final int ERROR_COST = 3;

    private JapaneseLook() {}

    static double of(CharacterReading reading) {
        String text = reading.text().text();
        double score = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 127) {
                foreign++;
                score += weight(letter, i > 0 && text.charAt(i - 1) > 127);
            }
        }
        return foreign == 0 ? 0 : (score - ERROR_COST * reading.errors()) / foreign;
    }

    private static double weight(char letter, boolean inRun) {
        if (letter >= 0x3041 && letter <= 0x30FF || letter >= 0x3000 && letter <= 0x3003) {
            return 1;
        }
        if (letter >= 0xFF61 && letter <= 0xFF9F) {
            return inRun ? 0.4 : -0.5;
        }
        if (letter >= 0x4E00 && letter <= 0x9FA5) {
            return inRun ? 0.6 : 0.1;
        }
        if (letter >= 0xE000 && letter <= 0xF8FF || letter == 0xFFFD) {
            return -0.5;
        }
        return letter >= 0x2000 && letter <= 0x33FF || letter >= 0xFF01 ? 0.5 : 0.1;
    }
}
