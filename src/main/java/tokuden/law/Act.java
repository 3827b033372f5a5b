package tokuden.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The act through all its editions (特電法). The day of sending in Japan decides duty and penalty, the
 * day of the official act decides procedure and notice of remedies.
 */
public final class Act {
    /** The zone in which the law counts its days. */
    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final List<Edition> editions;
    private final List<RemedyNotice> notices;

    /** Both lists oldest first; an act has one edition at least. */
    public Act(List<Edition> editions, List<RemedyNotice> notices) {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("an act has one edition at least");
        }
        this.editions = List.copyOf(editions);
        this.notices = List.copyOf(notices);
    }

    /** All editions, oldest first. */
    public List<Edition> editions() {
        return editions;
    }

    /** The edition in force on that day in Japan; empty before the act came into force. */
    public Optional<Edition> inForceOn(LocalDate day) {
        return editions.stream()
                .filter(e -> !e.key().inForceFrom().isAfter(day))
                .reduce((older, newer) -> newer);
    }

    /** The edition in force at that instant, by the calendar of Japan. */
    public Optional<Edition> inForceOn(Instant instant) {
        return inForceOn(LocalDate.ofInstant(instant, JAPAN));
    }

    /** The edition of that key, as a kept finding names it. */
    public Optional<Edition> edition(EditionKey key) {
        return editions.stream().filter(e -> e.key().equals(key)).findFirst();
    }

    /** The title of the act, as its newest edition bears it. */
    public String title() {
        return newest().titles().act();
    }

    /** The newest edition known. */
    public Edition newest() {
        return editions.get(editions.size() - 1);
    }

    /** All notices of remedies, oldest first. */
    public List<RemedyNotice> remedyNotices() {
        return notices;
    }

    /** The notice of remedies that an order of that day must carry. */
    public Optional<RemedyNotice> remedyNotice(LocalDate dayOfOrder) {
        return notices.stream()
                .filter(n -> !n.from().isAfter(dayOfOrder))
                .reduce((older, newer) -> newer);
    }
}
