package tokuden.mail;

import java.util.Arrays;

/**
 * Base64 as really written (RFC 2045 section 6.8, leniently): padding may be missing, foreign
 * letters are passed over, several pieces may follow each other; plain text after the padding, as
 * mailing lists append it, ends it.
 */
final class Base64Text {
    private static final int[] VALUES = values();
    private final MappedBytes source;
    private final Defects defects;
    private final MappedBytes.Writer out;
    private final int[] digits = new int[4];
    private final int[] places = new int[4];
    private int held;
    private boolean codeToTheEnd;

    private Base64Text(MappedBytes source, Defects defects, boolean places) {
        this.source = source;
        this.defects = defects;
        this.out = new MappedBytes.Writer(places);
    }

    static MappedBytes decode(MappedBytes source, Defects defects, boolean places) {
        return new Base64Text(source, defects, places).decode();
    }

    private MappedBytes decode() {
        int i = 0;
        while (i < source.size()) {
            int octet = source.at(i) & 0xFF;
            if (octet == '=') {
                flush();
                i = afterPadding(i);
                continue;
            }
            if (VALUES[octet] >= 0) {
                digit(VALUES[octet], i);
            } else if (octet > ' ') {
                defects.once("base64-broken", source.from(i));
            }
            i++;
        }
        flush();
        return out.done(source.end());
    }

    private int afterPadding(int padding) {
        int i = padding;
        while (i < source.size() && (source.at(i) == '=' || isSpace(source.at(i)))) {
            i++;
        }
        for (int k = codeToTheEnd ? source.size() : i; k < source.size(); k++) {
            int octet = source.at(k) & 0xFF;
            if (octet != '=' && !isSpace(octet) && VALUES[octet] < 0) {
                defects.once("base64-followed-by-text", source.from(i));
                return source.size();
            }
        }
        codeToTheEnd = true;
        return i;
    }

    private void digit(int value, int place) {
        digits[held] = value;
        places[held++] = place;
        if (held == 4) {
            flush();
        }
    }

    private void flush() {
        if (held == 1) {
            defects.once("base64-broken", source.from(places[0]));
        }
        for (int k = 0; k + 1 < held; k++) {
            int value = digits[k] << (2 + 2 * k) | digits[k + 1] >> (4 - 2 * k);
            out.add(value, source.from(places[k]), source.to(places[k + 1]));
        }
        held = 0;
    }

    private static boolean isSpace(int octet) {
        return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
    }

    private static int[] values() {
        int[] values = new int[256];
        Arrays.fill(values, -1);
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < letters.length(); i++) {
            values[letters.charAt(i)] = i;
        }
        return values;
    }
}
