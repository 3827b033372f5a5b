package tokuden.mail.route;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.Span;

/** Mails whose header is written out in a test. */
public final class RouteMails {
    /** A server hands the mail over to the provider {@code isp.example.jp}. */
    public static final String FROM_A_SERVER =
            """
            Received: from mail.shop.example.com (mail.shop.example.com [198.51.100.9])
            \tby mx1.isp.example.jp (Postfix) with ESMTP id 2AB
            \tfor <taro@isp.example.jp>; Tue, 10 Apr 2007 12:00:00 +0900
            """;

    /** A user's line hands the mail over to the provider {@code isp.example.jp}. */
    public static final String FROM_A_LINE =
            """
            Received: from mail.shop.example.com (ppp9.dialup.line.example [203.0.113.9])
            \tby mx1.isp.example.jp (Postfix) with SMTP id 2AC
            \tfor <taro@isp.example.jp>; Tue, 10 Apr 2007 12:00:00 +0900
            """;

    public static final TrustedHosts PROVIDER = TrustedHosts.named(List.of("isp.example.jp"));

    private RouteMails() {}

    public static Mail mail(String... header) {
        String octets =
                String.join("", header)
                        + "\nThe text of the mail, which is long enough to compare it with others.\n";
        return new MailReader().read(octets.getBytes(StandardCharsets.UTF_8));
    }

    public static Route route(Mail mail) {
        return Routes.of(mail, PROVIDER);
    }

    public static String at(Mail mail, Span place) {
        return new String(mail.octets(), place.from(), place.length(), StandardCharsets.UTF_8);
    }
}
