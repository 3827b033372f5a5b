package tokuden.mail;

/**
 * How far a hostile mail is followed. What lies beyond is left unread and noted as a {@link
 * Defect}.
 *
 * @param depth multiparts within multiparts
 * @param parts parts of one mail
 * @param fields header fields of one part
 * @param fieldBytes bytes of one header field that are decoded
 * @param textBytes bytes of displayed text of one mail, after transfer decoding
 * @param links links of one text
 */
public record Limits(int depth, int parts, int fields, int fieldBytes, int textBytes, int links) {
    /** Wide enough for every honest mail. */
    public static Limits usual() {
        return new Limits(50, 2_000, 5_000, 256 * 1024, 10 * 1024 * 1024, 5_000);
    }
}
