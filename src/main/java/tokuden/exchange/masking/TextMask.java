package tokuden.exchange.masking;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.exchange.leaks.Finder;
import tokuden.exchange.leaks.Identifier;

/** Masks a text: identifiers, what links carry besides the host, names before 様. */
final class TextMask {
    private static final String NOWHERE = "masked.invalid";
    private static final Pattern LINK =
            Pattern.compile(
                    "(?i)\\b((?:https?|ftp)://)(?:[^\\s<>\"'/?#@]*@)?([^\\s<>\"'/?#）」]+)([^\\s<>\"'）」]*)");
    private static final Pattern GREETING =
            Pattern.compile(
                    "(?m)^([ \\t　]*)([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,6}[ 　]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,6})([ 　]?(?:様|さま|殿))");
    private static final List<String> NOBODY =
            List.of("お客", "会員", "皆", "みな", "各位", "担当", "読者", "ユーザー", "御社", "貴社", "ご担当", "オーナー");

    private final Finder finder;
    private final MaskingKey key;
    private final RecipientProfile profile;
    private final Map<Identifier.Kind, Integer> masked = new EnumMap<>(Identifier.Kind.class);

    TextMask(Finder finder, MaskingKey key, RecipientProfile profile) {
        this.finder = finder;
        this.key = key;
        this.profile = profile;
    }

    /** How many of each kind were masked so far. */
    Map<Identifier.Kind, Integer> masked() {
        return Map.copyOf(masked);
    }

    String mask(String text) {
        return identifiers(greetings(links(text)));
    }

    /** An address of a recipient as the copy shows it. */
    String address(String address) {
        count(Identifier.Kind.ADDRESS);
        int at = address.lastIndexOf('@');
        boolean keeps = profile.keepsDomain() && at > 0;
        return key.sign(address) + "@" + (keeps ? address.substring(at + 1) : NOWHERE);
    }

    /** A sign in the place of something by which a recipient is known again. */
    String token(String text) {
        count(Identifier.Kind.TOKEN);
        return key.sign(text);
    }

    boolean finds(String text) {
        return !finder.in(text).isEmpty();
    }

    private String links(String text) {
        return LINK.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1) + found.group(2) + rest(found.group(3))));
    }

    private String rest(String rest) {
        int query = first(rest, rest.indexOf('?'), rest.indexOf('#'));
        String path = rest.substring(0, query);
        StringBuilder out = new StringBuilder();
        for (String segment : path.split("(?<=/)")) {
            String plain = segment.replace("/", "");
            boolean tells = isToken(plain) || finds(decoded(plain));
            out.append(tells ? token(plain) : plain).append(segment.endsWith("/") ? "/" : "");
        }
        if (query < rest.length()) {
            String asked = rest.substring(query + 1);
            out.append(rest.charAt(query)).append(asked.isEmpty() ? "" : token(asked));
        }
        return out.toString();
    }

    private static int first(String rest, int query, int fragment) {
        int end = rest.length();
        return Math.min(query < 0 ? end : query, fragment < 0 ? end : fragment);
    }

    private static boolean isToken(String segment) {
        boolean digits = segment.chars().anyMatch(Character::isDigit);
        boolean letters = segment.chars().anyMatch(Character::isLetter);
        boolean file = segment.matches("(?i).{0,24}\\.(?:html?|php|gif|jpe?g|png|css|js|asp|cgi)");
        return !file && (segment.length() >= 8 && digits && letters || segment.length() >= 20);
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noCoding) {
            return segment;
        }
    }

    private String greetings(String text) {
        return GREETING.matcher(text)
                .replaceAll(
                        found ->
                                NOBODY.stream().anyMatch(found.group(2)::contains)
                                        ? Matcher.quoteReplacement(found.group())
                                        : Matcher.quoteReplacement(
                                                found.group(1)
                                                        + name(found.group(2))
                                                        + found.group(3)));
    }

    private String name(String name) {
        count(Identifier.Kind.NAME);
        return key.sign(name.replaceAll("[ 　]", ""));
    }

    private String identifiers(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Finder.Found found : finder.in(text)) {
            out.append(text, at, found.from()).append(sign(found.identifier()));
            at = found.to();
        }
        return out.append(text, at, text.length()).toString();
    }

    private String sign(Identifier identifier) {
        if (identifier.kind() == Identifier.Kind.ADDRESS) {
            return address(identifier.text());
        }
        count(identifier.kind());
        return key.sign(identifier.text().replaceAll("[\\s　]", ""));
    }

    private void count(Identifier.Kind kind) {
        masked.merge(kind, 1, Integer::sum);
    }
}
