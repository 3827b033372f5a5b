package tokuden.terminal;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.subject.Mark;
import tokuden.casework.subject.OrderBreachWatch;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Recording;
import tokuden.law.Act;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.mail.BodyText;
import tokuden.mail.Link;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.Mailbox;
import tokuden.office.Officer;
import tokuden.reports.Report;

/** Looks at reported mails for marks of subjects under an order. */
public final class Watching {
    private static final int PAGE = 200;

    private final Tools tools;
    private final Workplace place;

    public Watching(Tools tools, Workplace place) {
        this.tools = tools;
        this.place = place;
    }

    /**
     * Looks at every report above that number, oldest first, and returns the suspicions raised.
     * Without a registered subject there is nothing to look for.
     */
    public List<Logged> since(long before, Officer by) {
        if (place.subjects().page(Long.MAX_VALUE, 1).isEmpty()) {
            return List.of();
        }
        Recording recording = new Recording(place.log(), place.journal(), tools.clock());
        Clockwork clockwork = new Clockwork(tools.act(), ProcedureFiles.shipped());
        OrderBreachWatch watch =
                new OrderBreachWatch(place.subjects(), place.cases(), recording, clockwork);
        return watch.look(sightings(before), by);
    }

    private List<Subjects.Sighting> sightings(long before) {
        List<Subjects.Sighting> sightings = new ArrayList<>();
        List<Report> page = place.reports().page(Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(r -> r.id() > before)
                    .forEach(r -> sighting(r).ifPresent(sightings::add));
            long last = page.get(page.size() - 1).id();
            page = last <= before ? List.of() : place.reports().page(last, PAGE);
        }
        java.util.Collections.reverse(sightings);
        return sightings;
    }

    private Optional<Subjects.Sighting> sighting(Report report) {
        return report.sentAt()
                .map(at -> LocalDate.ofInstant(at, Act.JAPAN))
                .map(
                        day ->
                                new Subjects.Sighting(
                                        report.mail(),
                                        day,
                                        marks(
                                                new MailReader()
                                                        .read(
                                                                place.exhibits()
                                                                        .bytes(report.mail())))));
    }

    /**
     * The marks a mail bears: addresses of its sender, their domains, and the hosts it links to.
     */
    static List<Mark> marks(Mail mail) {
        TreeSet<Mark> marks = new TreeSet<>();
        for (Mailbox sender : mail.from()) {
            Mark.read(Mark.Kind.ADDRESS, sender.address()).ifPresent(marks::add);
            String domain = sender.address().substring(sender.address().lastIndexOf('@') + 1);
            Mark.read(Mark.Kind.DOMAIN, domain).ifPresent(marks::add);
        }
        for (BodyText text : mail.texts()) {
            for (Link link : text.links()) {
                host(link).flatMap(h -> Mark.read(Mark.Kind.DOMAIN, h)).ifPresent(marks::add);
            }
        }
        return List.copyOf(marks);
    }

    private static Optional<String> host(Link link) {
        try {
            return Optional.ofNullable(new URI(link.target().strip()).getHost());
        } catch (URISyntaxException noUri) {
            return Optional.empty();
        }
    }
}
