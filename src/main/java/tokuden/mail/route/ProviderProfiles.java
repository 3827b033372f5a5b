package tokuden.mail.route;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The profiles of providers, read from a file an office may edit ({@code providers.txt}). The
 * shipped ones are 要確認.
 *
 * @param refused lines that could not be read, as they stand
 */
public record ProviderProfiles(
        String version, List<ProviderProfile> profiles, List<String> refused) {
    public ProviderProfiles {
        profiles = List.copyOf(profiles);
        refused = List.copyOf(refused);
    }

    public static ProviderProfiles shipped() {
        try (InputStream in =
                ProviderProfiles.class.getResourceAsStream("/tokuden/mail/route/providers.txt")) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads such a file; a line of unknown form is kept in {@link #refused}, never guessed. */
    public static ProviderProfiles read(Reader file) throws IOException {
        Reading reading = new Reading();
        try (BufferedReader lines = new BufferedReader(file)) {
            lines.lines().forEach(reading::take);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return reading.done();
    }

    public Optional<ProviderProfile> named(String key) {
        return profiles.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /** The profile one of whose hosts wrote that line; to propose it, not to decide. */
    public Optional<ProviderProfile> writerOf(Hop hop) {
        return profiles.stream().filter(p -> p.hosts().names(hop.byName())).findFirst();
    }

    /** The lines read so far. */
    private static final class Reading {
        private final List<ProviderProfile> profiles = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private String version = "";

        void take(String line) {
            String entry = line.replaceFirst("^\\s*#.*", "").strip();
            if (entry.isEmpty()) {
                return;
            }
            int blank = entry.indexOf(' ');
            String value = blank < 0 ? "" : entry.substring(blank + 1).strip();
            boolean read = !value.isEmpty() && entry(entry.substring(0, blank), value);
            if (!read) {
                refused.add(line);
            }
        }

        private boolean entry(String word, String value) {
            if (word.equals("version")) {
                version = value;
                return true;
            }
            if (word.equals("profile")) {
                return begin(value);
            }
            if (profiles.isEmpty()) {
                return false;
            }
            ProviderProfile last = profiles.get(profiles.size() - 1);
            Optional<ProviderProfile> more = extended(last, word, value);
            more.ifPresent(m -> profiles.set(profiles.size() - 1, m));
            return more.isPresent();
        }

        private boolean begin(String value) {
            int blank = value.indexOf(' ');
            String key = blank < 0 ? value : value.substring(0, blank);
            String name = blank < 0 ? value : value.substring(blank + 1).strip();
            return profiles.add(new ProviderProfile(key, name, "", TrustedHosts.NOBODY));
        }

        private static Optional<ProviderProfile> extended(
                ProviderProfile last, String word, String value) {
            TrustedHosts none = TrustedHosts.NOBODY;
            return switch (word) {
                case "status" ->
                        Optional.of(
                                new ProviderProfile(last.key(), last.name(), value, last.hosts()));
                case "host" -> Optional.of(with(last, TrustedHosts.named(List.of(value))));
                case "range" ->
                        AddressRange.in(value)
                                .map(r -> new TrustedHosts(List.of(), List.of(r), List.of()))
                                .map(more -> with(last, more));
                case "authserv-id" ->
                        Optional.of(
                                with(
                                        last,
                                        new TrustedHosts(
                                                none.suffixes(), none.ranges(), List.of(value))));
                default -> Optional.empty();
            };
        }

        private static ProviderProfile with(ProviderProfile last, TrustedHosts more) {
            return new ProviderProfile(
                    last.key(), last.name(), last.status(), last.hosts().and(more));
        }

        ProviderProfiles done() {
            return new ProviderProfiles(version, profiles, refused);
        }
    }
}
