package tokuden.exchange.leaks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The ways in which an identifier is written: an address in envelopes and behind other signs
 * than @, as a plain hash that anybody could guess; a name in either order and before 様; a number
 * with or without its country.
 */
final class Spellings {
    /** Too general to point to somebody where they stand alone. */
    private static final Set<String> GENERAL =
            Set.of(
                    "info",
                    "admin",
                    "mail",
                    "test",
                    "user",
                    "webmaster",
                    "support",
                    "contact",
                    "postmaster",
                    "office",
                    "sales",
                    "root",
                    "abuse",
                    "list",
                    "news",
                    "help",
                    "staff",
                    "member",
                    "name",
                    "email",
                    "noreply",
                    "service",
                    "customer",
                    "from",
                    "subject",
                    "date",
                    "mime",
                    "content",
                    "text",
                    "html",
                    "plain",
                    "received",
                    "return",
                    "path",
                    "type",
                    "version",
                    "with",
                    "http",
                    "https",
                    "localhost",
                    "smtp",
                    "esmtp",
                    "mailto",
                    "charset",
                    "multipart",
                    "message",
                    "href",
                    "base64",
                    "transfer",
                    "encoding",
                    "mixed",
                    "alternative",
                    "invalid",
                    "masked",
                    "recipient",
                    "undisclosed",
                    "inbox",
                    "server",
                    "host",
                    "data");

    private static final List<String> HONORIFICS = List.of("様", "さん", "殿", "氏", "さま", "君");
    private static final int LEAST = 3;

    private final List<Needle> needles = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    private Spellings() {}

    static List<Needle> of(Identifiers identifiers) {
        Spellings spellings = new Spellings();
        for (Identifier one : identifiers.all()) {
            switch (one.kind()) {
                case ADDRESS -> spellings.address(one);
                case LOCAL_PART -> spellings.localPart(one);
                case NAME -> spellings.name(one);
                case PHONE -> spellings.phone(one);
                case TOKEN -> spellings.token(one);
            }
        }
        return spellings.needles;
    }

    private void address(Identifier one) {
        String folded = squeezed(one.text());
        int at = folded.lastIndexOf('@');
        if (at <= 0) {
            add(one, folded, Needle.Fit.ANYWHERE);
            return;
        }
        String local = folded.substring(0, at);
        String domain = folded.substring(at + 1);
        for (String sign : List.of("@", "=", "[at]", "(at)", "<at>", "{at}", "*", "#", "_at_")) {
            add(one, local + sign + domain, Needle.Fit.ANYWHERE);
        }
        for (String sign : List.of("=", "!", "/", ":")) {
            add(one, domain + sign + local, Needle.Fit.ANYWHERE);
        }
        String dotted = domain.replace(".", "dot");
        add(one, local + "at" + dotted, Needle.Fit.ANYWHERE);
        add(one, local + "at" + domain, Needle.Fit.ANYWHERE);
        for (String algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
            String plain = one.text().strip();
            add(one, hash(algorithm, plain.toLowerCase(Locale.ROOT)), Needle.Fit.ANYWHERE);
            add(one, hash(algorithm, plain), Needle.Fit.ANYWHERE);
        }
    }

    private void localPart(Identifier one) {
        String folded = squeezed(one.text());
        if (folded.length() > LEAST && !GENERAL.contains(folded)) {
            add(one, folded, Needle.Fit.WORD);
        }
    }

    private void name(Identifier one) {
        String plain = Folded.of(one.text().strip()).text();
        String whole = squeezed(one.text());
        add(one, whole, isLatin(whole) ? Needle.Fit.WORD : Needle.Fit.ANYWHERE);
        String[] parts = plain.split("[\\s,、・]+");
        if (parts.length > 1) {
            wholeName(one, parts);
        }
        for (String part : parts) {
            if (!isLatin(part)) {
                HONORIFICS.forEach(h -> add(one, part + h, Needle.Fit.ANYWHERE));
            }
        }
    }

    private void wholeName(Identifier one, String[] parts) {
        List<String> turned = new ArrayList<>(List.of(parts));
        java.util.Collections.reverse(turned);
        for (String join : List.of("", " ", ".", "_", "-", "・", ",")) {
            for (List<String> order : List.of(List.of(parts), turned)) {
                String spelt = String.join(join, order);
                if (spelt.length() > LEAST || !isLatin(spelt)) {
                    add(one, spelt, latinFit(spelt));
                }
            }
        }
    }

    private static Needle.Fit latinFit(String written) {
        return isLatin(written) && written.length() < 7 ? Needle.Fit.WORD : Needle.Fit.ANYWHERE;
    }

    private void phone(Identifier one) {
        String digits = Folded.of(one.text()).without(c -> !Folded.isDigit((char) c)).text();
        String national = digits;
        if (one.text().strip().startsWith("+81")
                || digits.startsWith("81") && digits.length() > 10) {
            national = digits.substring(2);
        }
        national = national.startsWith("0") ? national.substring(1) : national;
        if (national.length() >= 7) {
            add(one, national, Needle.Fit.NUMBER);
        }
    }

    private void token(Identifier one) {
        String folded = squeezed(one.text());
        add(one, folded, folded.length() < 8 ? Needle.Fit.WORD : Needle.Fit.ANYWHERE);
    }

    private void add(Identifier one, String letters, Needle.Fit fit) {
        String least = letters.strip();
        if (least.length() >= LEAST && written.add(one.kind() + least)) {
            needles.add(new Needle(one, least, fit));
        }
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x250);
    }

    private static String squeezed(String text) {
        return Folded.of(text).without(Character::isWhitespace).text();
    }

    private static String hash(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance(algorithm)
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
