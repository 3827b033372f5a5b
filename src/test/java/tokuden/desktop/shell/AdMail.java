package tokuden.desktop.shell;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An advertising mail as a mailer of 2006 wrote it. */
final class AdMail {
    private static final Charset JIS = Charset.forName("ISO-2022-JP");

    private AdMail() {}

    /** The bytes of the mail sent on that day of March. */
    static byte[] of(String subject, int day) {
        String encoded = Base64.getEncoder().encodeToString(subject.getBytes(JIS));
        String head =
                "Received: from mx.example.net (mx.example.net [192.0.2.25])\r\n"
                        + "\tby mail.example.jp; Wed, "
                        + day
                        + " Mar 2006 09:14:05 +0900\r\n"
                        + "From: sender"
                        + day
                        + "@ad.example.com\r\nTo: taro@example.jp\r\nSubject: =?ISO-2022-JP?B?"
                        + encoded
                        + "?=\r\nDate: Wed, "
                        + day
                        + " Mar 2006 09:14:00 +0900\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=ISO-2022-JP\r\n"
                        + "Content-Transfer-Encoding: 7bit\r\n\r\n";
        String body =
                "いつもお世話になっております。\r\n\r\n期間限定、全品半額の大特価です。\r\n"
                        + "お申込みはこちら http://www.example.com/order\r\n\r\n株式会社見本\r\n";
        byte[] first = head.getBytes(StandardCharsets.US_ASCII);
        byte[] second = body.getBytes(JIS);
        byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
