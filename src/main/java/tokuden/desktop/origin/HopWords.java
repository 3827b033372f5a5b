package tokuden.desktop.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tokuden.desktop.kit.Texts;
import tokuden.mail.attribution.Answer;
import tokuden.mail.route.Addresses;
import tokuden.mail.route.Boundary;
import tokuden.mail.route.Client;
import tokuden.mail.route.Hop;
import tokuden.mail.route.HopTime;
import tokuden.mail.route.Quoted;

/** What a Received line tells, in words: from whom, when, by which protocol. */
final class HopWords {
    private final Texts texts;

    HopWords(Texts texts) {
        this.texts = texts;
    }

    /** Everything the line tells. */
    List<String> all(Hop hop) {
        List<String> all = new ArrayList<>();
        all.add(from(hop));
        all.addAll(when(hop));
        return all;
    }

    /** Who connected at the boundary, a line each: address, HELO, reverse name. */
    List<String> connected(Boundary boundary) {
        Client from = boundary.line().from();
        String nothing = texts.of("origin.route.not-written");
        return List.of(
                texts.of(
                        "origin.route.address",
                        boundary.address().map(Addresses::text).orElse(nothing)),
                texts.of("origin.route.helo", boundary.helo().orElse(nothing)),
                texts.of(
                        "origin.route.reverse." + from.reverse(),
                        boundary.reverseName().orElse(nothing)));
    }

    /** Time and protocol. */
    List<String> when(Hop hop) {
        List<String> all = new ArrayList<>();
        all.add(hop.time().map(this::time).orElse(texts.of("origin.route.no-time")));
        protocol(hop, all);
        return all;
    }

    /** The time as it stands in the line. */
    List<String> written(Hop hop) {
        return hop.date().map(Quoted::text).stream()
                .map(d -> texts.of("origin.route.time.written", d))
                .toList();
    }

    /** What a table says of the connecting address, with its date and how far that is. */
    String registered(Answer answer) {
        String nothing = "－";
        return texts.of(
                "origin.route.registered",
                answer.country().orElse(nothing),
                answer.asn().map(n -> "AS" + n).orElse(nothing),
                answer.holder().orElse(nothing),
                answer.allocatedOn().map(LocalDate::toString).orElse(nothing),
                answer.table().name(),
                answer.table().date().toString(),
                answer.daysFromMail().isPresent()
                        ? texts.count(answer.daysFromMail().getAsLong())
                        : nothing);
    }

    private String from(Hop hop) {
        Client from = hop.from();
        if (hop.isLocal()) {
            return texts.of("origin.route.local");
        }
        String names =
                java.util.stream.Stream.of(from.helo(), from.reverseName())
                        .flatMap(java.util.Optional::stream)
                        .map(Quoted::text)
                        .distinct()
                        .collect(Collectors.joining(" / "));
        String address = from.address().map(a -> " [" + Addresses.text(a) + "]").orElse("");
        return texts.of("origin.route.from", (names + address).strip());
    }

    private String time(HopTime time) {
        String at = Moments.of(time.at());
        return time.zoned() ? at : texts.of("origin.route.time.unzoned", at);
    }

    private void protocol(Hop hop, List<String> all) {
        List<String> words = new ArrayList<>();
        hop.protocol().map(Quoted::text).ifPresent(words::add);
        if (hop.authenticated()) {
            words.add(texts.of("origin.route.logged-in"));
        }
        if (hop.encrypted()) {
            words.add(texts.of("origin.route.encrypted"));
        }
        if (!words.isEmpty()) {
            all.add(texts.of("origin.route.protocol", String.join("・", words)));
        }
    }
}
