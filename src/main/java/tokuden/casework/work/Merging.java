package tokuden.casework.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.Determination;
import tokuden.casework.Lack;
import tokuden.casework.Party;
import tokuden.evidence.Sha256;
import tokuden.office.Officer;

/**
 * Merges a case into another (併合) and takes the merging back. The merged case keeps everything it
 * held, so that undoing restores both exactly; determinations made meanwhile on its mails go back
 * with it.
 */
public final class Merging {
    private final Recording recording;

    public Merging(Recording recording) {
        this.recording = recording;
    }

    /** What a merging would bring, and what lacks for it. */
    public record Preview(
            CaseNumber target,
            CaseNumber source,
            List<CaseMail> mails,
            int shared,
            List<Party> parties,
            List<Determination> determinations,
            List<Lack> lacks) {
        public Preview {
            mails = List.copyOf(mails);
            parties = List.copyOf(parties);
            determinations = List.copyOf(determinations);
            lacks = List.copyOf(lacks);
        }
    }

    /** Shows what would come to {@code target}; changes nothing. */
    public Preview preview(Case target, Case source, Officer by) {
        Set<Sha256> there = exhibits(target);
        List<CaseMail> mails =
                source.mails().stream().filter(m -> !there.contains(m.exhibit())).toList();
        Set<String> findings = findings(target);
        return new Preview(
                target.number(),
                source.number(),
                mails,
                source.mails().size() - mails.size(),
                source.parties().stream().filter(p -> !target.parties().contains(p)).toList(),
                source.determinations().stream()
                        .filter(d -> !findings.contains(d.findingId()))
                        .toList(),
                lacks(target, source, by));
    }

    /** Merges {@code source} into {@code target}. */
    public Answer<Case> merge(Case target, Case source, String reason, Officer by) {
        Preview preview = preview(target, source, by);
        List<Lack> lacks = new ArrayList<>(preview.lacks());
        Recording.blank(reason, "merge.no-reason").ifPresent(lacks::add);
        if (!lacks.isEmpty()) {
            return Recording.refused(lacks);
        }
        Case merged = grown(target, preview);
        MergedFrom from =
                new MergedFrom(
                        source.number(),
                        preview.mails().stream().map(CaseMail::exhibit).toList(),
                        preview.parties(),
                        preview.determinations().stream().map(Determination::findingId).toList(),
                        reason);
        recording.keep(
                new Change(
                        List.of(merged, source),
                        List.of(
                                recording.draft(target.number(), by, from),
                                recording.draft(
                                        source.number(),
                                        by,
                                        new MergedInto(target.number(), reason)))));
        return Answer.granted(merged.withVersion(merged.version() + 1));
    }

    private static Case grown(Case target, Preview preview) {
        List<Party> parties = new ArrayList<>(target.parties());
        parties.addAll(preview.parties());
        Case grown = target.withMails(preview.mails()).withParties(parties);
        for (Determination determination : preview.determinations()) {
            grown = grown.determined(determination);
        }
        return grown;
    }

    /** Takes a merging back: both cases are as before, with what was determined meanwhile. */
    public Answer<Case> undo(Case target, Case source, String reason, Officer by) {
        List<Lack> lacks = new ArrayList<>(Recording.lacks(by));
        Recording.blank(reason, "merge.no-reason").ifPresent(lacks::add);
        Optional<Logged> merging = mergingOf(target, source);
        if (merging.isEmpty()) {
            lacks.add(new Lack("merge.not-merged", source.number().text(), target.number().text()));
        }
        if (Recording.underWay(target)) {
            lacks.add(new Lack("merge.under-way", target.number().text()));
        }
        if (!lacks.isEmpty()) {
            return Recording.refused(lacks);
        }
        MergedFrom from = (MergedFrom) merging.get().entry();
        long id = merging.get().id();
        Case apart = without(target, from);
        recording.keep(
                new Change(
                        List.of(apart, withLater(source, target, from)),
                        List.of(
                                recording.draft(
                                        target.number(),
                                        by,
                                        new MergeUndone(source.number(), id, reason)),
                                recording.draft(
                                        source.number(),
                                        by,
                                        new MergeUndone(target.number(), id, reason)))));
        return Answer.granted(apart.withVersion(apart.version() + 1));
    }

    /** The merging of that source that is not undone yet. */
    private Optional<Logged> mergingOf(Case target, Case source) {
        List<Logged> entries = recording.log().of(target.number()).entries();
        Set<Long> undone = new HashSet<>();
        entries.stream()
                .map(Logged::entry)
                .filter(MergeUndone.class::isInstance)
                .forEach(e -> undone.add(((MergeUndone) e).merging()));
        return entries.stream()
                .filter(l -> !undone.contains(l.id()))
                .filter(l -> l.entry() instanceof MergedFrom)
                .filter(l -> ((MergedFrom) l.entry()).source().equals(source.number()))
                .reduce((older, newer) -> newer);
    }

    private static Case without(Case target, MergedFrom from) {
        Set<Sha256> mails = new HashSet<>(from.mails());
        Set<String> findings = new HashSet<>(from.findings());
        return new Case(
                target.number(),
                target.title(),
                target.openedAt(),
                target.parties().stream().filter(p -> !from.parties().contains(p)).toList(),
                target.mails().stream().filter(m -> !mails.contains(m.exhibit())).toList(),
                target.determinations().stream()
                        .filter(d -> !mails.contains(d.mail()) && !findings.contains(d.findingId()))
                        .toList(),
                target.stage(),
                target.version());
    }

    /** The source with what was determined about its own mails after the merging. */
    private static Case withLater(Case source, Case target, MergedFrom from) {
        Case apart = source;
        for (Determination made : target.determinations()) {
            boolean its =
                    from.mails().contains(made.mail())
                            || from.findings().contains(made.findingId());
            if (its && !source.determinations().contains(made)) {
                apart = apart.determined(made);
            }
        }
        return apart;
    }

    private List<Lack> lacks(Case target, Case source, Officer by) {
        List<Lack> lacks = new ArrayList<>();
        if (target.number().equals(source.number())) {
            lacks.add(new Lack("merge.itself", target.number().text()));
        }
        for (Case each : List.of(target, source)) {
            Sheet sheet = recording.log().of(each.number()).sheet();
            Recording.lacks(each.number(), sheet, by).stream()
                    .filter(l -> !lacks.contains(l))
                    .forEach(lacks::add);
            if (Recording.underWay(each)) {
                lacks.add(new Lack("merge.under-way", each.number().text()));
            }
        }
        return lacks;
    }

    private static Set<Sha256> exhibits(Case of) {
        return new HashSet<>(of.mails().stream().map(CaseMail::exhibit).toList());
    }

    private static Set<String> findings(Case of) {
        return new HashSet<>(of.determinations().stream().map(Determination::findingId).toList());
    }
}
