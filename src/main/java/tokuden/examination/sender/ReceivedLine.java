package tokuden.examination.sender;

import tokuden.mail.HeaderField;
import tokuden.mail.route.Addresses;
import tokuden.mail.route.Hop;
import tokuden.mail.route.Quoted;

/**
 * What the examination asks of a Received field: the name the client gave itself, its address and
 * name as the writing host saw them, and the host that wrote the line. "" where the line does not
 * say.
 */
record ReceivedLine(HeaderField field, String helo, String name, String ip, String by, Hop hop) {
    static ReceivedLine of(Hop hop, HeaderField field) {
        return new ReceivedLine(
                field,
                hop.from().helo().map(Quoted::text).orElse(""),
                hop.from().ptr(),
                hop.address().map(Addresses::text).orElse(""),
                hop.byName(),
                hop);
    }

    String with() {
        return hop.protocol().map(Quoted::text).orElse("");
    }

    /** The client had shown who it is (RFC 3848). */
    boolean authenticated() {
        return hop.authenticated();
    }
}
