package tokuden.mail.auth.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Signs mails for tests. Its canonical forms are written apart from those of the verifier, plainly
 * and with regular expressions, so that the two check each other. Texts are octets, one ISO 8859-1
 * character each, with CRLF.
 */
public final class SigningPen {
    private final String domain;
    private final String selector;
    private final boolean ed25519;
    private final KeyPair keys;

    private SigningPen(String domain, String selector, boolean ed25519, KeyPair keys) {
        this.domain = domain;
        this.selector = selector;
        this.ed25519 = ed25519;
        this.keys = keys;
    }

    public static SigningPen rsa(String domain, String selector, int bits, long seed) {
        return new SigningPen(domain, selector, false, keys("RSA", bits, seed));
    }

    public static SigningPen ed25519(String domain, String selector, long seed) {
        return new SigningPen(domain, selector, true, keys("Ed25519", 255, seed));
    }

    private static KeyPair keys(String algorithm, int bits, long seed) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Where the key is published. */
    public String name() {
        return selector + "._domainkey." + domain;
    }

    /** The key without its first octets that only tell its kind, in Base64. */
    public String key() {
        byte[] encoded = keys.getPublic().getEncoded();
        byte[] octets = ed25519 ? Arrays.copyOfRange(encoded, 12, encoded.length) : encoded;
        return Base64.getEncoder().encodeToString(octets);
    }

    /** The key record. */
    public String record() {
        return "v=DKIM1; k=" + (ed25519 ? "ed25519" : "rsa") + "; p=" + key();
    }

    /** The mail with a DKIM-Signature on top, over these names. */
    public byte[] dkim(String header, String body, String forms, String names) {
        return dkim(header, body, new Wish(forms, names, "", -1));
    }

    /**
     * What a signature shall be like.
     *
     * @param more further tags, each with its semicolon
     * @param length for {@code l=}; below 0 for none
     */
    public record Wish(String forms, String names, String more, int length) {}

    public byte[] dkim(String header, String body, Wish wish) {
        String[] forms = wish.forms().split("/");
        String canonical = forms[1].equals("simple") ? simpleBody(body) : relaxedBody(body);
        String covered = wish.length() < 0 ? canonical : canonical.substring(0, wish.length());
        String field =
                "DKIM-Signature: v=1; a="
                        + (ed25519 ? "ed25519" : "rsa")
                        + "-sha256; c="
                        + wish.forms()
                        + "; d="
                        + domain
                        + "; s="
                        + selector
                        + ";"
                        + (wish.length() < 0 ? "" : " l=" + wish.length() + ";")
                        + wish.more()
                        + "\r\n\th="
                        + wish.names()
                        + ";\r\n\tbh="
                        + base64(hash("SHA-256", covered))
                        + ";\r\n\tb=";
        boolean simple = forms[0].equals("simple");
        String signed =
                selected(header, wish.names(), simple) + (simple ? field : relaxedField(field));
        String value = base64(signature("SHA256withRSA", signed));
        return octets(field + value + "\r\n" + header + "\r\n" + body);
    }

    /** The mail with a DomainKey-Signature on top; the names must be those of fields once there. */
    public byte[] domainKeys(String header, String body, String form, String names) {
        StringBuilder lines = new StringBuilder();
        for (String name : names.split(":")) {
            fields(header).stream().filter(f -> named(f, name)).forEach(lines::append);
        }
        String all = names.isEmpty() ? header : lines.toString();
        String signed =
                form.equals("nofws")
                        ? all.replaceAll("\r\n(?=[ \t])", "").replaceAll("[ \t]", "")
                                + ("\r\n" + body.replaceAll("[ \t]", "") + "\r\n")
                        : all + "\r\n" + body + "\r\n";
        String value = base64(signature("SHA1withRSA", signed.replaceAll("(\r\n)+\\z", "\r\n")));
        String field =
                "DomainKey-Signature: a=rsa-sha1; q=dns; c="
                        + form
                        + "; d="
                        + domain
                        + "; s="
                        + selector
                        + ";"
                        + (names.isEmpty() ? "" : " h=" + names + ";")
                        + "\r\n\tb=";
        return octets(field + value + "\r\n" + header + "\r\n" + body);
    }

    static String selected(String header, String names, boolean simple) {
        List<String> left = new ArrayList<>(fields(header));
        StringBuilder selected = new StringBuilder();
        for (String name : names.split(":")) {
            for (int i = left.size() - 1; i >= 0; i--) {
                if (named(left.get(i), name)) {
                    String field = left.remove(i);
                    selected.append(simple ? field : relaxedField(field) + "\r\n");
                    break;
                }
            }
        }
        return selected.toString();
    }

    static List<String> fields(String header) {
        return List.of(header.split("(?<=\r\n)(?![ \t])"));
    }

    private static boolean named(String field, String name) {
        return field.substring(0, field.indexOf(':')).strip().equalsIgnoreCase(name.strip());
    }

    static String relaxedField(String field) {
        int colon = field.indexOf(':');
        String value = field.substring(colon + 1).replace("\r\n", "").replaceAll("[ \t]+", " ");
        return field.substring(0, colon).strip().toLowerCase(Locale.ROOT) + ":" + value.strip();
    }

    private static String simpleBody(String body) {
        return (body + "\r\n").replaceAll("(\r\n)+\\z", "\r\n");
    }

    private static String relaxedBody(String body) {
        String relaxed = body.replaceAll("[ \t]+", " ").replaceAll(" (?=\r\n|\\z)", "");
        String lines = (relaxed + "\r\n").replaceAll("(\r\n)+\\z", "\r\n");
        return lines.equals("\r\n") ? "" : lines;
    }

    static String hashOfRelaxed(String body) {
        return base64(hash("SHA-256", relaxedBody(body)));
    }

    /** The value of a signature over that. */
    String value(String signed) {
        return base64(signature("SHA256withRSA", signed));
    }

    private byte[] signature(String rsa, String signed) {
        try {
            Signature signature = Signature.getInstance(ed25519 ? "Ed25519" : rsa);
            signature.initSign(keys.getPrivate());
            signature.update(ed25519 ? hash("SHA-256", signed) : octets(signed));
            return signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] hash(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(octets(text));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }

    public static byte[] octets(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
