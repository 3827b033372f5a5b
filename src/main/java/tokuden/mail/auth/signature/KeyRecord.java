package tokuden.mail.auth.signature;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.mail.auth.Step;

/**
 * A key as its owner published it (RFC 6376 section 3.6.1, RFC 4870 section 3.2.3), with its RSA or
 * Ed25519 key read.
 */
public final class KeyRecord {
    private static final int WEAK = 1024;
    private final String text;
    private final TagList tags;
    private final Optional<PublicKey> key;

    private KeyRecord(String text, TagList tags, Optional<PublicKey> key) {
        this.text = text;
        this.tags = tags;
        this.key = key;
    }

    /**
     * @param text the TXT record run together, one character for each octet
     */
    static KeyRecord read(String text) {
        TagList tags = TagList.read(text);
        Optional<PublicKey> key =
                Base64Octets.decode(tags.compact("p")).flatMap(p -> PublicKeys.read(type(tags), p));
        return new KeyRecord(text, tags, key);
    }

    private static String type(TagList tags) {
        return tags.has("k") ? tags.compact("k").toLowerCase(Locale.ROOT) : "rsa";
    }

    Optional<PublicKey> key() {
        return key;
    }

    /** The size of the key in bits; 0 if it cannot be read. */
    public int bits() {
        return key.map(PublicKeys::bits).orElse(0);
    }

    /** RSA below 1024 bits, which RFC 8301 section 3.2 no longer accepts. */
    public boolean weak() {
        return type(tags).equals("rsa") && bits() < WEAK;
    }

    /** {@code t=y}: its owner only tries the method. */
    boolean testing() {
        return flags("t").contains("y");
    }

    /** Why this key does not serve that use; empty if it does. */
    Optional<Outcome> refusal(KeyUse use) {
        return Outcome.first(
                List.of(
                        this::form,
                        () -> fitsAlgorithm(use),
                        () -> use.dkim() ? fitsDkim(use) : Optional.empty(),
                        () -> fitsAddress(use),
                        this::reads));
    }

    private Optional<Outcome> form() {
        if (tags.has("v") && !tags.value("v").equals("DKIM1")) {
            return Outcome.broken("signature.key-version", tags.value("v"));
        }
        if (tags.defect().isPresent()) {
            return Outcome.broken("signature.key-broken", text);
        }
        if (!tags.has("p")) {
            return Outcome.broken("signature.key-without-p", text);
        }
        return tags.compact("p").isEmpty()
                ? Outcome.broken("signature.key-revoked")
                : Optional.empty();
    }

    private Optional<Outcome> fitsAlgorithm(KeyUse use) {
        return type(tags).equals(use.algorithm().keyType())
                ? Optional.empty()
                : Outcome.broken("signature.key-type", type(tags), use.algorithm().word());
    }

    private Optional<Outcome> fitsDkim(KeyUse use) {
        if (tags.has("h") && !flags("h").contains(use.algorithm().hashWord())) {
            return Outcome.broken("signature.key-hash", tags.value("h"), use.algorithm().word());
        }
        List<String> services = flags("s");
        if (tags.has("s") && !services.contains("*") && !services.contains("email")) {
            return Outcome.broken("signature.key-service", tags.value("s"));
        }
        return use.belowDomain() && flags("t").contains("s")
                ? Outcome.broken("signature.key-same-domain")
                : Optional.empty();
    }

    private Optional<Outcome> fitsAddress(KeyUse use) {
        if (!tags.has("g") || use.localPart().isEmpty()) {
            return Optional.empty();
        }
        String pattern = tags.compact("g");
        String local = use.localPart().get();
        if (pattern.isEmpty() && !(use.dkim() && tags.has("v"))) {
            return Optional.empty();
        }
        return matches(pattern, local)
                ? Optional.empty()
                : Outcome.broken("signature.key-granularity", pattern, local);
    }

    /** RFC 4871 section 3.6.1, RFC 4870 section 3.2.3: one {@code *} stands for anything. */
    private static boolean matches(String pattern, String local) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(local);
        }
        String before = pattern.substring(0, star);
        String after = pattern.substring(star + 1);
        return local.length() >= before.length() + after.length()
                && local.startsWith(before)
                && local.endsWith(after);
    }

    private Optional<Outcome> reads() {
        return key.isPresent()
                ? Optional.empty()
                : Outcome.broken("signature.key-unreadable", text);
    }

    private List<String> flags(String tag) {
        List<String> flags = new ArrayList<>();
        for (String flag : tags.compact(tag).split(":")) {
            flags.add(flag.toLowerCase(Locale.ROOT));
        }
        return flags;
    }

    /** The sentence that shows the key. */
    Step shown() {
        return Step.of("signature.key-found", text, type(tags), String.valueOf(bits()));
    }
}
