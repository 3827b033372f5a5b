package tokuden.examination;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.evidence.Passage;

/**
 * Whether the act applies to a mail at all (特定電子メール該当性): whether it advertises a business, whether
 * advertising is only incidental to it (規則6条), and whether the edition covers it.
 *
 * @param incidental a mail that mainly performs a contract or the like and advertises only in
 *     passing: the name is still to be shown, the other items are not
 * @param covered NO puts the whole mail 対象外; UNCLEAR leaves it to a person
 * @param handOver the place such mail is handed over to where it is not covered (key of a text); ""
 *     if there is none
 */
public record Applicability(
        Advertising advertising,
        boolean incidental,
        Covered covered,
        Reason reason,
        String handOver,
        List<Passage> grounds) {
    public Applicability {
        grounds = List.copyOf(grounds);
    }

    /** The place such mail is handed over to, in that language; empty if there is none. */
    public Optional<String> handOverIn(Locale language) {
        return handOver.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(handOver).in(language));
    }

    /** Whether the edition covers the mail. */
    public enum Covered {
        YES,
        NO,
        UNCLEAR
    }
}
