package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tokuden.documents.Block;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Ladder;
import tokuden.documents.wording.Phrases;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.Edition;
import tokuden.law.Penalty;
import tokuden.law.Provision;

/**
 * Name of the offence and penal provisions (罪名及び罰条) by the law of the day of each act. Where a
 * later edition changed them before the day of the referral, they are cited as before that
 * amendment, since earlier conduct stays under the earlier law.
 */
final class Offences {
    private final Act act;
    private final Phrases phrases;

    Offences(Act act, Phrases phrases) {
        this.act = act;
        this.phrases = phrases;
    }

    /** An offence under one edition. */
    private record Offence(Edition edition, Breach breach, Edition.Threat.Kind kind) {
        Optional<Penalty> penalty() {
            return switch (kind) {
                case BREACH -> edition.forBreach(breach);
                case ORDER_DISOBEYED -> edition.forDisobedience(breach);
                case REPORT_REFUSED -> edition.forRefusedReport();
            };
        }

        /** The provision broken besides the one that punishes. */
        Optional<Provision> duty() {
            return switch (kind) {
                case BREACH -> edition.duty(breach).map(d -> d.provision());
                case ORDER_DISOBEYED -> Optional.of(edition.orderProvision());
                case REPORT_REFUSED -> edition.article("report-demand").map(a -> a.provision());
            };
        }

        Offence under(Edition other) {
            return new Offence(other, breach, kind);
        }

        boolean isAs(Offence other) {
            return penalty().equals(other.penalty()) && duty().equals(other.duty());
        }
    }

    List<Block> blocks(List<ReferralForm.Act> acts, LocalDate referredOn) {
        Set<Offence> offences = new LinkedHashSet<>();
        boolean undated = false;
        for (ReferralForm.Act one : acts) {
            Optional<Edition> edition = one.at().flatMap(act::inForceOn);
            edition.ifPresent(e -> offences.add(new Offence(e, one.breach(), one.offence())));
            undated |= edition.isEmpty();
        }
        List<Block> blocks = new ArrayList<>();
        for (Offence offence : distinct(offences)) {
            List<Run> runs = cited(offence, referredOn);
            blocks.add(new Block.Item(1, Ladder.bracketed(blocks.size() + 1), runs));
        }
        if (undated) {
            blocks.add(new Block.Paragraph(1, List.of(phrases.open("offence.undated"))));
        }
        return blocks;
    }

    /** Editions that say the same are cited once. */
    private static List<Offence> distinct(Set<Offence> offences) {
        List<Offence> distinct = new ArrayList<>();
        offences.forEach(
                o -> {
                    if (distinct.stream().noneMatch(d -> sameOffence(d, o))) {
                        distinct.add(o);
                    }
                });
        return distinct;
    }

    private static boolean sameOffence(Offence one, Offence other) {
        return one.breach() == other.breach() && one.kind() == other.kind() && one.isAs(other);
    }

    private List<Run> cited(Offence offence, LocalDate referredOn) {
        Optional<Penalty> found = offence.penalty();
        if (found.isEmpty()) {
            return List.of(phrases.open("offence.none"));
        }
        Penalty penalty = found.get();
        List<Run> runs = new ArrayList<>();
        changedBy(offence, referredOn)
                .ifPresent(
                        e ->
                                runs.addAll(
                                        phrases.sentence(
                                                "offence.before",
                                                Map.of("amended", e.amendedBy()))));
        runs.add(Run.plain(offence.edition().titles().act()));
        offence.duty().ifPresent(p -> runs.addAll(place(offence, p)));
        runs.add(Run.plain(phrases.text("mails.between")));
        runs.addAll(place(offence, penalty.provision()));
        runs.addAll(phrases.sentence("offence.threat", Map.of("threat", penalty.individual())));
        runs.add(Run.plain(phrases.text("offence.corporate")));
        runs.addAll(place(offence, penalty.corporateProvision()));
        runs.addAll(phrases.sentence("offence.threat", Map.of("threat", penalty.corporate())));
        if (!penalty.confirmed()) {
            runs.add(phrases.mark());
        }
        return runs;
    }

    private List<Run> place(Offence offence, Provision provision) {
        Source source = new Source.Provided(offence.edition().key(), provision);
        Run run = Run.plain(provision.cited()).from(List.of(source));
        return Charge.isCertain(provision) ? List.of(run) : List.of(run, phrases.mark());
    }

    /** The first later edition, in force by the day of the referral, that says it otherwise. */
    private Optional<Edition> changedBy(Offence offence, LocalDate referredOn) {
        return act.editions().stream()
                .filter(e -> e.key().compareTo(offence.edition().key()) > 0)
                .filter(e -> !e.key().inForceFrom().isAfter(referredOn))
                .filter(e -> !offence.isAs(offence.under(e)))
                .findFirst();
    }
}
