package tokuden.desktop.origin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.dns.AskedAnswer;
import tokuden.mail.auth.dns.DnsSnapshot;
import tokuden.mail.auth.dns.HeldAnswers;
import tokuden.mail.auth.dns.ManualAnswers;
import tokuden.mail.auth.signature.SigningPen;

/**
 * A signed mail that came from an end user's line to example.jp, with a forged line below the
 * boundary, on the night before the edition of 2008 came into force; and the DNS answers for it.
 */
public final class SignedMails {
    public static final Instant SENT = Instant.parse("2008-11-30T14:58:00Z");
    public static final String SUBJECT = "=?ISO-2022-JP?B?GyRCPVUkTkZDSkwkNE0lQlQbKEI=?=";
    static final Instant ASKED = Instant.parse("2008-12-01T00:30:00Z");
    static final String CLIENT = "203.0.113.77";
    private static final SigningPen PEN = SigningPen.rsa("ad.example.com", "s2008", 1024, 7);
    private static final String ABOVE =
            "Return-Path: <bounce@ad.example.com>\r\n"
                    + "Received: from mx.example.jp (mx.example.jp [192.0.2.8])\r\n"
                    + "\tby store.example.jp (Postfix) with ESMTP id 3F2A1B0C9D\r\n"
                    + "\tfor <taro@example.jp>; Mon,  1 Dec 2008 00:00:44 +0900 (JST)\r\n"
                    + "Authentication-Results: mx.example.jp;\r\n"
                    + "\tspf=softfail smtp.mailfrom=bounce@ad.example.com;\r\n"
                    + "\tdkim=pass header.d=ad.example.com\r\n"
                    + "Received: from mail.ad.example.com (p1234-ipbf05tokyo.example.net ["
                    + CLIENT
                    + "])\r\n"
                    + "\tby mx.example.jp (Postfix) with ESMTP id 4B1C2D3E4F\r\n"
                    + "\tfor <taro@example.jp>; Mon,  1 Dec 2008 00:00:41 +0900 (JST)\r\n"
                    + "Received: from relay.example.org (relay.example.org [198.51.100.9])\r\n"
                    + "\tby mx.example.jp (Postfix) with ESMTP id 9A8B7C6D5E;"
                    + " Sun, 30 Nov 2008 23:59:02 +0900 (JST)\r\n";
    private static final String HEADER =
            "From: \"info@bank.example.org\" <info@ad.example.com>\r\nTo: taro@example.jp\r\n"
                    + "Subject: "
                    + SUBJECT
                    + "\r\nDate: Sun, 30 Nov 2008 23:58:00 +0900\r\n"
                    + "Message-ID: <20081130145800.1234@ad.example.com>\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: text/plain; charset=US-ASCII\r\n";
    private static final String BODY = "All at half price: http://www.example.com/order\r\n";

    private SignedMails() {}

    /** The mail as the provider delivered it. */
    public static byte[] mail() {
        return joined(BODY);
    }

    /** The same with another body than was signed. */
    static byte[] altered() {
        return joined("Changed on the way.\r\n");
    }

    static String keyRecord() {
        return PEN.record();
    }

    /** What the DNS of that day answers. */
    public static HeldAnswers answers() {
        ManualAnswers zone = new ManualAnswers();
        String line = "p1234-ipbf05tokyo.example.net";
        text(zone, "ad.example.com", "v=spf1 ip4:198.51.100.0/24 ~all");
        text(zone, PEN.name(), PEN.record());
        text(zone, "_dmarc.ad.example.com", "v=DMARC1; p=quarantine");
        text(zone, "mail.ad.example.com", "v=spf1 -all");
        add(zone, "77.113.0.203.in-addr.arpa", DnsQuestion.Type.PTR, line);
        add(zone, line, DnsQuestion.Type.A, CLIENT);
        add(zone, "ad.example.com", DnsQuestion.Type.A, "198.51.100.10");
        return HeldAnswers.of(DnsSource.Kind.LIVE, zone.source().all());
    }

    private static void text(ManualAnswers zone, String name, String record) {
        add(zone, name, DnsQuestion.Type.TXT, record);
    }

    private static void add(ManualAnswers zone, String name, DnsQuestion.Type type, String record) {
        zone.add(new DnsQuestion(name, type), List.of(record), "test", Optional.of(ASKED));
    }

    private static byte[] joined(String body) {
        String signed =
                new String(
                        PEN.dkim(HEADER, BODY, "relaxed/relaxed", "from:to:subject:date"),
                        StandardCharsets.ISO_8859_1);
        return SigningPen.octets(ABOVE + signed.replace(BODY, body));
    }

    /** The answers as they were recorded when the mail was sent. */
    public static DnsSnapshot snapshot() {
        return new DnsSnapshot(
                SENT,
                "192.0.2.53",
                answers().all().stream().map(a -> new AskedAnswer(a, Optional.empty())).toList());
    }
}
