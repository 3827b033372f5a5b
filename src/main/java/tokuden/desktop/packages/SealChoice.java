package tokuden.desktop.packages;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import tokuden.documents.signing.DetachedSigner;
import tokuden.documents.signing.SigningKey;
import tokuden.documents.signing.TimeStampAuthority;
import tokuden.work.TroubleException;

/**
 * Who signs and who stamps, as it is written on the page; nothing if nothing is written.
 *
 * @param authority address of the time-stamp authority; "" for none
 */
record SealChoice(Optional<Path> key, String password, String authority) {
    /**
     * The key and the authority, ready for use.
     *
     * @throws TroubleException {@code key.unreadable}, {@code package.unstamped}
     */
    DetachedSigner.Seals opened() {
        return new DetachedSigner.Seals(
                key.map(file -> SigningKey.pkcs12(file, password.toCharArray()))
                        .map(DetachedSigner::new),
                Optional.of(authority.strip())
                        .filter(text -> !text.isEmpty())
                        .map(SealChoice::address)
                        .map(TimeStampAuthority::at));
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException noAddress) {
            throw new TroubleException("package.unstamped", java.util.List.of(), noAddress);
        }
    }
}
