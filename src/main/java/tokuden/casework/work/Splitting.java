package tokuden.casework.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Lack;
import tokuden.evidence.Sha256;
import tokuden.office.Officer;

/**
 * Splits a case (分離): the chosen mails go into a new case, with what was determined about them and
 * with the same parties; the rest stays where it is.
 */
public final class Splitting {
    private final Recording recording;

    public Splitting(Recording recording) {
        this.recording = recording;
    }

    /** What goes where, and why. */
    public record Cut(Set<Sha256> mails, String title, String reason) {
        public Cut {
            mails = Set.copyOf(mails);
        }
    }

    /** Makes the new case and returns it. */
    public Answer<Case> split(Case whole, Cut cut, Officer by) {
        List<Lack> lacks = lacks(whole, cut, by);
        if (!lacks.isEmpty()) {
            return Recording.refused(lacks);
        }
        List<CaseMail> chosen = mails(whole, cut.mails(), true);
        CaseLog.Kept kept =
                recording
                        .log()
                        .open(
                                new CaseLog.Opening(cut.title(), chosen, recording.now()),
                                part -> along(whole, part, cut, by));
        recording.told(kept.entries());
        return Answer.granted(kept.opened());
    }

    private Change along(Case whole, Case part, Cut cut, Officer by) {
        List<Sha256> mails = part.mails().stream().map(CaseMail::exhibit).toList();
        return new Change(
                List.of(
                        with(whole, mails(whole, cut.mails(), false), cut.mails(), false),
                        filled(whole, part, cut)),
                List.of(
                        recording.draft(
                                whole.number(),
                                by,
                                new SplitTo(part.number(), mails, cut.reason())),
                        recording.draft(
                                part.number(),
                                by,
                                new SplitFrom(whole.number(), mails, cut.reason()))));
    }

    private static Case filled(Case whole, Case part, Cut cut) {
        Case from = with(whole, part.mails(), cut.mails(), true);
        return new Case(
                part.number(),
                part.title(),
                part.openedAt(),
                whole.parties(),
                part.mails(),
                from.determinations(),
                part.stage(),
                part.version());
    }

    private static Case with(Case whole, List<CaseMail> mails, Set<Sha256> cut, boolean chosen) {
        return new Case(
                whole.number(),
                whole.title(),
                whole.openedAt(),
                whole.parties(),
                mails,
                whole.determinations().stream()
                        .filter(d -> cut.contains(d.mail()) == chosen)
                        .toList(),
                whole.stage(),
                whole.version());
    }

    private static List<CaseMail> mails(Case whole, Set<Sha256> cut, boolean chosen) {
        return whole.mails().stream().filter(m -> cut.contains(m.exhibit()) == chosen).toList();
    }

    private List<Lack> lacks(Case whole, Cut cut, Officer by) {
        Sheet sheet = recording.log().of(whole.number()).sheet();
        List<Lack> lacks = new ArrayList<>(Recording.lacks(whole.number(), sheet, by));
        Recording.blank(cut.reason(), "split.no-reason").ifPresent(lacks::add);
        Recording.blank(cut.title(), "split.no-title").ifPresent(lacks::add);
        Set<Sha256> here = new HashSet<>(whole.mails().stream().map(CaseMail::exhibit).toList());
        cut.mails().stream()
                .filter(m -> !here.contains(m))
                .forEach(m -> lacks.add(new Lack("selection.not-in-case", m.hex())));
        if (cut.mails().isEmpty() || cut.mails().containsAll(here)) {
            lacks.add(new Lack("split.some", Integer.toString(here.size())));
        }
        if (Recording.underWay(whole)) {
            lacks.add(new Lack("merge.under-way", whole.number().text()));
        }
        return lacks;
    }
}
