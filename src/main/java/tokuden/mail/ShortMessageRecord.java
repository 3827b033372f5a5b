package tokuden.mail;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The record of a short message as a reporter's terminal or a carrier hands it over: one JSON
 * object (RFC 8259) with {@code kind} ({@code SMS}, {@code SNS_MESSAGE}), {@code receivedAt},
 * {@code to}, {@code sender} and {@code text}. Every character keeps the bytes behind it, through
 * the escapes of JSON.
 */
public final class ShortMessageRecord {
    private static final CharsetUse UTF_8 = new CharsetUse("", "UTF-8", false);
    private static final String TEXT = "text";
    private static final int LARGEST = 1 << 20;

    private ShortMessageRecord() {}

    /** Whether a file that begins so is such a record; {@code start} may be cut off. */
    public static boolean begins(byte[] start) {
        if (!JsonMembers.mayBegin(start)) {
            return false;
        }
        String text = new String(start, StandardCharsets.UTF_8);
        return text.contains("\"kind\"")
                && (text.contains("\"SMS\"") || text.contains("\"SNS_MESSAGE\""));
    }

    /** The record as a mail; empty if the octets are no such record. */
    static Optional<Mail> in(byte[] octets) {
        if (octets.length > LARGEST || !begins(octets)) {
            return Optional.empty();
        }
        List<JsonMembers.Member> members = JsonMembers.in(octets);
        return medium(members)
                .filter(medium -> member(members, TEXT).isPresent())
                .map(medium -> mail(octets, members, medium));
    }

    private static Mail mail(byte[] octets, List<JsonMembers.Member> members, Medium medium) {
        List<HeaderField> header = new ArrayList<>();
        for (JsonMembers.Member member : members) {
            if (!member.name().equals(TEXT)) {
                DecodedText value = decoded(member, "header:" + member.name());
                header.add(new HeaderField(member.name(), member.whole(), member.value(), value));
            }
        }
        DecodedText shown = decoded(member(members, TEXT).orElseThrow(), "body:1");
        BodyText body =
                new BodyText(
                        "1",
                        BodyText.Kind.PLAIN,
                        shown,
                        PlainLinks.in(shown.text(), Limits.usual().links()),
                        false);
        Defects defects = new Defects();
        Optional<SendingTime> sent = received(members, defects);
        return new Mail(
                octets,
                header,
                List.of(body),
                List.of(),
                List.of(),
                sent,
                List.of(UTF_8),
                defects.list(),
                medium);
    }

    private static DecodedText decoded(JsonMembers.Member member, String part) {
        return member.text().withLineFeeds().done(part, member.value().to(), UTF_8);
    }

    private static Optional<SendingTime> received(
            List<JsonMembers.Member> members, Defects defects) {
        Optional<JsonMembers.Member> member = member(members, "receivedAt");
        try {
            return member.map(m -> OffsetDateTime.parse(m.text().text()).toInstant())
                    .map(at -> new SendingTime(at, SendingTime.Source.RECORD, Optional.empty()));
        } catch (DateTimeException unreadable) {
            defects.add(
                    "date-unreadable",
                    member.orElseThrow().value().from(),
                    member.orElseThrow().text().text());
            return Optional.empty();
        }
    }

    private static Optional<Medium> medium(List<JsonMembers.Member> members) {
        return member(members, "kind")
                .map(m -> m.text().text())
                .filter(kind -> kind.equals("SMS") || kind.equals("SNS_MESSAGE"))
                .map(Medium::valueOf);
    }

    private static Optional<JsonMembers.Member> member(
            List<JsonMembers.Member> members, String name) {
        return members.stream().filter(m -> m.name().equals(name)).findFirst();
    }
}
