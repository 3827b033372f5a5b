package tokuden.mail.auth.spf;

import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * What check_host() is asked (RFC 7208 section 4.1).
 *
 * @param client the host that connected
 * @param domain whose policy counts
 * @param sender the mailbox that macros expand to
 * @param helo the name in HELO or EHLO, if known
 * @param at when; for the macro {@code t}
 */
public record Question(
        InetAddress client, String domain, Sender sender, Optional<String> helo, Instant at) {
    /**
     * The two halves of the sender's mailbox; without local part it is {@code postmaster} (section
     * 4.3).
     */
    public record Sender(String local, String domain) {
        private static final String POSTMASTER = "postmaster";

        public static Sender of(String mailbox) {
            int at = mailbox.lastIndexOf('@');
            String local = at <= 0 ? POSTMASTER : mailbox.substring(0, at);
            return new Sender(local, mailbox.substring(at + 1));
        }

        public static Sender postmasterOf(String domain) {
            return new Sender(POSTMASTER, domain);
        }

        @Override
        public String toString() {
            return local + "@" + domain;
        }
    }
}
