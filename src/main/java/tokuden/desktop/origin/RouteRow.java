package tokuden.desktop.origin;

import java.util.List;

/**
 * A row of the drawing of the route, from the recipient's provider down to the claimed sender.
 *
 * @param details what the line tells: IP address, time with zone, protocol
 * @param warnings what is wrong with it: a forged line, and why
 */
record RouteRow(
        Kind kind, String title, List<String> details, List<String> warnings, Closeup closeup)
        implements Shown {
    RouteRow {
        details = List.copyOf(details);
        warnings = List.copyOf(warnings);
    }

    /** What kind of row. */
    enum Kind {
        /** a line written by the provider */
        TRUSTED,
        /** the provider's line about whom it took the mail from */
        BOUNDARY,
        /** the trust boundary itself */
        LINE,
        /** 申告値 */
        CLAIMED,
        /** the sender the header names */
        SENDER
    }
}
