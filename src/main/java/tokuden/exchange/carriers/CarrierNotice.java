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
import tokuden.documents.forms.SubscriberEnquiryForm;
import tokuden.mail.attribution.Answer;
import tokuden.mail.attribution.Attribution;

/**
 * What one carrier is told: every address that was its own by the tables of the office, and when it
 * was seen.
 *
 * @param carrier the registered holder; "" where no table knows one
 */
public record CarrierNotice(String carrier, List<Source> sources) {
    public CarrierNotice {
        sources = List.copyOf(sources);
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

    /** The notices, one for each carrier, in the order of their names. */
    public static List<CarrierNotice> of(List<Sighting> sightings, Attribution attribution) {
        Map<String, Map<InetAddress, List<Sighting>>> byCarrier = new TreeMap<>();
        sightings.stream()
                .sorted(Comparator.comparing(Sighting::at))
                .forEach(
                        seen ->
                                byCarrier
                                        .computeIfAbsent(
                                                holder(seen, attribution),
                                                h -> new LinkedHashMap<>())
                                        .computeIfAbsent(seen.address(), a -> new ArrayList<>())
                                        .add(seen));
        return byCarrier.entrySet().stream()
                .map(
                        e ->
                                new CarrierNotice(
                                        e.getKey(),
                                        e.getValue().entrySet().stream()
                                                .map(s -> new Source(s.getKey(), s.getValue()))
                                                .toList()))
                .toList();
    }

    private static String holder(Sighting seen, Attribution attribution) {
        return attribution.of(seen.address(), Optional.of(seen.at())).stream()
                .map(Answer::holder)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** The addresses as an enquiry asks about them: a line for each sighting, with its second. */
    public List<SubscriberEnquiryForm.Identifier> identifiers() {
        return sources.stream()
                .flatMap(source -> source.sightings().stream())
                .map(
                        seen ->
                                new SubscriberEnquiryForm.Identifier(
                                        SubscriberEnquiryForm.Identifier.Kind.IP_ADDRESS,
                                        seen.address().getHostAddress(),
                                        Optional.of(seen.at()),
                                        Optional.of(seen.at()),
                                        seen.port().isPresent()
                                                ? "送信元ポート " + seen.port().getAsInt()
                                                : "送信元ポート不明"))
                .toList();
    }
}
