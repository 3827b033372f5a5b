package tokuden.bench;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tokuden.mail.auth.Delivery;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.signature.SigningPen;

/**
 * Mails to measure sender authentication with: of each ten, six signed with RSA of 2048 bits, one
 * with Ed25519, one with DomainKeys and two not at all; every fifth ten altered after signing.
 * Headers and bodies are ISO-2022-JP, about 11 kB each. The same seed gives the same octets.
 */
public final class SignedMails {
    /** How a mail is signed. */
    public enum Kind {
        RSA,
        ED25519,
        DOMAINKEYS,
        UNSIGNED
    }

    /**
     * One mail.
     *
     * @param altered one letter was changed after signing, in the body or in the subject
     */
    public record Mail(byte[] octets, Kind kind, boolean altered, Delivery delivery) {}

    /** When all of them are received. */
    public static final Instant RECEIVED = Instant.parse("2026-04-06T00:00:05Z");

    private static final Charset JAPANESE = Charset.forName("ISO-2022-JP");
    private static final int DOMAINS = 5;
    private static final int LENGTH = 10_000;
    private static final List<String> PHRASES =
            List.of("お得な情報のご案内です", "本日限りの特別価格", "配信停止はこちらから", "新商品が入荷しました", "会員の皆様へ");

    private final Random random;
    private final List<SigningPen> rsa = new ArrayList<>();
    private final List<SigningPen> ed25519 = new ArrayList<>();
    private final List<SigningPen> domainKeys = new ArrayList<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final List<Mail> mails = new ArrayList<>();

    private SignedMails(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < DOMAINS; i++) {
            String domain = domain(i);
            rsa.add(SigningPen.rsa(domain, "r2026", 2048, seed * 100 + i));
            ed25519.add(SigningPen.ed25519(domain, "e2026", seed * 100 + 10 + i));
            domainKeys.add(SigningPen.rsa(domain, "d2006", 1024, seed * 100 + 20 + i));
            texts.put(rsa.get(i).name(), List.of(rsa.get(i).record()));
            texts.put(ed25519.get(i).name(), List.of(ed25519.get(i).record()));
            texts.put(domainKeys.get(i).name(), List.of("k=rsa; p=" + domainKeys.get(i).key()));
            texts.put(domain, List.of("v=spf1 ip4:192.0.2.0/24 ~all"));
        }
    }

    public static SignedMails of(int count, long seed) {
        SignedMails made = new SignedMails(seed);
        for (int i = 0; i < count; i++) {
            made.mails.add(made.mail(i));
        }
        return made;
    }

    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    /** Every TXT record by its name; nothing else exists. */
    public Map<String, List<String>> texts() {
        return Map.copyOf(texts);
    }

    /** The records as a snapshot taken at receipt. */
    public DnsSource dns() {
        return new Snapshot(texts());
    }

    private Mail mail(int number) {
        int owner = random.nextInt(DOMAINS);
        Kind kind =
                switch (number % 10) {
                    case 6 -> Kind.ED25519;
                    case 7 -> Kind.DOMAINKEYS;
                    case 8, 9 -> Kind.UNSIGNED;
                    default -> Kind.RSA;
                };
        boolean altered = number / 10 % 5 == 4;
        String client = (number % 3 == 2 ? "198.51.100." : "192.0.2.") + (1 + number % 250);
        String signed = latin(signed(kind, owner, header(owner, number), body()));
        String trace =
                "Received: from mail.%1$s (mail.%1$s [%2$s])\r\n\tby mx.example.com with ESMTP id %3$d"
                                .formatted(domain(owner), client, number)
                        + ";\r\n\tMon, 6 Apr 2026 09:00:05 +0900\r\n";
        String whole = trace + (altered ? altered(signed, number) : signed);
        return new Mail(SigningPen.octets(whole), kind, altered, delivery(owner, client));
    }

    private byte[] signed(Kind kind, int owner, String header, String body) {
        String names = "from:to:subject:date:message-id:mime-version:content-type";
        return switch (kind) {
            case RSA -> rsa.get(owner).dkim(header, body, "relaxed/relaxed", names);
            case ED25519 -> ed25519.get(owner).dkim(header, body, "relaxed/simple", names);
            case DOMAINKEYS -> domainKeys.get(owner).domainKeys(header, body, "nofws", "");
            case UNSIGNED -> SigningPen.octets(header + "\r\n" + body);
        };
    }

    private String header(int owner, int number) {
        return "From: %s <shop@%s>\r\nTo: %s <user%d@example.com>\r\n"
                        .formatted(word("特売の店"), domain(owner), word("お客様"), number)
                + "Subject: %s\r\n %s\r\nDate: Mon, 6 Apr 2026 09:00:00 +0900\r\n"
                        .formatted(word("広告 " + phrase()), word(phrase()))
                + "Message-ID: <%d.%d@%s>\r\nMIME-Version: 1.0\r\n"
                        .formatted(number, random.nextInt(1_000_000), domain(owner))
                + "Content-Type: text/plain; charset=ISO-2022-JP\r\n"
                + "Content-Transfer-Encoding: 7bit\r\n";
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        while (body.length() < LENGTH) {
            body.append(latin(phrase().getBytes(JAPANESE)))
                    .append("  http://www.example.jp/")
                    .append(random.nextInt(1_000_000))
                    .append(random.nextInt(4) == 0 ? " \r\n\r\n" : "\r\n");
        }
        return body.toString();
    }

    private static String altered(String mail, int number) {
        return number % 2 == 0
                ? mail.replaceFirst("http://www", "http://wwv")
                : mail.replaceFirst("Subject: =\\?ISO", "Subject: x =?ISO");
    }

    private String phrase() {
        return PHRASES.get(random.nextInt(PHRASES.size()));
    }

    private static String word(String text) {
        String code = Base64.getEncoder().encodeToString(text.getBytes(JAPANESE));
        return "=?ISO-2022-JP?B?" + code + "?=";
    }

    private static String domain(int owner) {
        return "shop" + owner + ".example.jp";
    }

    private static Delivery delivery(int owner, String client) {
        try {
            return new Delivery(
                    Optional.of(InetAddress.getByName(client)),
                    Optional.of("mail." + domain(owner)),
                    Optional.of("bounce@" + domain(owner)),
                    Optional.of(RECEIVED));
        } catch (UnknownHostException noAddress) {
            throw new IllegalStateException(noAddress);
        }
    }

    private static String latin(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    /** The records as answers. */
    private record Snapshot(Map<String, List<String>> texts) implements DnsSource {
        @Override
        public DnsAnswer ask(DnsQuestion question) {
            List<String> found = texts.get(question.name());
            boolean exists = found != null;
            List<DnsRecord> records = new ArrayList<>();
            if (exists && question.type() == DnsQuestion.Type.TXT) {
                found.forEach(text -> records.add(new DnsRecord.Text(List.of(text))));
            }
            return new DnsAnswer(
                    question,
                    exists ? DnsAnswer.Status.ANSWERED : DnsAnswer.Status.NO_SUCH_NAME,
                    records,
                    Optional.of(RECEIVED),
                    "generated");
        }

        @Override
        public Kind kind() {
            return Kind.SNAPSHOT;
        }
    }
}
