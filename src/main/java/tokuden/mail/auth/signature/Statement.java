package tokuden.mail.auth.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import tokuden.mail.Span;

/**
 * What a signature field states about itself: its tags, read one by one. Nothing here is checked
 * but the writing of each tag; {@link StatementChecks} says what is wrong with it.
 */
public final class Statement {
    private static final int DIGITS = 18;
    private final Field field;
    private final TagList tags;
    private final String unstated;

    private Statement(Field field, TagList tags, String unstated) {
        this.field = field;
        this.tags = tags;
        this.unstated = unstated;
    }

    public static Statement of(SignedMail mail, Field field) {
        return new Statement(field, TagList.read(mail.bodyOf(field)), "simple/simple");
    }

    /** The same read with relaxed forms where it states none. */
    public Statement relaxedUnlessStated() {
        return new Statement(field, tags, "relaxed/relaxed");
    }

    public Field field() {
        return field;
    }

    /** Whether that tag is there, be it empty. */
    public boolean has(String tag) {
        return tags.has(tag);
    }

    /** The value of a tag without white space around it; "" if it is missing. */
    public String value(String tag) {
        return tags.value(tag);
    }

    /** The value of a tag without any white space; "" if it is missing. */
    public String compact(String tag) {
        return tags.compact(tag);
    }

    Optional<Outcome> defect() {
        return tags.defect();
    }

    /** The name of the first tag; empty if there is none. */
    public Optional<String> firstTag() {
        return tags.first();
    }

    /** {@code d=} in lower case; "" if missing. */
    public String domain() {
        return Domains.readable(compact("d")).toLowerCase(Locale.ROOT);
    }

    /** {@code s=}; "" if missing. */
    public String selector() {
        return Domains.readable(compact("s"));
    }

    /** {@code a=}; empty if missing or unknown. */
    public Optional<Algorithm> algorithm() {
        return Algorithm.named(compact("a"));
    }

    /** The first half of {@code c=}, simple if the tag is missing; empty if unknown. */
    public Optional<Form> headerForm() {
        return form(canonicalization()[0]);
    }

    /** The second half of {@code c=}, simple if missing; empty if unknown. */
    public Optional<Form> bodyForm() {
        String[] halves = canonicalization();
        return halves.length > 2
                ? Optional.empty()
                : form(halves.length == 2 ? halves[1] : "simple");
    }

    private String[] canonicalization() {
        return (has("c") ? compact("c") : unstated).split("/", -1);
    }

    private static Optional<Form> form(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "simple" -> Optional.of(Form.SIMPLE);
            case "relaxed" -> Optional.of(Form.RELAXED);
            default -> Optional.empty();
        };
    }

    /** The octets of {@code b=}; empty if missing, empty or no Base64. */
    public Optional<byte[]> signature() {
        return octets("b");
    }

    /** The octets of {@code bh=}; empty if missing, empty or no Base64. */
    public Optional<byte[]> bodyHash() {
        return octets("bh");
    }

    private Optional<byte[]> octets(String tag) {
        return Base64Octets.decode(compact(tag)).filter(octets -> octets.length > 0);
    }

    /** The names of {@code h=} in lower case and in order; names left empty are passed over. */
    public List<String> signedNames() {
        List<String> names = new ArrayList<>();
        String all = compact("h").toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < all.length()) {
            int colon = all.indexOf(':', at);
            int end = colon < 0 ? all.length() : colon;
            if (end > at) {
                names.add(all.substring(at, end));
            }
            at = end + 1;
        }
        return names;
    }

    /** A tag of digits; a value beyond 18 digits counts as the greatest; empty if no number. */
    public OptionalLong number(String tag) {
        String digits = value(tag);
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(digits.length() > DIGITS ? Long.MAX_VALUE : Long.parseLong(digits));
    }

    /** {@code i=}, decoded (RFC 6376 section 2.11); {@code @} and the domain if it is missing. */
    public String identity() {
        String code = compact("i");
        if (code.isEmpty()) {
            return "@" + domain();
        }
        StringBuilder identity = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            int high = i + 2 < code.length() ? Character.digit(code.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(code.charAt(i + 2), 16);
            if (code.charAt(i) == '=' && low >= 0) {
                identity.append((char) (high << 4 | low));
                i += 2;
            } else {
                identity.append(code.charAt(i));
            }
        }
        return Domains.readable(identity.toString());
    }

    /** The octets of the mail that are the value of {@code b=}; an empty place if it is missing. */
    public Span signatureValue() {
        int base = field.colon() + 1;
        return tags.place("b")
                .map(place -> new Span(base + place.from(), base + place.to()))
                .orElse(new Span(0, 0));
    }

    /** The text as it stands in the field, for a sentence. */
    String latin(String tag) {
        return new String(value(tag).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
