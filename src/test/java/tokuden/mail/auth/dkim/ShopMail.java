package tokuden.mail.auth.dkim;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import tokuden.mail.Span;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.signature.SigningPen;
import tokuden.mail.auth.signature.Zone;

/** A signed mail of a shop and what is asked about it. */
final class ShopMail {
    static final SigningPen PEN = SigningPen.rsa("example.jp", "s1", 1024, 1);
    static final SigningPen OTHER = SigningPen.rsa("example.jp", "s1", 1024, 2);
    static final Instant RECEIVED = Instant.parse("2026-04-06T00:00:10Z");
    static final String HEADER =
            "Received: from mail.example.jp by mx.example.com; Mon, 6 Apr 2026 09:00:05 +0900\r\n"
                    + "From: shop@example.jp\r\nTo: a@example.com\r\nSubject: =?ISO-2022-JP?B?\r\n"
                    + " GyRCOS05cBsoQg==?=\r\nDate: Mon, 6 Apr 2026 09:00:00 +0900\r\n";
    static final String BODY = "first line\r\n\r\n  second  line \r\nlast\r\n";
    static final String NAMES = "from:to:subject:date";

    private ShopMail() {}

    static byte[] wish(String tags) {
        return PEN.dkim(HEADER, BODY, new SigningPen.Wish("simple/simple", NAMES, tags, -1));
    }

    static Zone zone() {
        return Zone.whole().text(PEN.name(), PEN.record());
    }

    static List<Verdict> all(byte[] mail, Zone zone) {
        return new Dkim().verify(new Octets(mail, true), zone, RECEIVED);
    }

    static Verdict verify(byte[] mail, Zone zone) {
        return all(mail, zone).get(0);
    }

    static Verdict verify(byte[] mail) {
        return verify(mail, zone());
    }

    static List<String> keys(Verdict verdict) {
        return verdict.notes().stream().map(Step::key).toList();
    }

    static Step step(Verdict verdict, String key) {
        return verdict.trace().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
    }

    static String text(byte[] mail, Span place) {
        return latin(mail).substring(place.from(), place.to());
    }

    static String latin(byte[] mail) {
        return new String(mail, StandardCharsets.ISO_8859_1);
    }
}
