package tokuden.documents.render;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tokuden.documents.Document;
import tokuden.evidence.Sha256;

/**
 * Takes out of a drawn file what differs at each drawing: the hour of writing and the chance
 * letters before the name of an embedded font. Replaces like by like of the same length, so that no
 * offset in the file moves.
 */
final class SteadyBytes {
    private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+(?=BIZ|Noto)");
    private static final Pattern INFO_DATE = Pattern.compile("\\(D:\\d{14}[^)]{0,7}\\)");
    private static final Pattern XMP_DATE =
            Pattern.compile(
                    "(?<=Date(?:>|=\"))\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"
                            + "(Z|[+-]\\d\\d:\\d\\d|\\.\\d+(Z|[+-]\\d\\d:\\d\\d))");

    private SteadyBytes() {}

    /** A name for the file itself, the same for the same paper. */
    static byte[] identity(Document.Metadata metadata) {
        String named = metadata.kind() + '\n' + metadata.id() + '\n' + metadata.dated();
        String digest = Sha256.of(named.getBytes(StandardCharsets.UTF_8)).hex();
        return digest.substring(0, 16).getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] of(byte[] drawn, Document.Metadata metadata) {
        String text = new String(drawn, StandardCharsets.ISO_8859_1);
        Map<String, String> names = new LinkedHashMap<>();
        text = SUBSET.matcher(text).replaceAll(m -> "/" + steady(m.group(1), names) + "+");
        text = INFO_DATE.matcher(text).replaceAll(m -> infoDate(m, metadata.dated()));
        text = XMP_DATE.matcher(text).replaceAll(m -> xmpDate(m, metadata.dated()));
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String steady(String chance, Map<String, String> names) {
        return names.computeIfAbsent(chance, c -> "TOKDN" + (char) ('A' + names.size()));
    }

    private static String infoDate(MatchResult found, LocalDate dated) {
        String zone = found.group().substring("(D:".length() + 14);
        return "(D:" + at(dated, "yyyyMMddHHmmss") + zone;
    }

    private static String xmpDate(MatchResult found, LocalDate dated) {
        String rest = found.group().substring("yyyy-MM-ddTHH:mm:ss".length());
        return at(dated, "yyyy-MM-dd'T'HH:mm:ss") + rest;
    }

    private static String at(LocalDate dated, String pattern) {
        Instant midnight = dated.atStartOfDay().toInstant(ZoneOffset.UTC);
        return DateTimeFormatter.ofPattern(pattern).format(midnight.atOffset(ZoneOffset.UTC));
    }
}
