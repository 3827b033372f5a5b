package tokuden.examination.label;

import java.util.List;
import tokuden.mail.CharsetUse;

/**
 * Whether the items stand in the same character code as the message (規則7条2項). The transfer encoding
 * around it does not count; text of ASCII letters only is the same in every code.
 */
final class SameCharset {
    private SameCharset() {}

    static Sighting in(Shape shape) {
        LabelText message = message(shape);
        List<Stretch> labels = shape.texts().stream().flatMap(Labels::labelsOf).toList();
        if (labels.isEmpty() || message == null) {
            return Sighting.doubtful("charset-without-items");
        }
        List<Stretch> other =
                labels.stream()
                        .filter(s -> differ(s.in().charset(), message.shown().charset()))
                        .filter(s -> !isAscii(s.in().text()))
                        .filter(s -> !isAscii(message.shown().text()))
                        .toList();
        return other.isEmpty()
                ? Sighting.shown("charset-same", labels.get(0))
                        .with(message.shown().charset().used())
                : new Sighting(
                        Sighting.State.WRONG,
                        "charset-other",
                        List.of(
                                message.shown().charset().used(),
                                other.get(0).in().charset().used()),
                        other);
    }

    private static LabelText message(Shape shape) {
        return shape.texts().stream()
                .filter(t -> t.bodyStart().at() < t.text().length())
                .findFirst()
                .or(() -> shape.texts().stream().findFirst())
                .orElse(null);
    }

    private static boolean differ(CharsetUse one, CharsetUse other) {
        return !one.used().equalsIgnoreCase(other.used());
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
