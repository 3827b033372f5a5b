package tokuden.mail.attribution;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ranges of addresses in flat arrays, found by binary search. IPv4 and IPv6 are kept apart; each
 * address is two unsigned longs. Of nested ranges the narrowest that begins last answers.
 */
final class Ranges {
    private final long[] high;
    private final long[] low;
    private final long[] endHigh;
    private final long[] endLow;
    private final int[] value;

    /** The largest end among this range and all before it. */
    private final int[] widest;

    private final List<Registration> values;

    private Ranges(List<Range> ranges, List<Registration> values) {
        int size = ranges.size();
        high = new long[size];
        low = new long[size];
        endHigh = new long[size];
        endLow = new long[size];
        value = new int[size];
        widest = new int[size];
        this.values = values;
        for (int i = 0; i < size; i++) {
            Range range = ranges.get(i);
            high[i] = range.first().high();
            low[i] = range.first().low();
            endHigh[i] = range.last().high();
            endLow[i] = range.last().low();
            value[i] = range.value();
            widest[i] = i > 0 && end(widest[i - 1]).compareTo(end(i)) > 0 ? widest[i - 1] : i;
        }
    }

    private Number128 end(int i) {
        return new Number128(endHigh[i], endLow[i]);
    }

    /** An address as an unsigned number. */
    record Number128(long high, long low) implements Comparable<Number128> {
        static Number128 of(InetAddress address) {
            byte[] octets = address.getAddress();
            if (octets.length == 4) {
                return new Number128(0, number(octets, 0, 4));
            }
            return new Number128(number(octets, 0, 8), number(octets, 8, 16));
        }

        private static long number(byte[] octets, int from, int to) {
            long number = 0;
            for (int i = from; i < to; i++) {
                number = number << 8 | octets[i] & 0xFF;
            }
            return number;
        }

        /** The last address of a block of {@code 2^(size - bits)} addresses that begins here. */
        Number128 lastOfPrefix(int bits) {
            long inHigh = bits >= 64 ? 0 : -1L >>> bits;
            long inLow = bits >= 128 ? 0 : bits <= 64 ? -1L : -1L >>> bits - 64;
            return new Number128(high | inHigh, low | inLow);
        }

        @Override
        public int compareTo(Number128 other) {
            int byHigh = Long.compareUnsigned(high, other.high);
            return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
        }
    }

    private record Range(Number128 first, Number128 last, int value) {}

    int size() {
        return value.length;
    }

    Optional<Registration> find(InetAddress address) {
        Number128 wanted = Number128.of(address);
        int at = lastStartNotAfter(wanted);
        while (at >= 0 && end(widest[at]).compareTo(wanted) >= 0) {
            if (end(at).compareTo(wanted) >= 0) {
                return Optional.of(values.get(value[at]));
            }
            at--;
        }
        return Optional.empty();
    }

    private int lastStartNotAfter(Number128 wanted) {
        int from = 0;
        int to = value.length - 1;
        while (from <= to) {
            int middle = from + to >>> 1;
            boolean after = new Number128(high[middle], low[middle]).compareTo(wanted) > 0;
            from = after ? from : middle + 1;
            to = after ? middle - 1 : to;
        }
        return to;
    }

    /** Collects ranges in any order. */
    static final class Collected {
        private final List<Range> four = new ArrayList<>();
        private final List<Range> six = new ArrayList<>();
        private final List<Registration> values = new ArrayList<>();
        private final Map<Registration, Integer> known = new HashMap<>();

        /**
         * @return false if the range is empty, so that nothing was added
         */
        boolean add(boolean isFour, Number128 first, Number128 last, Registration registration) {
            if (last.compareTo(first) < 0) {
                return false;
            }
            Integer value = known.get(registration);
            if (value == null) {
                value = values.size();
                values.add(registration);
                known.put(registration, value);
            }
            return (isFour ? four : six).add(new Range(first, last, value));
        }

        Ranges four() {
            return sorted(four);
        }

        Ranges six() {
            return sorted(six);
        }

        private Ranges sorted(List<Range> ranges) {
            Range[] all = ranges.toArray(new Range[0]);
            Arrays.sort(
                    all,
                    Comparator.comparing(Range::first)
                            .thenComparing(Comparator.comparing(Range::last).reversed()));
            return new Ranges(List.of(all), List.copyOf(values));
        }
    }
}
