package tokuden.exchange.masking;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tokuden.mail.HeaderField;
import tokuden.mail.Mailboxes;

/** Masks the fields of a header, each as its kind asks for. */
final class FieldMask {
    private static final Set<String> CONTENT =
            Set.of(
                    "content-type",
                    "content-transfer-encoding",
                    "content-disposition",
                    "content-id",
                    "content-length",
                    "content-location",
                    "content-description",
                    "lines");
    private static final Set<String> ENVELOPE =
            Set.of(
                    "return-path",
                    "errors-to",
                    "bounces-to",
                    "x-return-path",
                    "envelope-from",
                    "x-envelope-from",
                    "x-envelope-sender",
                    "sender",
                    "list-unsubscribe",
                    "list-unsubscribe-post",
                    "list-id",
                    "x-bounce-address",
                    "reply-to",
                    "x-list-unsubscribe",
                    "feedback-id",
                    "x-feedback-id",
                    "x-mailer-recptid",
                    "x-rpcampaign",
                    "x-job",
                    "x-campaign-id");
    private static final Set<String> REPLIES = Set.of("in-reply-to", "references", "thread-index");
    private static final Pattern ADDRESS =
            Pattern.compile("([^\\s<>,;:\"()]+)@([^\\s<>,;:?\"()]+)");
    private static final Pattern IN_BRACKETS = Pattern.compile("<[^<>]*>");
    private static final int LINE = 45;

    private final TextMask mask;

    FieldMask(TextMask mask) {
        this.mask = mask;
    }

    /** The field as the copy shows it, without line end; "" if it is written anew elsewhere. */
    String field(HeaderField field, byte[] octets) {
        String name = field.name();
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (CONTENT.contains(lower)) {
            return "";
        }
        String text = field.text();
        if (ReporterSigns.TO.stream().anyMatch(field::named)) {
            return name + ": " + recipients(field);
        }
        if (REPLIES.contains(lower)) {
            return name + ": " + replies(text);
        }
        String masked = mask.mask(ENVELOPE.contains(lower) ? envelope(text) : text);
        return masked.equals(text) ? asItStands(field, octets) : name + ": " + coded(masked);
    }

    private static String asItStands(HeaderField field, byte[] octets) {
        return new String(
                octets, field.whole().from(), field.whole().length(), StandardCharsets.ISO_8859_1);
    }

    private String recipients(HeaderField field) {
        String all =
                Mailboxes.in(field).stream()
                        .map(box -> box.address().replaceFirst("(?i)^rfc822\\s*;\\s*", ""))
                        .filter(address -> !address.isBlank())
                        .map(address -> mask.address(clean(address)))
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? mask.token(field.text()) : all;
    }

    private static String clean(String address) {
        return address.replaceAll("[^\\x21-\\x7e]", "");
    }

    private String replies(String text) {
        List<String> ids = IN_BRACKETS.matcher(text).results().map(m -> m.group()).toList();
        return ids.isEmpty()
                ? mask.token(text)
                : ids.stream()
                        .map(id -> "<" + mask.token(id) + "@masked.invalid>")
                        .collect(Collectors.joining(" "));
    }

    /** What a sender writes before the @ to know who bounced or left: signs, not words. */
    private String envelope(String text) {
        return ADDRESS.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        isVariable(found.group(1))
                                                ? scheme(found.group(1))
                                                        + mask.token(found.group(1))
                                                        + "@"
                                                        + found.group(2)
                                                : found.group()));
    }

    private static String scheme(String local) {
        return local.startsWith("mailto:") ? "mailto:" : "";
    }

    private static boolean isVariable(String local) {
        long digits = local.chars().filter(Character::isDigit).count();
        return local.contains("=") || local.contains("+") || digits >= 4 || local.length() > 24;
    }

    static String coded(String text) {
        String line = text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(line)) {
            return line.replaceAll("(.{60,500}?) ", "$1\r\n ");
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int to = Math.min(line.length(), at + LINE / 3);
            to = to < line.length() && Character.isHighSurrogate(line.charAt(to - 1)) ? to + 1 : to;
            byte[] octets = line.substring(at, to).getBytes(StandardCharsets.UTF_8);
            out.append(at == 0 ? "" : "\r\n ")
                    .append("=?utf-8?B?")
                    .append(Base64.getEncoder().encodeToString(octets))
                    .append("?=");
            at = to;
        }
        return out.toString();
    }
}
