package tokuden.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Mails written for a test, byte by byte. */
final class Mails {
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();

    static Mails aMail() {
        return new Mails();
    }

    /** A line in ASCII with CRLF. */
    Mails line(String text) {
        return bytes(text.getBytes(StandardCharsets.US_ASCII)).bytes(new byte[] {'\r', '\n'});
    }

    Mails text(String text, String charset) {
        return bytes(text.getBytes(Charset.forName(charset)));
    }

    Mails bytes(byte[] some) {
        octets.writeBytes(some);
        return this;
    }

    byte[] octets() {
        return octets.toByteArray();
    }

    Mail read() {
        return new MailReader().read(octets());
    }

    static Mail withSubject(String written) {
        return aMail().line("Subject: " + written).line("").line("x").read();
    }

    static Mail withSubject(byte[] raw) {
        return aMail().text("Subject: ", "US-ASCII").bytes(raw).line("").line("").line("x").read();
    }

    static String word(String charset, byte[] text) {
        return "=?" + charset + "?B?" + Base64.getEncoder().encodeToString(text) + "?=";
    }

    static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }
}
