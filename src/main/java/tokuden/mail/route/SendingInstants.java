package tokuden.mail.route;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.SendingTime;

/**
 * All statements about the time of sending, and which of them decides. The rule of {@link
 * Mail#sent()} holds, measured against the line of the boundary where one is known instead of the
 * topmost line, because a program may pick mail up weeks later: the Date field counts if it lies
 * within {@link #TRUSTED_DISTANCE} of the receipt by the provider, otherwise the receipt. Without
 * boundary or its time, {@link Mail#sent()} counts as it is.
 *
 * @param all the most trusted first, then in the order of the header
 */
public record SendingInstants(Optional<SendingInstant> deciding, List<SendingInstant> all) {
    /** The same distance the reading of mails uses. */
    public static final Duration TRUSTED_DISTANCE = Duration.ofDays(7);

    public SendingInstants {
        all = List.copyOf(all);
    }

    public static SendingInstants of(Mail mail, Route route) {
        List<SendingInstant> all = new ArrayList<>();
        date(mail).ifPresent(all::add);
        for (Hop hop : route.hops()) {
            hop.time().ifPresent(t -> all.add(of(route, hop, t)));
        }
        mail.sent()
                .filter(s -> s.source() == SendingTime.Source.MAILBOX_LINE)
                .map(s -> instant(s.at(), SendingInstant.Source.MAILBOX_LINE))
                .ifPresent(all::add);
        all.sort(Comparator.comparingInt(SendingInstant::trustRank));
        return new SendingInstants(deciding(mail, route, all), all);
    }

    /**
     * The other statements that lead to another result than the deciding one, e.g. to another
     * edition of the act.
     *
     * @param result what follows from an instant
     */
    public <K> List<SendingInstant> straddling(Function<Instant, K> result) {
        if (deciding.isEmpty()) {
            return List.of();
        }
        K decided = result.apply(deciding.get().at());
        return all.stream().filter(i -> !result.apply(i.at()).equals(decided)).toList();
    }

    private static Optional<SendingInstant> deciding(
            Mail mail, Route route, List<SendingInstant> all) {
        Optional<SendingInstant> receipt =
                route.boundary().flatMap(b -> from(all, SendingInstant.Source.BOUNDARY_LINE));
        Optional<SendingInstant> date = from(all, SendingInstant.Source.DATE_FIELD);
        if (receipt.isPresent()) {
            return date.filter(d -> near(d.at(), receipt.get().at())).or(() -> receipt);
        }
        Optional<SendingTime> sent = mail.sent();
        return sent.flatMap(s -> all.stream().filter(i -> i.at().equals(s.at())).findFirst())
                .or(() -> sent.map(s -> instant(s.at(), SendingInstant.Source.CLAIMED_LINE)));
    }

    private static Optional<SendingInstant> from(
            List<SendingInstant> all, SendingInstant.Source source) {
        return all.stream().filter(i -> i.source() == source).findFirst();
    }

    private static boolean near(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(TRUSTED_DISTANCE) <= 0;
    }

    /** The Date field as {@link Mail#sent()} read it, whether it counted there or not. */
    private static Optional<SendingInstant> date(Mail mail) {
        Optional<HeaderField> field = mail.first("Date");
        Optional<Instant> read =
                mail.sent()
                        .flatMap(
                                s ->
                                        s.source() == SendingTime.Source.DATE_FIELD
                                                ? Optional.of(s.at())
                                                : s.source() == SendingTime.Source.RECEIVED_FIELD
                                                        ? s.otherwise()
                                                        : Optional.empty());
        return field.isPresent()
                ? read.map(
                        at ->
                                new SendingInstant(
                                        at,
                                        SendingInstant.Source.DATE_FIELD,
                                        Optional.of(field.get().whole())))
                : Optional.empty();
    }

    private static SendingInstant of(Route route, Hop hop, HopTime time) {
        SendingInstant.Source source =
                switch (route.standing(hop)) {
                    case BOUNDARY -> SendingInstant.Source.BOUNDARY_LINE;
                    case INSIDE, PICK_UP -> SendingInstant.Source.PROVIDER_LINE;
                    case CLAIMED -> SendingInstant.Source.CLAIMED_LINE;
                };
        return new SendingInstant(time.at(), source, Optional.of(time.bytes()));
    }

    private static SendingInstant instant(Instant at, SendingInstant.Source source) {
        return new SendingInstant(at, source, Optional.empty());
    }
}
