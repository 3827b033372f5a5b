package tokuden.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.Numbers;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Sha256;
import tokuden.reports.Report;
import tokuden.work.TroubleException;

/**
 * Finds kept things by what a person types: a number, or a hash of which the beginning suffices.
 */
final class Named {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{6,64}");
    private static final Pattern CASE = Pattern.compile("\\d{4}-\\d{4,}");

    private Named() {}

    /** The case that goes by that number today: a merged one is found under its old number. */
    static Case byNumber(Workplace place, String number) {
        CaseNumber today = new Numbers(place.log()).today(asFiled(place, number).number());
        return place.cases().find(today).orElseThrow();
    }

    /** The very case of that number, merged or not. */
    static Case asFiled(Workplace place, String number) {
        return Optional.of(number)
                .filter(n -> CASE.matcher(n).matches())
                .flatMap(n -> place.cases().find(new CaseNumber(n)))
                .orElseThrow(() -> new TroubleException("case.unknown", number));
    }

    static Sha256 exhibit(Workplace place, String typed) {
        String hash = hash(typed);
        if (hash.length() == 64) {
            return place.exhibits()
                    .find(new Sha256(hash))
                    .map(Exhibit::hash)
                    .orElseThrow(() -> new TroubleException("exhibit.unknown", typed));
        }
        Optional<Sha256> before = before(hash);
        List<Sha256> fit =
                place.exhibits().page(before, 2).stream()
                        .map(Exhibit::hash)
                        .filter(h -> h.hex().startsWith(hash))
                        .toList();
        return only(fit, typed);
    }

    static Sha256 mailOf(Case in, String typed) {
        String hash = hash(typed);
        List<Sha256> fit =
                in.mails().stream()
                        .map(CaseMail::exhibit)
                        .filter(h -> h.hex().startsWith(hash))
                        .toList();
        return only(fit, typed);
    }

    static Report report(Workplace place, long id) {
        return place.reports()
                .find(id)
                .orElseThrow(() -> new TroubleException("report.unknown", Long.toString(id)));
    }

    private static Sha256 only(List<Sha256> fit, String typed) {
        if (fit.size() != 1) {
            throw new TroubleException(
                    fit.isEmpty() ? "exhibit.unknown" : "exhibit.ambiguous", typed);
        }
        return fit.get(0);
    }

    private static String hash(String typed) {
        String hash = typed.toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw new TroubleException("exhibit.unknown", typed);
        }
        return hash;
    }

    /** The greatest hash below everything that begins like this; empty if there is none. */
    private static Optional<Sha256> before(String prefix) {
        java.math.BigInteger first =
                new java.math.BigInteger(prefix + "0".repeat(64 - prefix.length()), 16);
        if (first.signum() == 0) {
            return Optional.empty();
        }
        String hex = first.subtract(java.math.BigInteger.ONE).toString(16);
        return Optional.of(new Sha256("0".repeat(64 - hex.length()) + hex));
    }
}
