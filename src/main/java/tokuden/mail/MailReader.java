package tokuden.mail;

import java.util.List;
import java.util.Optional;

/**
 * Reads octets into a {@link Mail}. Never throws, whatever the octets are: what cannot be read
 * becomes a {@link Defect}, and the rest stays readable.
 */
public final class MailReader {
    public Mail read(byte[] octets) {
        return new Mail(
                octets,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
