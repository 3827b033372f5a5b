package tokuden.exchange.packing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.exchange.leaks.LeakReport;

/** What goes into the parts of a package, by for whom it is made. */
interface Contents {
    /** A mail made ready to be written. */
    interface Ready {
        long size();

        void write(PartWriter part) throws IOException;
    }

    /**
     * What stands at the end of a part besides what every part has.
     *
     * @param custody the log of custody; empty where there is none
     * @param statement the signature of the statement on copies
     */
    record Lists(Optional<CustodyLog.Written> custody, Optional<byte[]> statement) {}

    /** What stands before the mails of a part. */
    void begin(PartWriter part, int number) throws IOException;

    Ready ready(int index) throws IOException;

    Lists end(PartWriter part, int number, List<Sha256> mails) throws IOException;

    /** What was noticed about reporters, once all files that go out are shown. */
    LeakReport leaks(List<java.nio.file.Path> beside) throws IOException;

    /** Mails whose kept examination says otherwise than the one made for the package. */
    List<String> outdated();

    /** What is noted of each mail in the journal when all is done. */
    List<tokuden.office.JournalEntry> noted(tokuden.office.Officer by);
}
