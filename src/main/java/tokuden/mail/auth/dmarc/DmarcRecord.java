package tokuden.mail.auth.dmarc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A DMARC policy record (RFC 7489 section 6.3, RFC 9989 section 4.7).
 *
 * @param text as published, one ISO 8859-1 character for each octet
 * @param tags values by name in lower case, the first of each name
 */
public record DmarcRecord(String text, Map<String, String> tags) {
    private static final String VERSION = "DMARC1";

    public DmarcRecord {
        tags = Map.copyOf(tags);
    }

    /**
     * The record, or empty if it does not begin with {@code v=DMARC1}, in exactly these letters.
     */
    static Optional<DmarcRecord> read(String text) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String tag : text.split(";")) {
            int equals = tag.indexOf('=');
            String name = (equals < 0 ? tag : tag.substring(0, equals)).strip();
            String value = equals < 0 ? "" : tag.substring(equals + 1).strip();
            if (tags.isEmpty() && !(name.equalsIgnoreCase("v") && value.equals(VERSION))) {
                return Optional.empty();
            }
            tags.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
        }
        return tags.isEmpty() ? Optional.empty() : Optional.of(new DmarcRecord(text, tags));
    }

    Optional<String> tag(String name) {
        return Optional.ofNullable(tags.get(name));
    }

    /** The policy a tag states; empty if it is not there or states none. */
    Optional<Policy> policy(String name) {
        return tag(name).flatMap(Policy::of);
    }

    boolean says(String name, String value) {
        return tag(name).filter(value::equalsIgnoreCase).isPresent();
    }

    /** Whether a tag is there with a value that is no policy. */
    boolean isWrong(String name) {
        return tag(name).isPresent() && policy(name).isEmpty();
    }

    /** Whether reports are asked for at an address that can be read. */
    boolean asksForReports() {
        for (String address : tag("rua").orElse("").split(",")) {
            if (isUri(address.strip())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUri(String address) {
        int size = address.lastIndexOf('!');
        try {
            return new URI(size < 0 ? address : address.substring(0, size)).isAbsolute();
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    /** The share of failing mail the policy is meant for (RFC 7489, tag pct); 100 if not stated. */
    int percent() {
        String digits = tag("pct").orElse("100");
        boolean number =
                !digits.isEmpty()
                        && digits.length() <= 3
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.min(100, Integer.parseInt(digits)) : 100;
    }
}
