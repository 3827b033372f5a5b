package tokuden.exchange.packing;

import java.util.List;
import java.util.stream.Stream;
import tokuden.exchange.leaks.Identifier;
import tokuden.office.Office;

/** What an office calls itself: written in every package, and no sign of a reporter. */
final class OwnWords {
    private final List<String> own;

    OwnWords(Office office) {
        this.own =
                Stream.concat(
                                Stream.of(office.ministry(), office.section()),
                                office.officers().stream()
                                        .flatMap(o -> Stream.of(o.name(), o.post())))
                        .filter(w -> !w.isBlank())
                        .toList();
    }

    /** Does it point to a person outside the office? */
    boolean isOfOthers(Identifier identifier) {
        return identifier.kind() != Identifier.Kind.NAME
                || own.stream().noneMatch(w -> w.contains(identifier.text()));
    }
}
