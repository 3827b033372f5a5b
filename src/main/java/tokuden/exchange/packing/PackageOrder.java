package tokuden.exchange.packing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.work.PackageMade;
import tokuden.evidence.Sha256;
import tokuden.exchange.masking.RecipientProfile;
import tokuden.law.Act;

/**
 * A package as it is ordered: of which case, with what in it and in which order, and up to where it
 * tells journal and log.
 *
 * @param number of the package, {@code 2026-0001-P01}
 * @param firstLabel number of the first mail; above 1 where earlier packages are added to
 * @param papers issued papers, in the order of their issue
 * @param asOf the newest act it tells; every date in it is this one
 * @param kept what was kept of it when it was first made
 */
public record PackageOrder(
        Case of,
        String number,
        Wish wish,
        List<Sha256> papers,
        long firstLabel,
        long journal,
        long entry,
        Instant asOf,
        Optional<PackageMade> kept) {
    public PackageOrder {
        papers = List.copyOf(papers);
    }

    /**
     * What a person chooses.
     *
     * @param recipient who gets it; "" only where everything is shown
     * @param mails in their order
     * @param size the most a part may have, in bytes; 0 for no limit
     * @param sheets a drawn sheet for each mail
     * @param supplements the package this one only adds to
     */
    public record Wish(
            RecipientProfile profile,
            String recipient,
            List<Sha256> mails,
            long size,
            boolean sheets,
            Optional<String> supplements) {
        public Wish {
            mails = List.copyOf(mails);
        }
    }

    /** The day every paper of the package bears. */
    LocalDate day() {
        return LocalDate.ofInstant(asOf, Act.JAPAN);
    }

    /** The name of a mail in the package by its place in the order. */
    String label(int index) {
        return String.format(
                java.util.Locale.ROOT,
                "%s-%06d",
                wish.profile().masks() ? "M" : "E",
                firstLabel + index);
    }

    /** Name of a part; without a limit there is one. */
    String part(int part) {
        return wish.size() > 0 ? number + "-" + part : number;
    }
}
