package tokuden.reports;

import java.util.Optional;
import java.util.function.Function;
import tokuden.mail.Defect;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.work.Attempt;
import tokuden.work.Watchdog;

/**
 * Reads mails of strangers under a watchdog. A mail that cannot be read in the time, the depth or
 * the memory there is comes back as its bytes, with the reason as its only defect.
 */
public final class WatchedReader {
    private final Reading reading;
    private final Watchdog watchdog;

    public WatchedReader() {
        this(new MailReader()::read, new Watchdog(Watchdog.USUAL));
    }

    /** Reads in another way or with another patience. */
    public WatchedReader(Reading reading, Watchdog watchdog) {
        this.reading = reading;
        this.watchdog = watchdog;
    }

    /** How octets become a mail. */
    @FunctionalInterface
    public interface Reading {
        Mail read(byte[] octets);
    }

    /** The mail, or its bytes with the reason why it could not be read. */
    public Mail read(byte[] octets) {
        return read(octets, mail -> mail);
    }

    /** What that look at the mail tells; looking is watched too. */
    <T> T read(byte[] octets, Function<Mail, T> look) {
        return watchdog.attempt(() -> look.apply(reading.read(octets)))
                .orElse(why -> look.apply(Mail.unread(octets, why.cause().name(), why.where())));
    }

    /** The cause why that mail could not be read; empty of one that was read. */
    public static Optional<Attempt.GivenUp> unread(Mail mail) {
        return mail.unread()
                .map(Defect::args)
                .map(args -> new Attempt.GivenUp(Attempt.Cause.valueOf(args.get(0)), args.get(1)));
    }
}
