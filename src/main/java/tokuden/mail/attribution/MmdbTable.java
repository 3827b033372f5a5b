package tokuden.mail.attribution;

import com.maxmind.db.Reader;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;

/**
 * A MaxMind database in memory, read as plain maps: the flat names of ip-location-db and the nested
 * ones of GeoLite. A record that cannot be read answers nothing.
 */
record MmdbTable(TableSource source, Reader reader) implements AddressTable {
    @Override
    public Optional<Registration> find(InetAddress address) {
        boolean six = address.getAddress().length == 16;
        if (six && reader.getMetadata().ipVersion() == 4) {
            return Optional.empty();
        }
        try {
            Map<?, ?> found = reader.get(address, Map.class);
            return Optional.ofNullable(found).flatMap(MmdbTable::registration);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Registration> registration(Map<?, ?> found) {
        Optional<String> country = country(found);
        Optional<Long> asn = asn(found.get("autonomous_system_number"));
        Optional<String> holder = text(found.get("autonomous_system_organization"));
        return country.isEmpty() && asn.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Registration(
                                country,
                                asn,
                                holder,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static Optional<String> country(Map<?, ?> found) {
        return text(found.get("country_code"))
                .or(
                        () ->
                                found.get("country") instanceof Map<?, ?> country
                                        ? text(country.get("iso_code"))
                                        : Optional.empty());
    }

    private static Optional<String> text(Object value) {
        return value instanceof String text && !text.isEmpty()
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Optional<Long> asn(Object value) {
        return value instanceof Number number
                ? Optional.of(number.longValue())
                : text(value).filter(t -> t.matches("\\d{1,10}")).map(Long::valueOf);
    }
}
