package tokuden.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.examination.Examinations;
import tokuden.office.Investigator;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;
import tokuden.work.CancelledException;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Examines all mails of a case anew under the rules of today (再検査). Only what comes out otherwise
 * is kept, beside the older examination, which is never overwritten; determinations stay as they
 * are and are named where a finding they rest on has changed.
 */
public final class Reexamination {
    private final Examinations kept;
    private final Examining examining;
    private final Journal journal;
    private final Clock clock;

    /**
     * Works with these.
     *
     * @param examining examines the kept mails of a case under the rules of today
     */
    public Reexamination(Examinations kept, Examining examining, Journal journal, Clock clock) {
        this.kept = kept;
        this.examining = examining;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Examines mail by mail; one that cannot be read does not stop the rest. Stopped by a person,
     * it returns what it did so far. Refused to who does not investigate.
     */
    public Answer<Outcome> repeat(Case in, Officer by, Progress progress) {
        if (Investigator.of(by).isEmpty()) {
            return Answer.refused(
                    new Refusal(List.of(new Lack("officer.not-investigator", by.name()))));
        }
        Run run = new Run(in);
        boolean stopped = run.through(progress);
        Outcome outcome = new Outcome(run.examined, run.changed, run.failed, stopped);
        journal.append(
                new JournalEntry(
                        clock.instant(),
                        by.id(),
                        "case.reexamined",
                        in.number().text(),
                        new TreeMap<>(particulars(run, outcome))));
        return Answer.granted(outcome);
    }

    private static Map<String, String> particulars(Run run, Outcome outcome) {
        return Map.of(
                "examined", Integer.toString(outcome.examined),
                "failed", Integer.toString(outcome.failed.size()),
                "stopped", Boolean.toString(outcome.stopped),
                "rulePack", run.rulePack,
                "changed",
                        String.join(
                                " ", outcome.changed.stream().map(c -> c.mail().hex()).toList()));
    }

    /**
     * What a re-examination did.
     *
     * @param examined mails examined
     * @param changed mails of which something is found otherwise than before
     * @param stopped a person stopped it before the last mail
     */
    public record Outcome(
            int examined, List<Changed> changed, List<Failed> failed, boolean stopped) {
        public Outcome {
            changed = List.copyOf(changed);
            failed = List.copyOf(failed);
        }

        /** Mails that had never been examined; there is nothing their findings differ from. */
        public long first() {
            return changed.stream().filter(c -> c.before.isEmpty()).count();
        }

        /** Every finding that came out otherwise than before. */
        public List<ChangedFinding> findings() {
            return changed.stream().flatMap(Changed::findings).toList();
        }
    }

    /** A mail found otherwise; {@code before} is empty if it had never been examined. */
    public record Changed(
            CaseMail of,
            Optional<Examination> before,
            Examination now,
            List<Determination> determinations) {
        public Changed {
            determinations = List.copyOf(determinations);
        }

        public Sha256 mail() {
            return of.exhibit();
        }

        private Stream<ChangedFinding> findings() {
            return before.stream()
                    .flatMap(old -> now.changesFrom(old).stream())
                    .map(change -> new ChangedFinding(of, change, restsOn(change)));
        }

        private Optional<Determination> restsOn(Examination.Change change) {
            return determinations.stream()
                    .filter(
                            d ->
                                    change.before()
                                            .map(f -> f.id().equals(d.findingId()))
                                            .orElse(false))
                    .findFirst();
        }
    }

    /**
     * A finding that came out otherwise.
     *
     * @param determination what a person determined on it before; it stays until taken back
     */
    public record ChangedFinding(
            CaseMail mail, Examination.Change change, Optional<Determination> determination) {}

    /** Examines mails with what the whole case tells of them. */
    @FunctionalInterface
    public interface Examining {
        /** What examines one mail of that case. */
        Function<Sha256, Examination> within(Case in);
    }

    /** A mail that could not be examined, and why. */
    public record Failed(Sha256 mail, TroubleException trouble) {}

    /** One way through the mails of a case. */
    private final class Run {
        private final Case in;
        private final List<Changed> changed = new ArrayList<>();
        private final List<Failed> failed = new ArrayList<>();
        private int examined;
        private String rulePack = "";
        private final Function<Sha256, Examination> examine;

        Run(Case in) {
            this.in = in;
            this.examine = examining.within(in);
        }

        /** True if a person stopped it. */
        boolean through(Progress progress) {
            try {
                int done = 0;
                for (CaseMail mail : in.mails()) {
                    progress.step(done++, in.mails().size(), mail.exhibit().hex());
                    examine(mail);
                }
                return false;
            } catch (CancelledException stopped) {
                return true;
            }
        }

        private void examine(CaseMail mail) {
            try {
                Examination now = examine.apply(mail.exhibit());
                examined++;
                rulePack = now.rulePack();
                compare(mail, kept.of(mail.exhibit()), now);
            } catch (TroubleException trouble) {
                failed.add(new Failed(mail.exhibit(), trouble));
            }
        }

        private void compare(CaseMail mail, Optional<Examination> before, Examination now) {
            if (before.filter(now::agreesWith).isEmpty()) {
                kept.keep(List.of(now));
                List<Determination> made =
                        in.determinations().stream()
                                .filter(d -> d.mail().equals(mail.exhibit()))
                                .toList();
                changed.add(new Changed(mail, before, now, made));
            }
        }
    }
}
