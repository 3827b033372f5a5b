package tokuden.desktop.origin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.mail.route.ProviderProfile;
import tokuden.mail.route.ProviderProfiles;
import tokuden.mail.route.TrustedHosts;

/**
 * Whom a person trusts to have written the upper lines of a header: the recipient's provider, by a
 * profile, by names of hosts, or both. It is kept with the report as the host names alone; a
 * profile all of whose names are there is recognised again.
 *
 * @param others names of hosts beside those of the profile
 */
record Trust(Optional<ProviderProfile> profile, List<String> others) {
    Trust {
        others = List.copyOf(others);
    }

    /** What is kept with a report, read back. */
    static Trust of(List<String> kept, ProviderProfiles profiles) {
        Optional<ProviderProfile> profile =
                profiles.profiles().stream()
                        .filter(p -> !p.hosts().suffixes().isEmpty())
                        .filter(p -> kept.containsAll(p.hosts().suffixes()))
                        .findFirst();
        List<String> named = profile.map(p -> p.hosts().suffixes()).orElse(List.of());
        return new Trust(profile, kept.stream().filter(h -> !named.contains(h)).toList());
    }

    /** What a person chose and typed: names divided by spaces or commas. */
    static Trust of(Optional<ProviderProfile> profile, String typed) {
        return new Trust(
                profile,
                Arrays.stream(typed.strip().split("[\\s,、，;]+"))
                        .map(h -> h.startsWith(".") ? h.substring(1) : h)
                        .filter(h -> !h.isEmpty())
                        .distinct()
                        .toList());
    }

    TrustedHosts hosts() {
        return profile.map(ProviderProfile::hosts)
                .orElse(TrustedHosts.NOBODY)
                .and(TrustedHosts.named(others));
    }

    /** As a report keeps it. */
    List<String> kept() {
        Stream<String> named = profile.map(p -> p.hosts().suffixes()).orElse(List.of()).stream();
        return Stream.concat(named, others.stream()).distinct().toList();
    }
}
