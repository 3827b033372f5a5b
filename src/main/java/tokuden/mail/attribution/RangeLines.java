package tokuden.mail.attribution;

import com.google.common.net.InetAddresses;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.mail.attribution.Ranges.Number128;

/**
 * Reads text tables line by line: statistics of the registries ({@code
 * registry|cc|ipv4|start|count|date|status|id}), comma-separated {@code start,end,cc} or {@code
 * start,end,asn,name}, and the form of tor-geoip with IPv4 addresses as numbers. A line of another
 * form is counted and passed over.
 */
final class RangeLines {
    private static final long MOST_V4 = 0xFFFF_FFFFL;
    private final Ranges.Collected ranges = new Ranges.Collected();
    private int read;
    private int passedOver;

    void readAll(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#") || isHead(text)) {
                continue;
            }
            boolean understood = text.indexOf('|') >= 0 ? delegated(text) : separated(text);
            read += understood ? 1 : 0;
            passedOver += understood ? 0 : 1;
        }
    }

    Ranges.Collected ranges() {
        return ranges;
    }

    int read() {
        return read;
    }

    int passedOver() {
        return passedOver;
    }

    /** Version line, summaries and AS numbers of the registries. */
    private static boolean isHead(String text) {
        String[] parts = text.split("\\|", -1);
        return parts.length > 5
                && (text.endsWith("|summary")
                        || parts[2].equals("asn")
                        || Character.isDigit(text.charAt(0)));
    }

    private boolean delegated(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length < 7) {
            return false;
        }
        Optional<InetAddress> start = address(parts[3]);
        long count = number(parts[4]);
        if (start.isEmpty() || count <= 0) {
            return false;
        }
        Registration registration =
                new Registration(
                        filled(parts[1]).filter(cc -> !cc.equals("ZZ")),
                        Optional.empty(),
                        Optional.empty(),
                        parts.length > 7 ? filled(parts[7]) : Optional.empty(),
                        filled(parts[6]),
                        day(parts[5]));
        Number128 first = Number128.of(start.get());
        if (parts[2].equals("ipv4")) {
            long last = first.low() + count - 1;
            return last <= MOST_V4 && ranges.add(true, first, new Number128(0, last), registration);
        }
        return parts[2].equals("ipv6")
                && count <= 128
                && ranges.add(false, first, first.lastOfPrefix((int) count), registration);
    }

    private boolean separated(String text) {
        List<String> cells = cells(text);
        if (cells.size() < 3) {
            return false;
        }
        Optional<InetAddress> first = address(cells.get(0));
        Optional<InetAddress> last = address(cells.get(1));
        boolean paired =
                first.isPresent()
                        && last.isPresent()
                        && first.get().getAddress().length == last.get().getAddress().length;
        Optional<Registration> registration = registration(cells);
        return paired
                && registration.isPresent()
                && ranges.add(
                        first.get() instanceof Inet4Address,
                        Number128.of(first.get()),
                        Number128.of(last.get()),
                        registration.get());
    }

    private static Optional<Registration> registration(List<String> cells) {
        String third = cells.get(2);
        if (third.matches("[A-Z?]{2}")) {
            return Optional.of(Registration.ofCountry(third));
        }
        String digits = third.startsWith("AS") ? third.substring(2) : third;
        long asn = number(digits);
        Optional<String> holder = cells.size() > 3 ? filled(cells.get(3)) : Optional.empty();
        return asn < 0
                ? Optional.empty()
                : Optional.of(Registration.ofSystem(Optional.of(asn), holder));
    }

    /** Cells between commas; quotes keep commas, two quotes are one (RFC 4180). */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean twice =
                    quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (twice) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static Optional<InetAddress> address(String text) {
        long number = number(text);
        if (number >= 0 && number <= MOST_V4) {
            return Optional.of(InetAddresses.fromInteger((int) number));
        }
        return InetAddresses.isInetAddress(text)
                ? Optional.of(InetAddresses.forString(text))
                : Optional.empty();
    }

    /** A number without sign, -1 for anything else. */
    private static long number(String text) {
        boolean digits =
                !text.isEmpty()
                        && text.length() <= 12
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(text) : -1;
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 8 && !text.equals("00000000")
                    ? Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
