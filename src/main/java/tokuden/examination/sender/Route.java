package tokuden.examination.sender;

import java.util.List;
import java.util.Optional;
import tokuden.mail.Mail;

/**
 * The part of the route that can be trusted: the lines of the recipient's provider at the top, and
 * the line by which it took the mail from outside (the boundary). What lies below is only claimed.
 */
record Route(List<ReceivedLine> lines, Optional<ReceivedLine> boundary, int place) {
    static Route of(Mail mail, List<String> trustedBy) {
        List<ReceivedLine> lines = mail.all("Received").stream().map(ReceivedLine::of).toList();
        int boundary = -1;
        for (int i = 0; i < lines.size() && trusted(lines.get(i).by(), trustedBy); i++) {
            boundary = lines.get(i).ip().isEmpty() ? boundary : i;
            if (boundary == i && !internal(lines.get(i), trustedBy)) {
                break;
            }
        }
        return boundary < 0
                ? new Route(lines, Optional.empty(), 0)
                : new Route(lines, Optional.of(lines.get(boundary)), boundary);
    }

    /** The lines below the boundary, claimed by whoever connected. */
    List<ReceivedLine> claimed() {
        return boundary.isEmpty() ? lines : lines.subList(place + 1, lines.size());
    }

    static boolean trusted(String host, List<String> trustedBy) {
        return trustedBy.stream().anyMatch(suffix -> Domains.under(host, suffix));
    }

    /** Handed over between machines of the provider: by its name as seen, never by what it said. */
    private static boolean internal(ReceivedLine line, List<String> trustedBy) {
        boolean named = trusted(line.name(), trustedBy);
        boolean ownNetwork =
                RecordedDns.address(line.ip())
                        .filter(a -> a.isSiteLocalAddress() || a.isLoopbackAddress())
                        .isPresent();
        return named || ownNetwork;
    }
}
