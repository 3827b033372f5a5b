package tokuden.mail.attribution;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a table says about a range.
 *
 * @param country ISO 3166-1 code
 * @param asn number of the autonomous system
 * @param holder name of the organisation
 * @param registryId the registry's opaque id of the holder
 * @param status {@code allocated}, {@code assigned}, {@code available}, {@code reserved}
 * @param allocatedOn the day the registry gave it out
 */
public record Registration(
        Optional<String> country,
        Optional<Long> asn,
        Optional<String> holder,
        Optional<String> registryId,
        Optional<String> status,
        Optional<LocalDate> allocatedOn) {
    static Registration ofCountry(String country) {
        return new Registration(
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Registration ofSystem(Optional<Long> asn, Optional<String> holder) {
        return new Registration(
                Optional.empty(),
                asn,
                holder,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
