package tokuden.exchange.packing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.exchange.leaks.LeakReport;

/**
 * A package that was made: where its parts lie, the papers to hand over with it, and what the one
 * who hands it over should know.
 *
 * @param outdated mails whose kept examination says otherwise than the one made for the package
 * @param leaks where reporters would have shown; if anything is told there, nothing was made
 * @param same of a package made again: it is the same to the byte; empty for a new one
 */
public record Packed(
        PackageOrder order,
        List<Part> parts,
        List<Path> papers,
        List<String> outdated,
        Optional<Boolean> same,
        LeakReport leaks) {
    public Packed {
        parts = List.copyOf(parts);
        papers = List.copyOf(papers);
        outdated = List.copyOf(outdated);
    }

    /** It was kept back, because reporters would have shown. */
    public boolean blocked() {
        return !leaks.clean();
    }

    /**
     * One bag.
     *
     * @param manifest SHA-256 of its list of the payload
     * @param custody hash of the last line of its log of custody; empty for masked copies
     */
    public record Part(
            Path path,
            long files,
            long octets,
            long mails,
            Sha256 manifest,
            Optional<Sha256> custody) {}
}
