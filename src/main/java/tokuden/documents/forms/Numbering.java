package tokuden.documents.forms;

/** The numbers of the ladder 第1, 1, (1), ア, (ア) (公用文作成の考え方). */
final class Numbering {
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ";

    private Numbering() {}

    /** {@code (1)} */
    static String bracketed(int number) {
        return "(" + number + ")";
    }

    /** {@code ア}; after the last one {@code アア}. */
    static String kana(int number) {
        int index = number - 1;
        return KANA.substring(index % KANA.length(), index % KANA.length() + 1)
                .repeat(index / KANA.length() + 1);
    }
}
