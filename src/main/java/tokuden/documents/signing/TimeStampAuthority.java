package tokuden.documents.signing;

import com.itextpdf.signatures.ITSAClient;
import com.itextpdf.signatures.TSAClientBouncyCastle;
import java.net.URI;

/**
 * A time-stamp authority (RFC 3161) that the office has set. Off unless it is set: asking it is the
 * only time that signing reaches for the network.
 */
public final class TimeStampAuthority {
    private final ITSAClient client;

    TimeStampAuthority(ITSAClient client) {
        this.client = client;
    }

    /** The authority at that address. */
    public static TimeStampAuthority at(URI address) {
        return new TimeStampAuthority(new TSAClientBouncyCastle(address.toString()));
    }

    ITSAClient client() {
        return client;
    }
}
