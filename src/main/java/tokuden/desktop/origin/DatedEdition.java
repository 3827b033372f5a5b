package tokuden.desktop.origin;

import java.util.Optional;
import tokuden.law.EditionKey;
import tokuden.mail.route.SendingInstant;

/**
 * A statement of when the mail was sent, and the edition of the act it leads to.
 *
 * @param decides whether it is the one that counts
 */
record DatedEdition(SendingInstant instant, Optional<EditionKey> edition, boolean decides) {}
