package tokuden.examination.sender;

import java.util.List;
import java.util.Optional;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.route.Boundary;
import tokuden.mail.route.Hop;

/** The route of a mail as the examination asks it: the boundary, and what is only claimed. */
record Route(Mail mail, tokuden.mail.route.Route known) {
    /** The line by which the recipient's provider took the mail from outside. */
    Optional<ReceivedLine> boundary() {
        return known.boundary()
                .map(Boundary::line)
                .filter(hop -> hop.address().isPresent())
                .map(this::line);
    }

    /** The lines below the boundary, claimed by whoever connected. */
    List<ReceivedLine> claimed() {
        return known.claimed().stream().map(this::line).toList();
    }

    private ReceivedLine line(Hop hop) {
        HeaderField field =
                mail.all("Received").stream()
                        .filter(f -> f.whole().equals(hop.field()))
                        .findFirst()
                        .orElseThrow();
        return ReceivedLine.of(hop, field);
    }
}
