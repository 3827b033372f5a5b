package tokuden.exchange.carriers;

import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.documents.forms.SubscriberEnquiryForm.Identifier;
import tokuden.mail.attribution.Answer;
import tokuden.mail.attribution.Attribution;

/**
 * What one carrier is told: every address that was its own by the tables of the office, every
 * telephone number it is known to serve, and when each was seen.
 *
 * @param carrier the registered holder; "" where nothing tells one
 */
public record CarrierNotice(String carrier, List<Source> sources, List<Calling> numbers) {
    public CarrierNotice {
        sources = List.copyOf(sources);
        numbers = List.copyOf(numbers);
    }

    /**
     * One address and all its sightings, the earliest first.
     *
     * @param sightings never empty
     */
    public record Source(InetAddress address, List<Sighting> sightings) {
        public Source {
            sightings = List.copyOf(sightings);
        }

        /** When it was seen first. */
        public Instant first() {
            return sightings.get(0).at();
        }

        /** The last sighting, whose mail is given as sample. */
        public Sighting last() {
            return sightings.get(sightings.size() - 1);
        }
    }

    /**
     * One telephone number and all short messages from it, the earliest first.
     *
     * @param messages never empty
     */
    public record Calling(String number, List<NumberSighting> messages) {
        public Calling {
            messages = List.copyOf(messages);
        }

        /** The last message, which is given as sample. */
        public NumberSighting last() {
            return messages.get(messages.size() - 1);
        }
    }

    /** What was seen in the mails of a case. */
    public record Seen(List<Sighting> addresses, List<NumberSighting> numbers) {
        public Seen {
            addresses = List.copyOf(addresses);
            numbers = List.copyOf(numbers);
        }

        /** How many mails told where they came from. */
        public int mails() {
            return addresses.size() + numbers.size();
        }
    }

    /**
     * The notices, one for each carrier, in the order of their names.
     *
     * @param serving which carrier serves a number, as a person found out: a number may be ported,
     *     so that no table tells it
     */
    public static List<CarrierNotice> of(
            Seen seen, Attribution attribution, Map<String, String> serving) {
        Map<String, Map<InetAddress, List<Sighting>>> addresses = new TreeMap<>();
        seen.addresses().stream()
                .sorted(Comparator.comparing(Sighting::at))
                .forEach(
                        one ->
                                addresses
                                        .computeIfAbsent(
                                                holder(one, attribution),
                                                h -> new LinkedHashMap<>())
                                        .computeIfAbsent(one.address(), a -> new ArrayList<>())
                                        .add(one));
        Map<String, Map<String, List<NumberSighting>>> numbers = new TreeMap<>();
        seen.numbers().stream()
                .sorted(Comparator.comparing(NumberSighting::at))
                .forEach(
                        one ->
                                numbers.computeIfAbsent(
                                                serving.getOrDefault(one.number(), ""),
                                                h -> new LinkedHashMap<>())
                                        .computeIfAbsent(one.number(), n -> new ArrayList<>())
                                        .add(one));
        numbers.keySet().forEach(carrier -> addresses.putIfAbsent(carrier, Map.of()));
        return addresses.entrySet().stream()
                .map(
                        e ->
                                new CarrierNotice(
                                        e.getKey(),
                                        sources(e.getValue()),
                                        callings(numbers.getOrDefault(e.getKey(), Map.of()))))
                .toList();
    }

    private static List<Source> sources(Map<InetAddress, List<Sighting>> seen) {
        return seen.entrySet().stream().map(s -> new Source(s.getKey(), s.getValue())).toList();
    }

    private static List<Calling> callings(Map<String, List<NumberSighting>> seen) {
        return seen.entrySet().stream().map(s -> new Calling(s.getKey(), s.getValue())).toList();
    }

    private static String holder(Sighting seen, Attribution attribution) {
        return attribution.of(seen.address(), Optional.of(seen.at())).stream()
                .map(Answer::holder)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** What an enquiry asks about: a line for each sighting, with its second. */
    public List<Identifier> identifiers() {
        List<Identifier> all = new ArrayList<>();
        for (Source source : sources) {
            for (Sighting seen : source.sightings()) {
                String port =
                        seen.port().isPresent() ? "送信元ポート " + seen.port().getAsInt() : "送信元ポート不明";
                String address = seen.address().getHostAddress();
                all.add(line(Identifier.Kind.IP_ADDRESS, address, seen.at(), port));
            }
        }
        for (Calling calling : numbers) {
            for (NumberSighting seen : calling.messages()) {
                all.add(line(Identifier.Kind.PHONE_NUMBER, calling.number(), seen.at(), "SMS受信"));
            }
        }
        return all;
    }

    private static Identifier line(Identifier.Kind kind, String value, Instant at, String note) {
        return new Identifier(kind, value, Optional.of(at), Optional.of(at), note);
    }
}
