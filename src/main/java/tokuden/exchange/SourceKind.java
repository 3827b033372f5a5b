package tokuden.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import tokuden.mail.ShortMessageRecord;

/**
 * What a file turns out to be. The content decides, not the name: many a {@code .msg} or {@code
 * .txt} is a plain RFC 5322 mail. The name decides only where the content leaves it open: {@code
 * .eml} is always one mail, {@code .mbox} always a mailbox.
 */
enum SourceKind {
    MAIL,
    MAILBOX,
    OUTLOOK,
    /** the record of an SMS or of a message inside a social network */
    SHORT_MESSAGE,
    NOT_A_MAIL;

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final Pattern FIELD =
            Pattern.compile("(?m)^[A-Za-z][A-Za-z0-9_.-]{0,75}[ \\t]*:");

    /** Judges by the name and the first bytes ({@code start}, up to some tens of kilobytes). */
    static SourceKind of(String fileName, byte[] start) {
        if (startsWith(start, OLE)) {
            return OUTLOOK;
        }
        if (ShortMessageRecord.begins(start)) {
            return SHORT_MESSAGE;
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        boolean separator = Separator.is(start);
        if (name.endsWith(".eml")) {
            return looksBinary(text) ? NOT_A_MAIL : MAIL;
        }
        if (separator || name.endsWith(".mbox") && text.startsWith("From ")) {
            return MAILBOX;
        }
        return hasField(text) ? MAIL : NOT_A_MAIL;
    }

    /** No name of a field anywhere near the start, and bytes that no text has. */
    private static boolean looksBinary(String text) {
        return text.indexOf('\0') >= 0 && !hasField(text);
    }

    /** At least one line of the first paragraph looks like a header field. */
    private static boolean hasField(String text) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n').stripLeading();
        int end = unified.indexOf("\n\n");
        return FIELD.matcher(end < 0 ? unified : unified.substring(0, end)).find();
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
