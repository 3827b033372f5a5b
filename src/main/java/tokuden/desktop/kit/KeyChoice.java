package tokuden.desktop.kit;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tokuden.documents.signing.SigningKey;
import tokuden.documents.signing.TimeStampAuthority;
import tokuden.work.TroubleException;

/** Who signs and who stamps, as it is written on a page; nothing if nothing is written. */
public final class KeyChoice {
    private final Optional<Path> file;
    private final char[] password;
    private final String authority;

    /**
     * What was chosen.
     *
     * @param file the key (PKCS#12)
     * @param authority address of the time-stamp authority; "" for none
     */
    public KeyChoice(Optional<Path> file, String password, String authority) {
        this.file = file;
        this.password = password.toCharArray();
        this.authority = authority.strip();
    }

    /** Whether a key was chosen. */
    public boolean hasKey() {
        return file.isPresent();
    }

    /** Whether the network will be used. */
    public boolean asksAuthority() {
        return !authority.isEmpty();
    }

    /**
     * The key, opened; the password is forgotten, so that it opens once.
     *
     * @throws TroubleException {@code key.unreadable}
     */
    public Optional<SigningKey> key() {
        try {
            return file.map(f -> SigningKey.pkcs12(f, password));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /**
     * The authority.
     *
     * @throws TroubleException {@code sign.wrong-tsa} if what is written is no address
     */
    public Optional<TimeStampAuthority> stamps() {
        if (!asksAuthority()) {
            return Optional.empty();
        }
        try {
            return Optional.of(TimeStampAuthority.at(URI.create(authority)));
        } catch (IllegalArgumentException noAddress) {
            throw new TroubleException("sign.wrong-tsa", List.of(authority), noAddress);
        }
    }
}
