package tokuden.casework.work;

import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;

/**
 * A package of evidence was made of the case (証拠セットの作成): what went into it and up to where it tells
 * the journal and the log, so that the same package can be made again to the byte.
 *
 * @param number of the package, {@code 2026-0001-P01}
 * @param profile for whom: {@code PROSECUTION}, or a profile of masked copies
 * @param recipient who gets masked copies; empty for the prosecutor
 * @param journal running number of the newest record of the journal when it was made
 * @param entry number of the newest entry of the log it tells
 * @param supplements the package it only adds to
 * @param mails in their order
 * @param size the most a part may have, in bytes; 0 for no limit
 * @param sheets a drawn sheet for each mail is in it
 */
public record PackageMade(
        String number,
        String profile,
        long journal,
        long entry,
        Optional<String> supplements,
        List<Sha256> mails,
        long size,
        boolean sheets,
        Optional<String> recipient,
        List<Part> parts)
        implements Entry {
    public PackageMade {
        mails = List.copyOf(mails);
        recipient = recipient == null ? Optional.empty() : recipient;
        parts = List.copyOf(parts);
    }

    /**
     * One part: one bag.
     *
     * @param manifest SHA-256 of its list of the payload, which is what is signed
     * @param signature the sealed signature
     * @param stamp the sealed time stamp
     * @param statement the sealed signature of the statement on masked copies
     */
    public record Part(
            Sha256 manifest,
            Optional<Sha256> signature,
            Optional<Sha256> stamp,
            Optional<Sha256> statement) {
        public Part {
            // Packages kept before there were masked ones know neither.
            statement = statement == null ? Optional.empty() : statement;
        }
    }

    @Override
    public Kind kind() {
        return Kind.PACKAGE_MADE;
    }

    @Override
    public List<String> gist() {
        return List.of(
                number,
                Integer.toString(mails.size()),
                Integer.toString(parts.size()),
                parts.isEmpty() ? "" : parts.get(0).manifest().hex());
    }
}
