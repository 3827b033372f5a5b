package tokuden.exchange.leaks;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The writings in which octets may be meant. */
final class Letters {
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final Charset EUC = Charset.forName("EUC-JP");
    private static final Charset JIS = Charset.forName("ISO-2022-JP");

    private Letters() {}

    /** The octets read as each writing they may be in; the plainest first. */
    static List<Reading> of(byte[] octets) {
        List<Reading> readings = new ArrayList<>();
        if (Octets.isPlain(octets)) {
            readings.add(reading("", octets, StandardCharsets.US_ASCII));
        } else {
            readings.add(reading("utf-8", octets, StandardCharsets.UTF_8));
            readings.add(reading("shift_jis", octets, SHIFT_JIS));
            readings.add(reading("euc-jp", octets, EUC));
        }
        if (Octets.find(octets, "\u001b$", 0, octets.length) >= 0) {
            readings.add(reading("iso-2022-jp", octets, JIS));
        }
        if (octets.length >= 4 && !Octets.isPlain(octets) || Octets.isWide(octets)) {
            wide(octets, readings);
        }
        return readings;
    }

    private static void wide(byte[] octets, List<Reading> readings) {
        for (int from = 0; from < 2; from++) {
            int length = (octets.length - from) & ~1;
            String suffix = from == 0 ? "" : "+1";
            readings.add(
                    new Reading(
                            "utf-16le" + suffix,
                            new String(octets, from, length, StandardCharsets.UTF_16LE)));
            readings.add(
                    new Reading(
                            "utf-16be" + suffix,
                            new String(octets, from, length, StandardCharsets.UTF_16BE)));
        }
        if (octets.length >= 16 && zeros(octets) * 2 > octets.length) {
            readings.add(reading("utf-32le", octets, Charset.forName("UTF-32LE")));
            readings.add(reading("utf-32be", octets, Charset.forName("UTF-32BE")));
        }
    }

    private static int zeros(byte[] octets) {
        int zeros = 0;
        for (byte octet : octets) {
            zeros += octet == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static Reading reading(String name, byte[] octets, Charset charset) {
        return new Reading(name, new String(octets, charset));
    }
}
