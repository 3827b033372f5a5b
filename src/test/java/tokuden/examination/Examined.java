package tokuden.examination;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tokuden.evidence.Sha256;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;

/** A mail written for a test of the examination. */
record Examined(String header, String date, String received, String subject, String text) {
    static final String RECIPIENT = "b@isp.example.jp";

    static Examined aMail(String subject, String text) {
        return new Examined("", "", "", subject, text);
    }

    static Examined anAdvertisement() {
        return aMail(
                "夏の大セール", "全品半額です。\nhttp://shop.example.com/\n配信停止 http://shop.example.com/off\n");
    }

    Examined sentOn(LocalDate day) {
        return date(
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        day.atTime(12, 0).atOffset(ZoneOffset.ofHours(9))));
    }

    Examined date(String written) {
        return new Examined(header, written, received, subject, text);
    }

    Examined received(String written) {
        String line = "from out.shop.example.com ([192.0.2.5]) by mx.isp.example.jp with ESMTP; ";
        return new Examined(header, date, line + written, subject, text);
    }

    /** Lines above all others. */
    Examined under(String lines) {
        return new Examined(lines, date, received, subject, text);
    }

    Mail read() {
        return new MailReader().read(octets());
    }

    Sha256 hash() {
        return Sha256.of(octets());
    }

    private byte[] octets() {
        String mail =
                header
                        + (received.isEmpty() ? "" : "Received: " + received + "\n")
                        + "From: info@shop.example.com\nTo: "
                        + RECIPIENT
                        + "\nDate: "
                        + date
                        + "\nSubject: "
                        + subject
                        + "\nContent-Type: text/plain; charset=utf-8\n\n"
                        + text;
        return mail.getBytes(StandardCharsets.UTF_8);
    }
}
