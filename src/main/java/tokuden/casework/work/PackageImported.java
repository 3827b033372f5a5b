package tokuden.casework.work;

import java.util.List;
import tokuden.evidence.Sha256;

/**
 * The case came from a package of another office (証拠セットの取込み). What was done there was done by
 * officers of that office, whatever their short names; who acts here begins after this entry.
 *
 * @param office which made the package
 * @param origin the number of the case there
 * @param manifest SHA-256 of the list of its payload
 * @param custody the sealed log of custody of that office
 * @param journal the sealed extract of its journal
 */
public record PackageImported(
        String number,
        String office,
        String origin,
        Sha256 manifest,
        Sha256 custody,
        Sha256 journal)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.PACKAGE_IMPORTED;
    }

    @Override
    public List<String> gist() {
        return List.of(number, office, origin, manifest.hex());
    }
}
