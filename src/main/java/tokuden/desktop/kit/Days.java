package tokuden.desktop.kit;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day in any writing a Japanese office uses. */
final class Days {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "([MTSHR]|明治|大正|昭和|平成|令和|西暦)?\\s*(元|\\d{1,4})\\s*[年.\\-/]"
                            + "\\s*(\\d{1,2})\\s*[月.\\-/]\\s*(\\d{1,2})\\s*日?");
    private static final Map<String, Integer> BEFORE_YEAR_ONE =
            Map.of("M", 1867, "T", 1911, "S", 1925, "H", 1988, "R", 2018);
    private static final Map<String, String> ERAS =
            Map.of("明治", "M", "大正", "T", "昭和", "S", "平成", "H", "令和", "R");

    private Days() {}

    /** The day a writing names; empty if it names none, or one that does not exist. */
    static Optional<LocalDate> read(String typed) {
        String plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .strip()
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[‐‑–—―−ー]", "-");
        Matcher found = SHAPE.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2));
        String era = found.group(1) == null ? "" : found.group(1);
        int base = BEFORE_YEAR_ONE.getOrDefault(ERAS.getOrDefault(era, era), 0);
        try {
            return Optional.of(
                    LocalDate.of(
                            base + year,
                            Integer.parseInt(found.group(3)),
                            Integer.parseInt(found.group(4))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
